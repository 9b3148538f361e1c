import { describe, expect, test } from 'vitest';
import { descriptionSchema } from '#shared/documents/description-schema';
import { plainPaper } from '#shared/documents/plain-tables';
import { registerDocument } from '#shared/documents/registers/register-document';
import { registerOf } from '#shared/documents/registers/register-of';
import { hasVersions } from '#shared/documents/registers/register-versions';
import { isoDate } from '#shared/model/iso-date';
import {
  registerNameSchema,
  wholeRegister,
  type RegisterName,
  type RegisterSelection,
} from '#shared/model/register-table';
import { emptyRegisters } from '#shared/model/registers';
import { ids } from '../../../support/board-builders';
import { aRisk, registerRecords } from '../../../support/kept-builders';

const risks = [
  aRisk('grant', { what: 'The grant may end.' }),
  aRisk('name', { what: 'A name is out.', isConfidential: true }),
  aRisk('old', { what: 'The van is old.', raisedOn: isoDate('2025-01-01') }),
];

function paper(
  name: RegisterName,
  selection: Partial<RegisterSelection> = {},
  version: 'circulated' | 'complete' = 'circulated',
) {
  const registers = { ...emptyRegisters(ids.partnership('anyshire')), risks };
  const records = registerRecords({ registers, version });
  const table = registerOf(name, records);
  return registerDocument({
    ...records,
    table,
    selection: { ...wholeRegister, ...selection },
    version,
  });
}

const linesOf = (...asked: Parameters<typeof paper>) =>
  plainPaper(paper(...asked)).lines.join('\n');

describe('the paper of a register', () => {
  test.each(registerNameSchema.options)('%s is one that screen and Word can show', (name) => {
    expect(descriptionSchema.safeParse(paper(name)).error).toBeUndefined();
    const { tables } = plainPaper(paper(name, {}, 'complete'));
    for (const { headings, rows } of tables) {
      expect(rows.every((row) => row.length === headings.length)).toBe(true);
      expect(rows.flat().every((cell) => cell.trim() !== '')).toBe(true);
    }
  });

  test('leaves what is confidential out and says how much (M3)', () => {
    const { tables, lines } = plainPaper(paper('risks'));
    expect(tables[0]?.rows.map((row) => row[1])).toEqual(['The grant may end.', 'The van is old.']);
    expect(lines.join('\n')).toContain(
      '2 entries. 1 confidential entry is recorded separately and is not shown here.',
    );
  });

  test('marks what is confidential in the complete one, in its row, its head and its foot (M3)', () => {
    const complete = paper('risks', {}, 'complete');
    expect(plainPaper(complete).tables[0]?.rows[1]?.[0]).toBe('Risk\nConfidential');
    expect(complete.footerText).toContain('(complete, confidential)');
    expect(plainPaper(complete).lines.join('\n')).toContain(
      '1 entry is confidential. For the Chair',
    );
  });

  test('is what was chosen, and says so in its head', () => {
    const from = isoDate('2026-01-01');
    const until = isoDate('2026-12-31');
    const chosen = { words: 'grant', from, until, sortBy: 1, isDescending: true };
    expect(plainPaper(paper('risks', chosen)).tables[0]?.rows).toHaveLength(1);
    expect(linesOf('risks', chosen)).toContain(
      '1 of 2 entries: only those with “grant”, from 1 January 2026 until 31 December 2026. Sorted by what it is, the last first.',
    );
    expect(linesOf('risks', { sortBy: 0 })).toContain('2 entries. Sorted by kind.');
  });

  test('says that nothing is found, or that nothing is kept', () => {
    expect(linesOf('risks', { words: 'cameras' })).toContain('No entry of this register is found');
    expect(linesOf('gifts')).toContain('Nothing is kept in this register.');
  });

  test('says which meetings are counted, where its days choose them', () => {
    expect(linesOf('attendance-by-person')).toContain('All meetings held are counted.');
    expect(linesOf('attendance-by-person', { from: isoDate('2026-01-01') })).toContain(
      'Meetings from 1 January 2026 are counted.',
    );
    expect(
      linesOf('attendance-by-person', { until: isoDate('2026-01-01'), words: 'cole' }),
    ).toContain('only those with “cole”. Meetings until 1 January 2026 are counted.');
  });

  test('of two confidential entries says that they are two', () => {
    const both = risks.map((risk) => ({ ...risk, isConfidential: true }));
    const registers = { ...emptyRegisters(ids.partnership('anyshire')), risks: both };
    const lines = (version: 'circulated' | 'complete'): string => {
      const records = registerRecords({ registers, version });
      const table = registerOf('risks', records);
      return plainPaper(
        registerDocument({ ...records, table, selection: wholeRegister, version }),
      ).lines.join('\n');
    };
    expect(lines('circulated')).toContain('3 confidential entries are recorded separately and are');
    expect(lines('complete')).toContain('3 entries are confidential.');
  });
});

test('only registers that may hold something confidential have two versions (M3)', () => {
  expect(registerNameSchema.options.filter(hasVersions)).toEqual([
    'decisions',
    'risks',
    'papers',
    'recommendations',
    'endorsements',
    'declarations',
  ]);
});
