import { describe, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { MinutesPapers } from '#shared/documents/papers';
import { distributionListIdSchema, personIdSchema } from '#shared/model/id';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import { fieldOf, rowsOf, tableTitled, under } from '../../support/described';
import { confidentialPapers } from '../../support/confidential-papers';
import { boardPapers } from '../../support/sample-papers';
import { ids } from '../../support/board-builders';

const inVersion = (version: MinutesPapers['version']) =>
  minutesDocument({ ...confidentialPapers(), version });
const circulated = inVersion('circulated');
const complete = inVersion('complete');

describe('the circulated minutes (M3, X2, Safer Essex 8.4)', () => {
  test('leave out what is marked, and say so in one sentence', () => {
    expect(under(circulated, 'Open business')).toEqual([
      '1.1 Said in the open.',
      'decision: RESOLVED D-2026-002: Buy six cameras',
      'Part of this item is recorded separately.',
    ]);
  });

  test('say that all of an item is kept separately where nothing of it is left', () => {
    expect(under(circulated, 'All of it confidential')).toEqual([
      'What was recorded under this item is kept separately.',
    ]);
  });

  test('print of a closed item its heading, and that it was closed (X1)', () => {
    expect(under(circulated, 'Closed business')).toEqual([
      'Taken in closed session. What was recorded is kept separately.',
    ]);
  });

  test('name who declared an interest in a closed item, but not its nature', () => {
    expect(under(circulated, 'Declarations')).toEqual([
      'declaration: Declaration of interest: Martin Cole (South Anyshire District Council) declared an interest in item 4, Closed business: its nature is recorded separately. Took no part in the decision.',
    ]);
  });

  test('leave their rows out of the summaries, and decisions keep their numbers', () => {
    expect(rowsOf(tableTitled(circulated, 'Summary of decisions')).map(([ref]) => ref)).toEqual([
      'D-2026-002',
    ]);
    expect(under(circulated, 'Summary of decisions').at(-1)).toBe(
      'Decisions that are recorded separately are not shown.',
    );
    expect(under(circulated, 'Summary of actions')).toEqual([
      'Actions that are recorded separately are not shown.',
    ]);
  });

  test('hold no word of it anywhere', () => {
    expect(JSON.stringify(circulated)).not.toMatch(/canary/i);
  });

  test('say nothing of versions where nothing is confidential', () => {
    const open = minutesDocument(boardPapers());
    expect(fieldOf(open, 'Contents')).toBeNull();
    expect(JSON.stringify(open)).not.toMatch(/confidential|separately/i);
    expect(minutesDocument({ ...boardPapers(), version: 'complete' })).toEqual(open);
  });
});

describe('the complete minutes (M3)', () => {
  test('mark what is confidential in words', () => {
    expect(under(complete, 'Open business')).toEqual([
      '1.1 Said in the open.',
      '1.2 Confidential: Canary one',
      '• Confidential: Canary two',
      'decision: Confidential: RESOLVED D-2026-001: Canary three',
      'decision: RESOLVED D-2026-002: Buy six cameras',
      expect.stringMatching(/^action: Confidential: Action A-2026-001: Canary four/),
    ]);
  });

  test('print what was recorded under a closed item, and that it is left out elsewhere', () => {
    expect(under(complete, 'Closed business')).toEqual([
      'Taken in closed session. Left out of the minutes that are circulated.',
      '4.1 Canary six',
      'decision: RESOLVED D-2026-003: Canary seven',
    ]);
  });

  test('say at their head, on each page and in the summaries what they hold', () => {
    expect(fieldOf(complete, 'Contents')).toBe(
      'Complete: holds confidential matter, not for circulation',
    );
    expect(complete.footerText).toMatch(/\(complete, confidential\)$/);
    expect(fieldOf(circulated, 'Contents')).toBe(
      'Circulated: confidential matter is recorded separately',
    );
    expect(circulated.footerText).toMatch(/\(draft\)$/);
    expect(rowsOf(tableTitled(complete, 'Summary of decisions')).map(([ref]) => ref)).toEqual([
      'D-2026-001\nConfidential',
      'D-2026-002',
      'D-2026-003\nConfidential',
    ]);
    expect(rowsOf(tableTitled(complete, 'Summary of actions'))[0]?.[0]).toBe(
      'A-2026-001\nConfidential',
    );
  });
});

test('minutes for a list name who receives them (X3, Safer Essex 7.1)', () => {
  const papers = boardPapers();
  const list = {
    id: distributionListIdSchema.parse('list'),
    name: 'Scrutiny',
    personIds: [ids.person('cole'), personIdSchema.parse('unknown')],
    groups: [],
    documents: [],
    others: 'the clerk',
    seesConfidential: false,
  };
  const circulation = {
    ...recipientsOf(list, papers, papers.meeting.date),
    listName: list.name,
  };
  expect(fieldOf(minutesDocument({ ...papers, circulation }), 'Circulation')).toBe(
    'Scrutiny: Martin Cole (South Anyshire District Council); Name not known; the clerk',
  );
  const nobody = { listName: 'Scrutiny', people: [], others: '' };
  const empty = minutesDocument({ ...papers, circulation: nobody });
  expect(fieldOf(empty, 'Circulation')).toBe('Scrutiny: None');
});
