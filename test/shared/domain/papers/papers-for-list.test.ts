import { describe, expect, test } from 'vitest';
import { papersForList } from '#shared/domain/papers/papers-for-list';
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
