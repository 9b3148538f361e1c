import { describe, expect, it } from 'vitest';
import {
  healthCheckDocument,
  type HealthCheckPapers,
} from '#shared/documents/health-check-document';
import { wordsOf } from '#shared/documents/paper-text';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { onlyExceptionally } from '#shared/text/membership/stand-in-words';
import { firstFew } from '#shared/text/structure/health-words';
import { aMember, ids, rulesWith } from '../../support/board-builders';
import { rowsOf, tableTitled } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';

const NO_FIGURES: HealthCheckPapers['check'] = {
  held: { ordinary: 0, extraordinary: 0, conference: 0, annual: 0 },
  notClosed: [],
  attendance: {
    places: 0,
    inPerson: 0,
    byStandIn: 0,
    apologies: 0,
    absent: 0,
    notMarked: 0,
    percent: null,
  },
  deadlines: { met: 0, late: 0, missed: 0, open: 0 },
  overdueActions: [],
  quorum: { quorate: [], inquorate: [], silent: [], 'not-entered': [] },
};

function papers(changes: Partial<HealthCheckPapers> = {}): HealthCheckPapers {
  const { partnership, organisations, people, today } = boardPapers();
  const figures = { year: 2026, check: NO_FIGURES, standIns: [], meetings: [], actions: [] };
  return { partnership, organisations, people, today, ...figures, ...changes };
}

function figuresOf(made: HealthCheckPapers): Record<string, string> {
  const rows = rowsOf(tableTitled(healthCheckDocument(made), 'The year in figures'));
  return Object.fromEntries(rows);
}

function wordsIn(made: HealthCheckPapers): string {
  return healthCheckDocument(made)
    .blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.text)] : []))
    .join('\n');
}

describe('the paper of a health check (T6, WACSO)', () => {
  it('says how each figure of the year stands, and names meetings and actions', () => {
    const [may, june] = [ids.meeting('may'), ids.meeting('june')];
    const made = papers({
      check: {
        ...NO_FIGURES,
        held: { ordinary: 2, extraordinary: 0, conference: 0, annual: 0 },
        notClosed: [june],
        attendance: {
          places: 10,
          inPerson: 7,
          byStandIn: 1,
          apologies: 2,
          absent: 0,
          notMarked: 0,
          percent: 80,
        },
        deadlines: { met: 4, late: 1, missed: 0, open: 2 },
        quorum: { quorate: [], inquorate: [may], silent: [], 'not-entered': [] },
      },
      meetings: [
        { id: may, date: isoDate('2026-05-01') },
        { id: june, date: isoDate('2026-06-01') },
      ],
      actions: [
        { reference: 'A-2026-001', due: isoDate('2026-04-01') },
        { reference: 'A-2026-002', due: null },
      ],
    });
    expect(figuresOf(made)).toEqual({
      'Meetings held': '2 ordinary meetings',
      'Past, but never closed': '1: 1 June 2026',
      Quorum: '1 meeting not quorate',
      'Held without a quorum': '1: 1 May 2026',
      Attendance: '80 %: 8 of 10 places taken, 1 of them by stand-ins',
      Away: '2 apologies',
      'Stand-ins sent': 'None',
      Deadlines: '4 met, 1 met late, 2 still to come',
      'Actions overdue today': '2: A-2026-001 (1 April 2026); A-2026-002',
    });
  });

  it('has no blank cell where there is nothing to count', () => {
    expect(Object.values(figuresOf(papers()))).not.toContain('');
  });

  it('names who sent stand-ins, and that the terms allow them only exceptionally (P7)', () => {
    const { partnership, organisations } = papers();
    const terms = [
      {
        ...partnership.terms[0]!,
        rules: rulesWith({
          standIn: stated(
            { word: 'deputy', sameOrganisation: false, onlyExceptionally: true },
            '8.4',
          ),
        }),
      },
    ];
    const member = { ...aMember('police'), organisationId: organisations[0]!.id };
    const standIns = [
      { memberId: member.id, meetings: 4, uses: 2 },
      { memberId: ids.member('gone'), meetings: 4, uses: 1 },
    ];
    const made = papers({ partnership: { ...partnership, terms, members: [member] }, standIns });
    expect(figuresOf(made)['Stand-ins sent']).toBe(
      `${organisations[0]!.name}: at 2 of 4 meetings; Organisation not known: at 1 of 4 meetings\n${onlyExceptionally('8.4')}`,
    );
  });

  const checked = [
    { on: isoDate('2026-02-03'), note: '' },
    { on: isoDate('2025-02-03'), note: '' },
  ];
  it.each([
    ['this year so far', 2026, 'from 1 January 2026 to 12 June 2026.'],
    ['a year that is over', 2025, 'from 1 January 2025 to 31 December 2025.'],
    ['a year to come', 2027, 'from 1 January 2027 to 31 December 2027.'],
  ])('says of which days the figures of %s are', (_, year, words) => {
    const { partnership } = papers();
    const made = papers({ year, partnership: { ...partnership, healthChecks: checked } });
    expect(wordsIn(made)).toContain(words);
  });

  it('says when health checks were done in that year, and nothing of other years', () => {
    const { partnership } = papers();
    const made = papers({ partnership: { ...partnership, healthChecks: checked } });
    expect(wordsIn(made)).toContain('Health checks were done on 3 February 2026.');
    expect(wordsIn(papers())).not.toContain('Health checks were done');
  });
});

it.each([
  [6, 'a; a; a; a; a; a'],
  [7, 'a; a; a; a; a; a; and 1 more'],
])('names the first few of %i entries, so that the paper stays on its page', (count, words) => {
  expect(firstFew(Array.from({ length: count }, () => 'a'))).toBe(words);
});
