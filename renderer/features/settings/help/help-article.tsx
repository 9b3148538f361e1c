import { Typography } from '@mantine/core';
import { useEffect, useRef, type ComponentProps } from 'react';
import Markdown, { type Components, type ExtraProps } from 'react-markdown';
import { Link } from 'wouter';
import { partNameOf } from '#shared/domain/help/help-parts';
import { helpText } from '#shared/text/screens/settings';
import { useStatusNow } from '../../../data/queries';
import { ScreenTitle } from '../../../ui/screen-title';
import classes from '../help-screen.module.css';
import { HelpPicture } from './help-picture';
import { helpSource, type HelpPage } from './help-pages';
import { ShortcutTables } from './shortcut-tables';

type HelpArticleProps = { page: HelpPage; part: string | null };

/** One page of the guide, at one of its headings where that is asked for. */
export function HelpArticle({ page, part }: HelpArticleProps) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const heading = part === null ? null : document.getElementById(idOf(part));
    // What was read before may have been scrolled.
    if (heading === null) article.current?.closest('main')?.scrollTo(0, 0);
    heading?.scrollIntoView();
    heading?.focus();
  }, [part]);
  return (
    <article ref={article} className={classes.text}>
      <ScreenTitle name={helpText.titles[page]} />
      <Typography>
        <Markdown skipHtml components={components}>
          {helpSource(page)}
        </Markdown>
        {page === 'keyboard' && <ShortcutTables />}
      </Typography>
    </article>
  );
}

const idOf = (part: string): string => `help-${part}`;

type Node = NonNullable<ExtraProps['node']>;

/** The words of a heading, whatever is emphasised in it. */
function wordsOf(node: Node | Node['children'][number] | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const components: Components = {
  h2: ({ node, children }) => (
    <h2 id={idOf(partNameOf(wordsOf(node)))} tabIndex={-1}>
      {children}
    </h2>
  ),
  h3: ({ node, children }) => (
    <h3 id={idOf(partNameOf(wordsOf(node)))} tabIndex={-1}>
      {children}
    </h3>
  ),
  a: HelpLink,
  img: ({ src, alt = '' }) => <HelpPicture named={typeof src === 'string' ? src : ''} alt={alt} />,
};

/** Screens of whichever partnership was open last; plain words while there is none. */
const HERE = '#/here/';

function HelpLink({ href = '', children }: ComponentProps<'a'>) {
  const partnershipId = useStatusNow().data?.settings.lastPartnershipId ?? null;
  if (!href.startsWith(HERE)) return <Link href={href.slice(1)}>{children}</Link>;
  if (partnershipId === null) return <>{children}</>;
  return <Link href={`/p/${partnershipId}/${href.slice(HERE.length)}`}>{children}</Link>;
}
