import { expect, test } from 'vitest';
import { dueOfTrackers } from '#shared/domain/due/due-of-trackers';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { aCell, aGrid, aRecommendationTracker } from '../../../support/tracker-builders';

const keeperId = ids.person('bell');
const firstGiven = aGrid({
  keeperId,
  cells: [
    aCell('north', '2026-Q1', { position: 'Under way' }),
    aCell('south', '2026-Q1', { position: 'Early' }),
  ],
});

test.each([
  ['2026-03-31', []],
  ['2026-04-01', [{ state: 'soon', due: '2026-06-30', count: 2 }]],
  ['2026-06-30', [{ state: 'soon', due: '2026-06-30', count: 2 }]],
  ['2026-07-01', [{ state: 'overdue', due: '2026-06-30', count: 4 }]],
])('positions missing on %s are due by the end of their quarter: %j (G12)', (today, due) => {
  const entries = dueOfTrackers({ trackers: [firstGiven] }, isoDate(today));
  expect(entries).toMatchObject(
    due.map((one) => ({ kind: 'tracker-blank', subject: 'Regional overview', ...one })),
  );
  expect(entries).toHaveLength(due.length);
});

test('a tracker that nobody keeps up to date is a matter without a day (A9, WACSO)', () => {
  const trackers = [
    aRecommendationTracker({ keeperId: null }),
    aRecommendationTracker({ title: 'Another' }),
  ];
  expect(dueOfTrackers({ trackers }, isoDate('2026-06-12'))).toMatchObject([
    { kind: 'tracker-without-keeper', state: 'open', due: null, subject: 'Audit recommendations' },
  ]);
});
