import { describe, expect, test } from 'vitest';
import { readRows, type Known } from '#shared/text/import/read-rows';
import type { ImportField } from '#shared/model/action-import';
import { anOrganisation, aPerson, ids } from '../../../support/board-builders';
import { anAction } from '../../../support/sample-records';
import { aStream } from '../../../support/work-stream-builders';

const known: Known = {
  people: [aPerson('bell'), aPerson('cole', { name: 'Dr Marcus Cole' })],
  organisations: [anOrganisation('fire', 'Fire and Rescue Service')],
  workStreams: [aStream('skills', { name: 'Skills' })],
  actions: [anAction(1, { what: 'Publish the plan' })],
  addsPeople: false,
};
const columns: ImportField[] = ['reference', 'what', 'owner', 'due'];
const read = (rows: string[][], changes: Partial<Known> = {}, held = columns) =>
  readRows(rows, held, { ...known, ...changes }, 2);

describe('the rows of a log that is taken over (A1)', () => {
  test('are ready with their number, owners and due date; empty ones are passed over', () => {
    const { ready, faulty, duplicates } = read([
      ['X1', 'Buy cameras', 'grace bell; MARCUS COLE', '1/9/2026'],
      ['', ' ', '', ''],
      ['X2', 'Train crews', 'Fire and Rescue Service', 'Sept 2026'],
    ]);
    expect(ready).toMatchObject([
      {
        row: 2,
        reference: 'X1',
        ownerIds: [ids.person('bell'), ids.person('cole')],
        due: '2026-09-01',
      },
      { row: 4, ownerIds: [], bodyIds: [ids.organisation('fire')], due: '2026-09' },
    ]);
    expect([faulty, duplicates]).toEqual([[], []]);
  });

  test('with faults are told with every fault, and stay out', () => {
    const { ready, faulty } = read([
      ['', '', 'Nobody Known', 'soon'],
      ['', 'Fine', '', ''],
    ]);
    expect(faulty).toEqual([
      { row: 2, field: 'what', text: '', problem: 'nothing-to-do' },
      { row: 2, field: 'due', text: 'soon', problem: 'no-date' },
      { row: 2, field: 'owner', text: 'Nobody Known', problem: 'unknown-owner' },
    ]);
    expect(ready.map(({ what }) => what)).toEqual(['Fine']);
  });

  test('may bring new owners, where that is wanted', () => {
    const { ready, faulty } = read([['', 'Buy', 'Grace Bell; Ann New', '']], { addsPeople: true });
    expect(faulty).toEqual([]);
    expect(ready).toMatchObject([{ ownerIds: [ids.person('bell')], newOwners: ['Ann New'] }]);
  });

  test('name a body whose name has an “and” in it', () => {
    expect(read([['', 'Buy', 'fire and rescue service', '']]).ready[0]?.bodyIds).toHaveLength(1);
  });

  test.each([
    ['the log has it by its reference', [['a-2026-001', 'Other words', '', '']], 'A-2026-001'],
    ['the log has it by its words', [['', 'publish the  PLAN.', '', '']], 'A-2026-001'],
  ])('are duplicates where %s', (_, rows, of) => {
    expect(read(rows)).toMatchObject({ ready: [], duplicates: [{ row: 2, of }] });
  });

  test('are duplicates of a row above, by reference or words', () => {
    const { ready, duplicates } = read([
      ['X1', 'Buy', '', ''],
      ['x1', 'Sell', '', ''],
      ['', 'Rent', '', ''],
      ['', 'rent', '', ''],
    ]);
    expect(ready.map(({ row }) => row)).toEqual([2, 4]);
    expect(duplicates).toEqual([
      { row: 3, what: 'Sell', of: 'X1' },
      { row: 5, what: 'rent', of: 'row 4' },
    ]);
  });

  test.each([
    ['Skills', ids.workStream('skills'), null],
    ['', null, null],
    ['Roads', null, 'unknown-stream'],
  ])('belong to work stream “%s”', (text, id, problem) => {
    const { ready, faulty } = read([['Buy', text]], {}, ['what', 'work-stream']);
    expect(ready.map(({ workStreamId }) => workStreamId)).toEqual(problem ? [] : [id]);
    expect(faulty.map((one) => one.problem)).toEqual(problem ? [problem] : []);
  });

  test.each([
    ['status', 'maybe', 'unknown-status'],
    ['confidential', 'perhaps', 'unknown-answer'],
    ['rag', 'blue', 'unknown-rag'],
    ['closed', 'soon', 'no-date'],
  ] as const)('with an unreadable %s stay out', (field, text, problem) => {
    const { ready, faulty } = read([['Buy', text]], {}, ['what', field]);
    expect(ready).toEqual([]);
    expect(faulty).toEqual([{ row: 2, field, text, problem }]);
  });
});
