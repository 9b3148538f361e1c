import type { SearchResult } from 'minisearch';
import { foundEntries, type FoundEntry } from '#shared/domain/search/found-entries';
import type { SearchEntry } from '#shared/domain/search/search-entry';
import { SEARCH_KINDS, type SearchKind } from '#shared/domain/search/search-target';
import { snippetOf } from '#shared/domain/search/snippet';
import { searchedWords } from '#shared/domain/search/words';
import type { SearchGroup, SearchHit } from '#shared/ipc/areas/search';
import type { AcrossDocuments } from './across-documents';
import { BestUnits } from './best-units';
import type { SearchAnswer, SearchQuery } from './search';
import type { KeptUnit, SearchContents } from './search-contents';

/** So many times as many units are looked into as are shown: the best of them by their paragraphs. */
const LOOKED_INTO = 2;

/** Looks for words, and for the very paragraphs they stand in. */
export function findIn(
  contents: SearchContents,
  across: AcrossDocuments,
  query: SearchQuery,
): Omit<SearchAnswer, 'reading'> {
  const words = searchedWords(query.words);
  if (words.length === 0) return { groups: [], isSimilar: false };
  const best = new BestUnits(query.limit * LOOKED_INTO);
  const { results, isSimilar } = contents.words.find({
    words: query.words,
    includeConfidential: query.includeConfidential,
    isWanted: (id, score) => {
      const unit = contents.units.get(id);
      return !!unit && isWanted(unit, across, query) && best.isAmong(unit.kind, score);
    },
  });
  const byKind = new Map<SearchKind, SearchResult[]>(SEARCH_KINDS.map((kind) => [kind, []]));
  for (const result of results) {
    const unit = contents.units.get(result.id as number);
    if (unit) byKind.get(unit.kind)?.push(result);
  }
  const groups = SEARCH_KINDS.map((kind) =>
    groupOf({ contents, across, query, words, best }, kind, byKind.get(kind) ?? []),
  );
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    isSimilar: isSimilar && results.length > 0,
  };
}

type Finding = {
  contents: SearchContents;
  across: AcrossDocuments;
  query: SearchQuery;
  words: string[];
  best: BestUnits;
};

function isWanted(unit: KeptUnit, across: AcrossDocuments, query: SearchQuery): boolean {
  const { partnershipId, from, until, includeConfidential } = query;
  return (
    (partnershipId === null || across.isOf(unit, partnershipId)) &&
    isWithin(unit.on, { from, until }) &&
    (includeConfidential || !across.isHidden(unit))
  );
}

/** What has no day is not found by one. */
function isWithin(
  on: string | null,
  { from, until }: Pick<SearchQuery, 'from' | 'until'>,
): boolean {
  if (from === null && until === null) return true;
  return on !== null && (from === null || on >= from) && (until === null || on <= until);
}

function groupOf(finding: Finding, kind: SearchKind, results: SearchResult[]): SearchGroup {
  const { limit } = finding.query;
  const found: Found[] = [];
  let looked = 0;
  // Until enough have all the words in one place.
  while (looked < Math.min(results.length, limit * LOOKED_INTO)) {
    const result = results[looked];
    if (result) found.push(...foundIn(finding, result));
    looked += 1;
    if (found.filter(({ isWhole }) => isWhole).length > limit) break;
  }
  const best = [...found.filter(({ isWhole }) => isWhole), ...found.filter((one) => !one.isWhole)];
  return {
    kind,
    hits: best.slice(0, limit).map((one) => hitOf(finding, one)),
    hasMore: best.length > limit || finding.best.count(kind) > looked,
  };
}

type Found = FoundEntry & { unit: KeptUnit; matched: ReadonlySet<string> };

function foundIn({ contents, query, words }: Finding, { id, terms }: SearchResult): Found[] {
  const unit = contents.units.get(id as number);
  if (!unit) return [];
  const entries = JSON.parse(unit.bytes.toString()) as SearchEntry[];
  const open = entries.filter((entry) => query.includeConfidential || !entry.isConfidential);
  const matched = new Set(terms);
  return foundEntries(open, words, matched).map((one) => ({ ...one, unit, matched }));
}

function hitOf({ across }: Finding, { unit, entry, matched }: Found): SearchHit {
  const isFound = (word: string): boolean => matched.has(word);
  const isTitleFound = entry.kind !== 'minute';
  return {
    target: across.targetOf(entry.target),
    title: snippetOf(entry.title, isTitleFound ? isFound : () => false),
    text: snippetOf(entry.text, isFound),
    partnershipName: unit.kind === 'partnership' ? null : across.partnershipNameOf(unit),
    date: unit.on,
    isConfidential: entry.isConfidential || across.isHidden(unit),
  };
}
