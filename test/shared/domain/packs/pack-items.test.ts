import { describe, expect, test } from 'vitest';
import { packItems, seesClosed, type PackLine } from '#shared/domain/packs/pack-items';
import type { PackFor } from '#shared/domain/packs/why-withheld';
import type { AgendaItem } from '#shared/model/agenda';
import type { Paper } from '#shared/model/paper';
import { anArrivedPaper } from '../../../support/pack-builders';
import { aMeeting, anItem } from '../../../support/sample-records';
import { aDistributionList, aPaper, trackerIds } from '../../../support/tracker-builders';

const list = (seesConfidential: boolean): PackFor => ({
  audience: 'circulation',
  list: aDistributionList('board', { seesConfidential }),
});
const full: PackFor = { audience: 'full' };
const anybody: PackFor = { audience: 'public' };
const closedOnly: PackFor = { audience: 'closed' };

const arrived = anArrivedPaper('arrived');
const follows = aPaper('follows');
const other = anArrivedPaper('other', { distributionListId: trackerIds.list('other') });

function itemsOf(agenda: AgendaItem[], papers: readonly Paper[], to: PackFor) {
  const meeting = aMeeting({ agenda });
  return packItems({ meeting, papers, partnership: { marking: 'none' } }, to);
}

describe('the line of an item in the contents (N4, N6, X1)', () => {
  const withPapers = anItem(1, { paperIds: [arrived.id, follows.id, trackerIds.paper('gone')] });
  const closed = anItem(1, { isClosed: true, paperIds: [arrived.id] });
  const said = (paper: string): AgendaItem => anItem(1, { paper });
  const attached: PackLine = { kind: 'papers', papers: [{ paper: arrived, isAttached: true }] };
  test.each<[string, AgendaItem, PackFor, PackLine]>([
    [
      'a paper with its file, and one to follow',
      withPapers,
      full,
      {
        kind: 'papers',
        papers: [
          { paper: arrived, isAttached: true },
          { paper: follows, isAttached: false },
        ],
      },
    ],
    ['closed, for everything', closed, full, attached],
    ['closed, for those who are given it', closed, list(true), attached],
    ['closed, for those who are not', closed, list(false), { kind: 'closed' }],
    ['closed, for anybody', closed, anybody, { kind: 'closed' }],
    ['closed, for closed business', closed, closedOnly, attached],
    ['of another list', anItem(1, { paperIds: [other.id] }), list(true), { kind: 'withheld' }],
    ['said to follow', said('To follow'), full, { kind: 'to-follow' }],
    ['tabled', said('Tabled at the meeting'), full, { kind: 'tabled' }],
    ['verbal', said('Verbal update'), full, { kind: 'verbal' }],
    ['oral', said('Oral'), full, { kind: 'verbal' }],
    [
      'another reference',
      said('Item 5, Appendix A'),
      full,
      { kind: 'reference', words: 'Item 5, Appendix A' },
    ],
    ['nothing', said(''), full, { kind: 'none' }],
  ])('%s', (_, item, to, line) => {
    const papers = [arrived, follows, other];
    expect(itemsOf([item], papers, to)[0]?.line).toEqual(line);
  });
});

test('what is left out is told with its reason, beside what is not', () => {
  const item = anItem(1, { paperIds: [other.id, arrived.id] });
  expect(itemsOf([item], [arrived, other], anybody)).toMatchObject([
    {
      line: { kind: 'papers', papers: [{ paper: arrived }] },
      withheld: [{ paper: other, reason: 'restricted' }],
    },
  ]);
});

test('a pack for closed business holds closed items only, numbered as on the agenda (X1)', () => {
  const agenda = [anItem(1), anItem(2, { isClosed: true }), anItem(3)];
  expect(itemsOf(agenda, [], closedOnly).map(({ number }) => number)).toEqual([2]);
  expect(itemsOf(agenda, [], full).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each<[PackFor, boolean]>([
  [full, true],
  [closedOnly, true],
  [anybody, false],
  [list(true), true],
  [list(false), false],
])('who is given closed business: %o %s', (to, sees) => {
  expect(seesClosed(to)).toBe(sees);
});
