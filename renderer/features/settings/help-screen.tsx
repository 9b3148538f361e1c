import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { searchedWords } from '#shared/domain/search/words';
import { helpText } from '#shared/text/screens/settings';
import { goAlongResults } from '../../ui/go-along-results';
import { HelpArticle } from './help/help-article';
import { helpPages } from './help/help-pages';
import { HelpResults } from './help/help-results';
import { TourAgain } from './help/tour-again';
import classes from './help-screen.module.css';

/** The user guide: pages bundled with the app, and everything in them that has some words. */
export function HelpScreen({ page }: { page: string | null }) {
  const current = helpPages.find((name) => name === page) ?? 'getting-started';
  const part = new URLSearchParams(useSearch()).get('part');
  const [typed, type] = useState('');
  // What was found is opened anew, so that its heading is gone to although it is the same.
  const [opened, setOpened] = useState(0);
  const screen = useRef<HTMLDivElement>(null);
  const isSearching = searchedWords(typed).length > 0;
  const leaveResults = (): void => {
    type('');
    setOpened(opened + 1);
  };
  return (
    <div
      ref={screen}
      role="presentation"
      className={classes.screen}
      onKeyDown={(event) => goAlongResults(event, screen.current)}
    >
      <div className={classes.side}>
        <TextInput
          type="search"
          label={helpText.search}
          description={helpText.searchHint}
          leftSection={<Search size={16} aria-hidden />}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <TourAgain />
        <nav className={classes.pages} aria-label={helpText.pages}>
          {helpPages.map((name) => (
            <Link
              key={name}
              href={`/help/${name}`}
              className={classes.page}
              aria-current={name === current && !isSearching ? 'page' : undefined}
              onClick={leaveResults}
            >
              {helpText.titles[name]}
            </Link>
          ))}
        </nav>
      </div>
      <div>
        {isSearching && <HelpResults typed={typed} onOpen={leaveResults} />}
        {/* Hidden and not gone: coming back, its heading would take the focus from the field. */}
        <div hidden={isSearching}>
          <HelpArticle key={`${current} ${opened}`} page={current} part={part} />
        </div>
      </div>
    </div>
  );
}
