import { Anchor, Stack, Text } from '@mantine/core';
import { SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { addressOf } from '#shared/domain/search/search-target';
import type { SnippetPiece } from '#shared/domain/search/snippet';
import { searchedWords } from '#shared/domain/search/words';
import type { SearchGroup, SearchHit } from '#shared/ipc/areas/search';
import type { Output } from '#shared/ipc/contract';
import { plainDate } from '#shared/text/dates';
import { searchText } from '#shared/text/screens/search';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { RESULT } from '../../ui/go-along-results';
import classes from './search-screen.module.css';

/** What was found, by kind, each with the words around those looked for. */
export function Results({ found, words }: { found: Output<'search:find'>; words: string }) {
  const { groups, isSimilar, reading } = found;
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const hasMore = groups.some((group) => group.hasMore);
  return (
    <Stack gap="lg">
      <div role="status" className={classes.status}>
        {reading && <Text size="sm">{searchText.reading(reading.done, reading.of)}</Text>}
        {isSimilar && <Text size="sm">{searchText.similar}</Text>}
        {count > 0 && (
          <Text size="sm" c="dimmed">
            {searchText.found(count, hasMore)} {hasMore && searchText.more}
          </Text>
        )}
        {count === 0 && !reading && <NothingFound words={words} />}
      </div>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </Stack>
  );
}

function NothingFound({ words }: { words: string }) {
  const isCommon = searchedWords(words).length === 0;
  return (
    <EmptyState
      icon={SearchX}
      title={searchText.none}
      text={isCommon ? searchText.onlyCommon : searchText.noneText}
    />
  );
}

function Group({ group: { kind, hits } }: { group: SearchGroup }) {
  return (
    <Section id={`found-${kind}`} title={searchText.kinds[kind]}>
      <ul className={classes.hits}>
        {hits.map((hit) => (
          <Hit key={JSON.stringify(hit.target)} hit={hit} />
        ))}
      </ul>
    </Section>
  );
}

function Hit({
  hit: { target, title, text, partnershipName, date, isConfidential },
}: {
  hit: SearchHit;
}) {
  const about = [partnershipName, date && plainDate(date)].filter(Boolean).join(', ');
  return (
    <li className={classes.hit}>
      <div className={classes.head}>
        <Anchor component={Link} href={addressOf(target)} {...{ [RESULT]: true }}>
          <Pieces pieces={title} />
        </Anchor>
        {isConfidential && <StatusBadge tone="attention">{searchText.isConfidential}</StatusBadge>}
        <span className={classes.about}>
          <bdi>{about}</bdi>
        </span>
      </div>
      {text.length > 0 && (
        <div className={classes.quote}>
          <Pieces pieces={text} />
        </div>
      )}
    </li>
  );
}

/** A quoted text in which what was found is marked. */
function Pieces({ pieces }: { pieces: readonly SnippetPiece[] }) {
  const placed = pieces.map((piece, place) => ({ ...piece, key: place }));
  return (
    <bdi>
      {placed.map(({ text, isMatch, key }) =>
        isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>,
      )}
    </bdi>
  );
}
