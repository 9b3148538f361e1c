import { Typography } from '@mantine/core';
import Markdown from 'react-markdown';
import { Link } from 'wouter';
import { helpText } from '#shared/text/screens/settings';
import { ScreenTitle } from '../../ui/screen-title';
import classes from './help-screen.module.css';
import { ShortcutTables } from './shortcut-tables';

type PageName = keyof typeof helpText.titles;

const sources = import.meta.glob<string>('../../help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pageNames = Object.keys(helpText.titles) as PageName[];

/** The user guide: pages bundled with the app. */
export function HelpScreen({ page }: { page: string | null }) {
  const current = pageNames.find((name) => name === page) ?? 'getting-started';
  return (
    <div className={classes.screen}>
      <nav className={classes.pages} aria-label={helpText.pages}>
        {pageNames.map((name) => (
          <Link
            key={name}
            href={`/help/${name}`}
            className={classes.page}
            aria-current={name === current ? 'page' : undefined}
          >
            {helpText.titles[name]}
          </Link>
        ))}
      </nav>
      <article className={classes.text} key={current}>
        <ScreenTitle name={helpText.titles[current]} />
        <Typography>
          <Markdown skipHtml>{sources[`../../help/${current}.md`]}</Markdown>
          {current === 'keyboard' && <ShortcutTables />}
        </Typography>
      </article>
    </div>
  );
}
