import { describe, expect, it } from 'vitest';
import { trackerDocument } from '#shared/documents/tracker-document';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import type { Tracker } from '#shared/model/tracker';
import type { Action } from '#shared/model/action';
import { ids } from '../../support/board-builders';
import { rowsOf, tableTitled, under } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';
import { anAction } from '../../support/sample-records';
import {
  aCell,
  aGrid,
  aNextStep,
  aQuarter,
  aRecommendationTracker,
  aTracked,
  trackerIds,
} from '../../support/tracker-builders';

const described = (tracker: Tracker, actions: Action[] = []) =>
  trackerDocument({ ...boardPapers(), today: isoDate('2026-06-12'), tracker, actions });

const grid = aGrid({
  keeperId: ids.person('ahmed'),
  lastQuarter: aQuarter('2026-Q3'),
  cells: [
    aCell('north', '2026-Q1', {
      position: 'A shadow board by April',
      nextSteps: [
        aNextStep('a', { text: 'Share what was learnt', actionId: ids.action(1) }),
        aNextStep('b', { text: 'Find a lead' }),
        aNextStep('c', { text: 'A name of a victim', actionId: ids.action(2) }),
        aNextStep('d', { text: 'Map the boards', actionId: ids.action(3) }),
      ],
    }),
  ],
});

const actions = [
  anAction(1, {
    ownerIds: [ids.person('ahmed')],
    bodyIds: [ids.organisation('police')],
    due: null,
  }),
  anAction(2, { ownerIds: [ids.person('ahmed')], isConfidential: true }),
  anAction(3, { due: null }),
];

describe('a grid on paper (G12, WACSO Annex E)', () => {
  it('alternates positions and actions for the next quarter, quarter by quarter', () => {
    const rows = rowsOf(tableTitled(described(grid, actions), 'Regional overview'));
    expect(rows.map(([head]) => head)).toEqual([
      'Current position (January 2026)',
      'Actions for the next quarter',
      'Current position (April 2026)',
      'Actions for the next quarter',
      'Current position (July 2026)',
      'Actions for the next quarter',
    ]);
    expect(rows[0]).toEqual([
      'Current position (January 2026)',
      'A shadow board by April',
      'Not yet given',
    ]);
    expect(rows[4]?.slice(1)).toEqual(['Not due yet', 'Not due yet']);
    expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it('says of each step whose it is, or asks, and leaves out what is confidential (A10, M3)', () => {
    const [, steps] = rowsOf(tableTitled(described(grid, actions), 'Regional overview'));
    expect(steps?.[1]?.split('\n')).toEqual([
      '• Share what was learnt (A-2026-001: Cllr Amara Ahmed (Anyshire County Council), lead; Anyshire Constabulary. Open.)',
      '• Find a lead Whose action?',
      '• A confidential action',
      '• Map the boards (A-2026-003: Not yet named. Open.) Whose action?',
    ]);
    expect(steps?.[2]).toBe('None');
  });

  it.each([
    [5, [['', 5]]],
    [
      6,
      [
        ['C1, C2, C3', 3],
        ['C4, C5, C6', 3],
      ],
    ],
    [
      11,
      [
        ['C1, C2, C3, C4', 4],
        ['C5, C6, C7, C8', 4],
        ['C9, C10, C11', 3],
      ],
    ],
  ])('puts %i columns into tables that can be read: %j', (count, parts) => {
    const columns = Array.from({ length: count }, (_, index) => ({
      id: trackerIds.column(`c${index}`),
      name: `C${index + 1}`,
    }));
    const tables = described(aGrid({ columns })).blocks.filter((block) => block.type === 'table');
    const titles = parts.length === 1 ? ['Regional overview'] : parts.map(([title]) => title);
    expect(tables.map(({ title }) => title)).toEqual(titles);
    expect(tables.map((table) => table.columns.length - 1)).toEqual(parts.map(([, size]) => size));
  });
});

describe('recommendations on paper (G13, WACSO Annex A)', () => {
  it('have all who answer for them, people and bodies', () => {
    const tracker = aRecommendationTracker({
      rows: [
        aTracked('R1', {
          ownerIds: [ids.person('ahmed')],
          bodyIds: [ids.organisation('police'), ids.organisation('fire')],
          due: isoMonth('2026-09'),
          status: 'in-progress',
          position: 'A strategy is drafted',
        }),
        aTracked('R2', { due: isoDate('2026-06-02') }),
        aTracked('R3'),
      ],
    });
    expect(rowsOf(tableTitled(described(tracker), 'Audit recommendations'))).toEqual([
      [
        'R1',
        'Improve strategic planning',
        'Cllr Amara Ahmed (Anyshire County Council)\nAnyshire Constabulary\nAnyshire Fire and Rescue Service',
        'end of Sep 2026',
        'In progress',
        'A strategy is drafted',
      ],
      [
        'R2',
        'Improve strategic planning',
        'No owner',
        '2 Jun 2026',
        'Open, overdue 10 days',
        'Not yet given',
      ],
      ['R3', 'Improve strategic planning', 'No owner', 'No date set', 'Open', 'Not yet given'],
    ]);
  });

  it('are said to be none where none were entered', () => {
    expect(under(described(aRecommendationTracker()), 'Audit recommendations')).toContain(
      'No recommendations have been entered yet.',
    );
  });
});

describe('who keeps a tracker up to date (A9)', () => {
  it.each([
    [grid, 'As at 12 June 2026. Kept up to date by Cllr Amara Ahmed (Anyshire County Council).'],
    [
      aRecommendationTracker({ keeperId: null }),
      'As at 12 June 2026. From: Audit Office, 2016. Nobody keeps this tracker up to date.',
    ],
    [
      aRecommendationTracker({ keeperId: null, source: '' }),
      'As at 12 June 2026. Nobody keeps this tracker up to date.',
    ],
  ])('is said under the title', (tracker, words) => {
    expect(under(described(tracker), tracker.title)[0]).toBe(words);
  });
});
