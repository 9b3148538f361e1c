import { expect, test } from 'vitest';
import { plainItem } from '#shared/domain/standing-items';
import { itemNotes, lateItemSentence } from '#shared/text/agenda-notes';

test.each([
  [
    'the report came on Friday',
    'the Chair',
    'Late item accepted by the Chair because the report came on Friday',
  ],
  ['', 'the Chair', 'Late item accepted by the Chair'],
  ['it is urgent', '', 'Late item because it is urgent'],
])('a late item with reason “%s”, let in by “%s” (N4)', (reason, permittedBy, words) => {
  expect(lateItemSentence({ reason, permittedBy })).toBe(words);
});

test('what is particular about an item is said, and nothing of an ordinary one (N8, N9, X1)', () => {
  expect(itemNotes(plainItem)).toEqual([]);
  expect(
    itemNotes({
      source: 'work-plan',
      proposedBy: 'Practitioner network',
      isClosed: true,
      late: { reason: '', permittedBy: '' },
    }),
  ).toEqual([
    'Closed: without the public',
    'Late item',
    'From: work plan',
    'Proposed by Practitioner network',
  ]);
});
