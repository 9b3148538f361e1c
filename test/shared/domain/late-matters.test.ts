import { expect, test } from 'vitest';
import { isLateReasonMissing, lateMatters, lateWhenAdded } from '#shared/domain/late-matters';
import type { StepState } from '#shared/domain/timeline';
import { isoDate } from '#shared/model/iso-date';
import { aMeeting, anItem } from '../../support/sample-records';
import { dispatch, emptyCycle } from '../../support/sample-timeline';

const due = isoDate('2026-06-03');
const after = isoDate('2026-06-04');
const papers = (state: StepState, lastDay: typeof due | null = due) => ({ state, due: lastDay });

const late = { reason: 'Incident at the weekend', permittedBy: 'The Chair' };
const agenda = [
  anItem(1, { title: 'Welcome' }),
  anItem(2, { title: 'Budget', purpose: 'decision', paper: 'Item 2' }),
  anItem(3, { title: 'Incident', late }),
];

test('an item marked as late is one, with why and by whose leave (N4, Warwickshire 5.7)', () => {
  expect(lateMatters(agenda, papers('done'), after)).toEqual([
    {
      itemId: agenda[2]?.id,
      number: 3,
      title: 'Incident',
      late,
      isForDecision: false,
      isPaperLate: false,
    },
  ]);
});

test.each<[StepState, number[]]>([
  ['done', [3]],
  ['due', [3]],
  ['not-due-yet', [3]],
  ['late', [2, 3]],
  ['done-late', [2, 3]],
])(
  'with papers %s, late are the items %j: a key decision needs its time (N12)',
  (state, wanted) => {
    expect(lateMatters(agenda, papers(state), after).map(({ number }) => number)).toEqual(wanted);
  },
);

test.each([
  ['Item 2', 'decision', 1],
  ['Item 2', 'information', 0],
  ['Verbal', 'decision', 0],
  ['', 'decision', 0],
] as const)('of a late paper “%s” for %s, %i is told (N12)', (paper, purpose, count) => {
  const items = [anItem(1, { paper, purpose })];
  expect(lateMatters(items, papers('late'), after)).toHaveLength(count);
});

test.each([
  ['2026-06-02', 0],
  ['2026-06-03', 0],
  ['2026-06-04', 1],
])('a decision paper still to follow on %s: %i missed the day (N6, N12)', (today, count) => {
  const items = [anItem(1, { paper: 'To follow', purpose: 'decision' })];
  expect(lateMatters(items, papers('done'), isoDate(today))).toHaveLength(count);
});

test('without a last day for papers none of them misses it (N6, M5)', () => {
  const items = [anItem(1, { paper: 'To follow', purpose: 'decision' })];
  expect(lateMatters(items, papers('no-deadline', null), after)).toEqual([]);
  expect(lateMatters(items, undefined, after)).toEqual([]);
});

test.each([
  ['nothing went out', [], null],
  ['only the notice went out', [dispatch('notice', '2026-06-01')], null],
  [
    'the agenda went out',
    [dispatch('notice', '2026-06-01'), dispatch('agenda', '2026-06-03')],
    { reason: '', permittedBy: '' },
  ],
])('an item added once %s is late accordingly (N4, Warwickshire 5.7)', (_case, sent, expected) => {
  expect(lateWhenAdded(aMeeting({ cycle: { ...emptyCycle, sent } }))).toEqual(expected);
});

test.each([
  ['in time', null, false],
  ['late with a reason', late, false],
  ['late with nothing but a space', { reason: ' ', permittedBy: 'The Chair' }, true],
  ['late without one', { reason: '', permittedBy: '' }, true],
])('of an item %s, that the reason is missing is %s (N4)', (_case, facts, expected) => {
  expect(isLateReasonMissing(anItem(1, { late: facts }))).toBe(expected);
});
