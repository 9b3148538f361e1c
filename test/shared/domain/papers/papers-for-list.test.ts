import { describe, expect, test } from 'vitest';
import { papersForList, papersForLists } from '#shared/domain/papers/papers-for-list';
import { anItem } from '../../../support/sample-records';
import { aPaper, trackerIds } from '../../../support/tracker-builders';

const open = aPaper('open');
const closed = aPaper('closed');
const own = aPaper('own', undefined, { distributionListId: trackerIds.list('board') });
const other = aPaper('other', undefined, { distributionListId: trackerIds.list('executive') });
const agenda = [
  { ...anItem('first'), paperIds: [own.id, other.id] },
  { ...anItem('second'), paperIds: [closed.id], isClosed: true },
  { ...anItem('third'), paperIds: [open.id, own.id] },
];

describe('the papers that go to a list (X3, Safer Essex 7.1)', () => {
  test.each([
    [false, [own, open]],
    [true, [own, closed, open]],
  ])('in the order of the agenda; given what is confidential: %s (X1)', (sees, expected) => {
    const list = { id: trackerIds.list('board'), seesConfidential: sees };
    expect(papersForList([open, closed, own, other], { agenda }, list)).toEqual(expected);
  });
});

describe('the papers that go to a list and a copy of it (X1, X3)', () => {
  const board = { id: trackerIds.list('board'), seesConfidential: true };
  const clerks = { id: trackerIds.list('clerks'), seesConfidential: true };
  const all = [open, closed, own, other];
  test.each([
    ['one list alone is given its own', [board] as const, [own, closed, open]],
    ['what is for one of them goes to neither', [board, clerks] as const, [closed, open]],
    [
      'what one must not see goes to neither',
      [board, { ...clerks, seesConfidential: false }] as const,
      [open],
    ],
  ])('%s', (_, lists, expected) => {
    expect(papersForLists(all, { agenda }, lists)).toEqual(expected);
  });
});
