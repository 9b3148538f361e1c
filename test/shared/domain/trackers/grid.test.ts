import { describe, expect, test } from 'vitest';
import {
  actionOfStep,
  blankPositions,
  cellOf,
  hasBegun,
  quartersOf,
  unownedSteps,
  withCell,
  withColumns,
} from '#shared/domain/trackers/grid';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction } from '../../../support/sample-records';
import { aCell, aGrid, aNextStep, aQuarter, trackerIds } from '../../../support/tracker-builders';

const inShort = ({ column, quarter }: { column: { name: string }; quarter: string }) =>
  `${column.name} ${quarter}`;

describe('positions that nobody gave (G12, WACSO Annex E)', () => {
  const grid = aGrid({
    cells: [
      aCell('north', '2026-Q1', { position: 'A shadow board by April' }),
      aCell('south', '2026-Q1', { position: '  ' }),
    ],
  });

  test.each([
    ['2025-12-31', []],
    ['2026-01-01', ['South 2026-Q1']],
    ['2026-03-31', ['South 2026-Q1']],
    ['2026-04-01', ['South 2026-Q1', 'North 2026-Q2', 'South 2026-Q2']],
  ])('on %s are wanted of quarters that have begun: %j', (today, wanted) => {
    expect(blankPositions(grid, isoDate(today)).map(inShort)).toEqual(wanted);
  });

  test('are wanted for no quarter after the last', () => {
    const short = aGrid({ lastQuarter: aQuarter('2026-Q1') });
    expect(blankPositions(short, isoDate('2027-01-01')).map(inShort)).toEqual([
      'North 2026-Q1',
      'South 2026-Q1',
    ]);
  });

  test('a quarter has begun on its first day', () => {
    expect(hasBegun(aQuarter('2026-Q2'), isoDate('2026-03-31'))).toBe(false);
    expect(hasBegun(aQuarter('2026-Q2'), isoDate('2026-04-01'))).toBe(true);
  });
});

describe('next steps that nobody is to do (A10, WACSO Annex E: whose actions?)', () => {
  const grid = aGrid({
    cells: [
      aCell('south', '2026-Q1', { nextSteps: [aNextStep('b', { actionId: ids.action(2) })] }),
      aCell('north', '2026-Q1', {
        nextSteps: [aNextStep('a'), aNextStep('c', { actionId: ids.action(1) })],
      }),
      aCell('north', '2026-Q2', { nextSteps: [aNextStep('d', { actionId: ids.action(3) })] }),
      aCell('north', '2027-Q1', { nextSteps: [aNextStep('e')] }),
    ],
  });
  const actions = [
    anAction(1, { ownerIds: [ids.person('bell')] }),
    anAction(2),
    anAction(4, { bodyIds: [ids.organisation('council')] }),
  ];

  test('are those that are no action, or one without an owner or no longer in the log', () => {
    expect(unownedSteps(grid, actions).map(({ step }) => step.id)).toEqual([
      trackerIds.row('a'),
      trackerIds.row('b'),
      trackerIds.row('d'),
    ]);
  });

  test('are not those a body is to do', () => {
    const step = aNextStep('a', { actionId: ids.action(4) });
    const owned = aGrid({ cells: [aCell('north', '2026-Q1', { nextSteps: [step] })] });
    expect(unownedSteps(owned, actions)).toEqual([]);
    expect(actionOfStep(step, actions)).toBe(actions[2]);
  });
});

describe('cells', () => {
  const said = aCell('north', '2026-Q1', { position: 'Under way' });

  test('are found by column and quarter, and blank where nothing was entered (G12)', () => {
    const grid = aGrid({ cells: [said] });
    expect(cellOf(grid, trackerIds.column('north'), aQuarter('2026-Q1'))).toBe(said);
    expect(cellOf(grid, trackerIds.column('north'), aQuarter('2026-Q2'))).toEqual(
      aCell('north', '2026-Q2'),
    );
    expect(cellOf(grid, trackerIds.column('south'), aQuarter('2026-Q1'))).toEqual(
      aCell('south', '2026-Q1'),
    );
  });

  test.each([
    ['is kept with a position', aCell('north', '2026-Q1', { position: 'Done' }), 1],
    ['is kept with a step', aCell('north', '2026-Q1', { nextSteps: [aNextStep('a')] }), 1],
    ['is not kept blank', aCell('north', '2026-Q1', { position: ' ' }), 0],
  ])('one that is entered anew %s (G12)', (_, cell, count) => {
    const { cells } = withCell(aGrid({ cells: [said] }), cell);
    expect(cells).toEqual(count === 0 ? [] : [cell]);
  });

  test('go with their column when it is removed, and stay when it moves or is renamed (G12)', () => {
    const south = aCell('south', '2026-Q1', { position: 'Early' });
    const grid = aGrid({ cells: [said, south] });
    const renamed = { id: trackerIds.column('south'), name: 'The south' };
    const moved = withColumns(grid, [renamed, grid.columns[0]!]);
    expect(moved.cells).toEqual([said, south]);
    expect(moved.columns.map(({ name }) => name)).toEqual(['The south', 'North']);
    expect(withColumns(grid, [renamed]).cells).toEqual([south]);
  });
});

test('a grid runs from its first quarter to its last (G12)', () => {
  expect(quartersOf(aGrid({ lastQuarter: aQuarter('2026-Q2') }))).toEqual(['2026-Q1', '2026-Q2']);
});
