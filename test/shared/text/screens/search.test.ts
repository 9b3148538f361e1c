import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '#shared/domain/search/search-target';
import { searchText } from '#shared/text/screens/search';

test.each([
  [1, false, '1 result.'],
  [2, false, '2 results.'],
  [40, true, 'The best 40 results are shown.'],
])('%i results, more: %s', (count, hasMore, words) => {
  expect(searchText.found(count, hasMore)).toBe(words);
});

test('each kind has a name of its own', () => {
  const names = SEARCH_KINDS.map((kind) => searchText.kinds[kind]);
  expect(new Set(names).size).toBe(SEARCH_KINDS.length);
});
