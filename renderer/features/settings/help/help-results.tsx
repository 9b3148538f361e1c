import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { findInHelp, type HelpHit } from '#shared/domain/help/find-in-help';
import type { SnippetPiece } from '#shared/domain/search/snippet';
import { helpText } from '#shared/text/screens/settings';
import { RESULT } from '../../../ui/go-along-results';
import classes from '../help-screen.module.css';
import { helpParts, type HelpPage } from './help-pages';

type HelpResultsProps = { typed: string; onOpen: () => void };

const addressOf = ({ page, part }: HelpHit): string =>
  part === null ? `/help/${page}` : `/help/${page}?part=${part}`;

/** Where in the help the words typed stand, each with the words around them. */
export function HelpResults({ typed, onOpen }: HelpResultsProps) {
  const hits = findInHelp(helpParts, typed);
  return (
    <div className={classes.text}>
      <Title order={1}>{helpText.results}</Title>
      <Text role="status" c="dimmed" size="sm" mb="xs">
        {helpText.found(hits.length)} {hits.length === 0 && helpText.noneText}
      </Text>
      <ul className={classes.hits}>
        {hits.map((hit) => (
          <li key={addressOf(hit)}>
            <Anchor component={Link} href={addressOf(hit)} onClick={onOpen} {...{ [RESULT]: true }}>
              <Pieces pieces={hit.heading} />
            </Anchor>
            <span className={classes.about}>{titleUnless(hit)}</span>
            <div>
              <Pieces pieces={hit.text} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The page that a heading is on; nothing where the heading is that of the page. */
function titleUnless({ page, part }: HelpHit): string {
  return part === null ? '' : helpText.titles[page as HelpPage];
}

function Pieces({ pieces }: { pieces: readonly SnippetPiece[] }) {
  return pieces
    .map((piece, place) => ({ ...piece, place }))
    .map(({ text, isMatch, place }) =>
      isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
    );
}
