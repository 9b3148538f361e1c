import { describe, expect, test } from 'vitest';
import { structureGraph } from '#shared/domain/structure';
import { groupStanding, owedUpdates, subGroupsOf } from '#shared/domain/structure/sub-groups';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import type { Group, PartnershipState } from '#shared/model/structure';
import { aGroup, aLink, aPartnership, ids, rulesWith } from '../../../support/board-builders';

const TODAY = isoDate('2026-06-10');
const complete = aGroup({
  purpose: 'Bicycle theft',
  requestedBy: 'the Chair',
  starts: isoDate('2026-01-01'),
  ends: isoDate('2026-12-31'),
  leadId: ids.person('bell'),
});

/** A sub-group by its key. */
function subGroup(key: string, group: Group, state: PartnershipState = 'active') {
  return { id: ids.partnership(key), status: { state, since: null, successorId: null }, group };
}

const standing = (
  changes: Partial<Group>,
  timeLimit: string | null = null,
  state: PartnershipState = 'active',
) => groupStanding(subGroup('theft', { ...complete, ...changes }, state), timeLimit, TODAY, 30);

describe('the sub-groups of a partnership (G1, G7)', () => {
  test('are those with a group’s particulars that answer to it', () => {
    const partnerships = [
      aPartnership({}, 'parent'),
      aPartnership({ group: complete, links: [aLink('parent', 'parent')] }, 'theft'),
      aPartnership({ links: [aLink('parent', 'parent')] }, 'board'),
      aPartnership({ group: complete }, 'elsewhere'),
    ];
    const found = subGroupsOf(
      structureGraph(partnerships),
      partnerships,
      ids.partnership('parent'),
    );
    expect(found.map(({ id }) => id)).toEqual([ids.partnership('theft')]);
  });
});

describe('how a sub-group stands to its time', () => {
  test.each([
    ['2026-06-09', { state: 'overdue', due: '2026-06-09', daysLeft: -1 }],
    ['2026-06-10', { state: 'soon', due: '2026-06-10', daysLeft: 0 }],
    ['2026-07-10', { state: 'soon', due: '2026-07-10', daysLeft: 30 }],
    ['2026-07-11', { state: 'later', due: '2026-07-11', daysLeft: 31 }],
  ])('with its last day on %s (G8, Safer Essex 5.4)', (ends, time) => {
    expect(standing({ ends: isoDate(ends) }).time).toEqual(time);
  });

  test.each([
    ['2026-06-10', 'later'],
    ['2026-06-11', 'not-begun'],
  ])('beginning on %s it is %s', (starts, state) => {
    expect(standing({ starts: isoDate(starts) }).time.state).toBe(state);
  });

  test('is closed once it is closed, whatever its days say', () => {
    expect(standing({ ends: isoDate('2026-06-09') }, null, 'closed').time).toEqual({
      state: 'closed',
    });
  });

  test.each([
    [
      'a task and finish group, whatever the terms',
      'task-and-finish',
      null,
      { because: 'task-and-finish' },
    ],
    [
      'another group, where groups are for a time',
      'functional',
      '5.4',
      { because: 'rule', clause: '5.4' },
    ],
    ['another group, where no clause says so', 'functional', null, null],
  ] as const)(
    'without an end is a defect of %s (G8, Safer Essex 5.4)',
    (_, kind, clause, defect) => {
      expect(standing({ kind, ends: null, starts: isoDate('2027-01-01') }, clause).time).toEqual({
        state: 'no-end',
        defect,
      });
    },
  );

  test.each([
    [{}, []],
    [{ purpose: '' }, ['purpose']],
    [{ requestedBy: '' }, ['requested-by']],
    [{ starts: null }, ['starts']],
    [{ leadId: null }, ['lead']],
  ])('lacks what was not said of a task and finish group: %o (G7, BCP 4.5)', (changes, lacks) => {
    expect(standing(changes).lacks).toEqual(lacks);
    expect(standing({ ...changes, kind: 'functional' }).lacks).toEqual([]);
  });
});

describe('updates that task and finish groups owe (G7, BCP 4.5)', () => {
  const owed = rulesWith({ groupsUpdate: stated(true, '4.5') });

  test.each([
    ['is running', complete, 'active', 1],
    ['meets in shadow', complete, 'shadow', 1],
    ['begins today', { ...complete, starts: TODAY }, 'active', 1],
    ['begins tomorrow', { ...complete, starts: isoDate('2026-06-11') }, 'active', 0],
    ['has no first day', { ...complete, starts: null }, 'active', 1],
    ['is over and not closed', { ...complete, ends: isoDate('2026-06-09') }, 'active', 1],
    ['is closed', complete, 'closed', 0],
    ['is only proposed', complete, 'proposed', 0],
    ['is a functional one', { ...complete, kind: 'functional' as const }, 'active', 0],
  ] as const)('where the group %s', (_, group, state, count) => {
    const updates = owedUpdates([subGroup('theft', group, state)], owed, TODAY);
    expect(updates).toMatchObject({ state: 'owed', clause: '4.5' });
    expect(updates.groups).toHaveLength(count);
  });

  test.each([
    [stated(false, '4.5'), { state: 'not-required', clause: '4.5' }],
    [SILENT, { state: 'silent' }],
    [NOT_ENTERED, { state: 'not-entered' }],
  ])('are owed as the terms say: %o', (groupsUpdate, expected) => {
    const updates = owedUpdates([subGroup('theft', complete)], rulesWith({ groupsUpdate }), TODAY);
    expect(updates).toMatchObject(expected);
    expect(updates.groups).toHaveLength(1);
  });
});
