import type { SpotlightActionData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { addressOf } from '#shared/domain/search/search-target';
import type { SnippetPiece } from '#shared/domain/search/snippet';
import { plainDate } from '#shared/text/dates';
import { searchText } from '#shared/text/screens/search';
import { useSearch } from '../../data/queries';

const PAUSE_MS = 150;
/** So many of each kind: the palette is for what one knows to be there. */
const OF_A_KIND = 3;
/** Shorter beginnings begin too much. */
const SHORTEST = 2;

/** What is found as one types in the palette, never what is confidential, and the way to all of it. */
export function usePaletteResults(
  typed: string,
  goTo: (address: string) => void,
): SpotlightActionData[] {
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, PAUSE_MS);
  const isAsked = asked.length >= SHORTEST && words !== '';
  const { data } = useSearch(
    isAsked
      ? {
          words: asked,
          partnershipId: null,
          from: null,
          until: null,
          includeConfidential: false,
          limit: OF_A_KIND,
        }
      : null,
  );
  if (words === '') return [];
  const everything: SpotlightActionData = {
    id: 'search-everything',
    label: searchText.everything(words),
    keywords: [typed],
    onClick: () => goTo(`/search?${new URLSearchParams({ words })}`),
  };
  const groups = isAsked ? (data?.groups ?? []) : [];
  return [
    everything,
    ...groups.flatMap(({ kind, hits }) =>
      hits.map(({ target, title, text, partnershipName, date }): SpotlightActionData => ({
        id: JSON.stringify(target),
        label: `${searchText.one[kind]}: ${wordsOf(kind === 'minute' ? text : title)}`,
        description: [
          kind === 'minute' ? wordsOf(title) : wordsOf(text),
          partnershipName,
          date && plainDate(date),
        ]
          .filter(Boolean)
          .join(' · '),
        // The palette leaves out what does not hold the words as they were typed.
        keywords: [typed],
        onClick: () => goTo(addressOf(target)),
      })),
    ),
  ];
}

const wordsOf = (pieces: readonly SnippetPiece[]): string =>
  pieces.map(({ text }) => text).join('');
