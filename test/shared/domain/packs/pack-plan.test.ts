import { describe, expect, test } from 'vitest';
import { packPlan, type PackPlan } from '#shared/domain/packs/pack-plan';
import type { PackFor } from '#shared/domain/packs/why-withheld';
import type { Pack } from '#shared/model/meeting-cycle';
import { ids } from '../../../support/board-builders';
import { aPack, anArrivedPaper } from '../../../support/pack-builders';
import { aMeeting, anItem } from '../../../support/sample-records';
import { emptyCycle } from '../../../support/sample-timeline';
import { aDistributionList, aPaper, trackerIds } from '../../../support/tracker-builders';

const { paper } = trackerIds;
const late = { reason: 'the report came on Friday', permittedBy: 'the Chair' };
const agenda = [
  anItem(1, { paper: 'Verbal' }),
  anItem(2, { paperIds: [paper('known'), paper('arrived'), paper('follows')] }),
  anItem(3, { isClosed: true, paperIds: [paper('closed'), paper('known')] }),
  anItem(4, { late }),
];
const papers = [
  ...['known', 'arrived', 'closed'].map((key) => anArrivedPaper(key)),
  aPaper('follows'),
];
const earlier = aPack({
  itemIds: [ids.item(1), ids.item(2), ids.item(3)],
  paperIds: [paper('known'), paper('closed')],
});

function planFor(to: PackFor, packs: Pack[] = [], isSupplement = false): PackPlan {
  const meeting = aMeeting({ agenda, cycle: { ...emptyCycle, packs } });
  return packPlan({ meeting, papers, partnership: { marking: 'none' } }, { ...to, isSupplement });
}

const numbers = (plan: PackPlan): number[] => plan.items.map(({ number }) => number);

describe('what goes into a pack (M3, X1, X3)', () => {
  const list = (seesConfidential: boolean): PackFor => ({
    audience: 'circulation',
    list: aDistributionList('board', { seesConfidential }),
  });
  test.each<[string, PackFor, Pick<PackPlan, 'hasAgenda' | 'minutes' | 'actionLog'>, string[]]>([
    [
      'full',
      { audience: 'full' },
      { hasAgenda: true, minutes: 'complete', actionLog: 'complete' },
      ['known', 'arrived', 'closed'],
    ],
    [
      'for a list',
      list(false),
      { hasAgenda: true, minutes: 'circulated', actionLog: 'circulated' },
      ['known', 'arrived'],
    ],
    [
      'for a list that is given what is confidential',
      list(true),
      { hasAgenda: true, minutes: 'complete', actionLog: 'complete' },
      ['known', 'arrived', 'closed'],
    ],
    [
      'public',
      { audience: 'public' },
      { hasAgenda: true, minutes: 'circulated', actionLog: 'circulated' },
      ['known', 'arrived'],
    ],
    [
      'closed',
      { audience: 'closed' },
      { hasAgenda: false, minutes: 'closed', actionLog: null },
      ['closed', 'known'],
    ],
  ])('%s', (_, to, records, keys) => {
    const plan = planFor(to);
    expect(plan).toMatchObject({ ...records, supplement: null });
    expect(plan.paperIds).toEqual(keys.map((key) => paper(key)));
  });
});

describe('a supplement (N6)', () => {
  test('holds late items and papers that arrived since, and the agenda as it is now', () => {
    const plan = planFor({ audience: 'full' }, [earlier], true);
    expect(plan).toMatchObject({
      supplement: 1,
      hasAgenda: true,
      minutes: null,
      actionLog: null,
      itemIds: [ids.item(2), ids.item(4)],
      paperIds: [paper('arrived')],
    });
    expect(plan.items[0]).toMatchObject({
      line: {
        kind: 'papers',
        papers: [
          { paper: { id: paper('arrived') }, isAttached: true },
          { paper: { id: paper('follows') }, isAttached: false },
        ],
      },
    });
  });

  test('brings a new item with the papers it has', () => {
    const before = aPack({ itemIds: [ids.item(1), ids.item(3), ids.item(4)] });
    const plan = planFor({ audience: 'full' }, [before], true);
    expect(numbers(plan)).toEqual([2, 3]);
  });

  test.each([
    ['whose papers it all had', [paper('follows')]],
    ['of which a paper is still to follow', []],
  ])('brings papers again with a new item, and not with a known one %s', (_, others) => {
    const known = [paper('known'), paper('closed'), paper('arrived'), ...others];
    const itemIds = [ids.item(1), ids.item(2), ids.item(4)];
    const before = aPack({ itemIds, paperIds: known });
    const plan = planFor({ audience: 'full' }, [before], true);
    expect(plan).toMatchObject({
      itemIds: [ids.item(3)],
      paperIds: [paper('closed'), paper('known')],
    });
  });

  test.each<[string, Pack[], number | null, number[]]>([
    ['follows the last one', [earlier, aPack({ supplement: 1 })], 2, [2, 4]],
    ['needs a pack to add to', [], null, [1, 2, 3, 4]],
    ['of another audience does not count', [aPack({ audience: 'public' })], null, [1, 2, 3, 4]],
  ])('%s', (_, packs, number, items) => {
    const plan = planFor({ audience: 'full' }, packs, true);
    expect(plan.supplement).toBe(number);
    expect(numbers(plan)).toEqual(items);
  });

  test('is not made unless it is asked for', () => {
    const plan = planFor({ audience: 'full' }, [earlier]);
    expect(plan).toMatchObject({ supplement: null, minutes: 'complete' });
    expect(numbers(plan)).toEqual([1, 2, 3, 4]);
  });
});
