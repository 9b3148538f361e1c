import { describe, expect, it, test } from 'vitest';
import { agendaDocument } from '#shared/documents/agenda-document';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { fieldOf, rowsOf, tableTitled, under } from '../../support/described';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { aMember, aRepresentative } from '../../support/board-builders';
import { anItem, someTerms } from '../../support/sample-records';

const agendaOf = (meeting: Partial<Meeting> = {}) => agendaDocument(boardPapers(meeting));

describe('the head of an agenda', () => {
  it('says when, where and how, who presides, whom to ask and what the quorum is', () => {
    const { blocks } = agendaOf();
    expect(blocks.slice(0, 2)).toEqual([
      { type: 'paragraph', role: 'over-title', text: 'Safer Anyshire Partnership Board' },
      { type: 'heading', level: 1, text: 'Agenda for the meeting on 10 June 2026' },
    ]);
    expect(under(agendaOf(), 'Agenda for the meeting on 10 June 2026')).toEqual([
      'Date: Wednesday 10 June 2026',
      'Time: 10.00am to 12 noon',
      'Place: Committee Room 1, County Hall, Anytown',
      'Form: In person and by remote means',
      'Joining: Join by video from the link in the invitation, or telephone 01632 960 100',
      'Chair: Cllr Amara Ahmed (Anyshire County Council)',
      'Secretariat: Beth Carter, Partnerships Team, Anyshire County Council\npartnerships@anyshire.example, 01632 960 001',
      'Quorum: At least one third of the member organisations (terms of reference, clause 8.7)',
    ]);
  });

  test.each([
    [SILENT, 'The terms of reference state no quorum.'],
    [
      NOT_ENTERED,
      'The quorum rule of the terms of reference has not been entered, so quorum is not assessed.',
    ],
  ])('tells silence from a rule not entered (1.15, 7)', (quorum, words) => {
    const papers = boardPapers();
    const partnership = aBoard({ terms: someTerms({ quorum }) });
    expect(fieldOf(agendaDocument({ ...papers, partnership }), 'Quorum')).toBe(words);
  });

  it('says what is still open instead of leaving it out', () => {
    const papers = boardPapers({ place: '', joining: '', endTime: null });
    const partnership = aBoard({
      offices: [],
      secretariat: { name: '', team: '', email: '', phone: '' },
    });
    const agenda = agendaDocument({ ...papers, partnership });
    expect(fieldOf(agenda, 'Place')).toBe('To be confirmed');
    expect(fieldOf(agenda, 'Chair')).toBe('Vacant');
    expect(fieldOf(agenda, 'Time')).toBe('10.00am');
    expect(fieldOf(agenda, 'Joining')).toBeNull();
    expect(fieldOf(agenda, 'Secretariat')).toBeNull();
    expect(agenda.author).toBe('Safer Anyshire Partnership Board');
  });
});

describe('the items', () => {
  const rows = (meeting: Partial<Meeting>): string[][] =>
    rowsOf(tableTitled(agendaOf(meeting), 'Items of business'));

  it('have a clock time up to the first item without minutes, and from there their minutes', () => {
    expect(rows({}).map((row) => row.at(-1))).toEqual([
      '10.00am',
      '10.05am',
      '10.10am',
      '10.15am',
      '10.25am',
      '10.45am',
      '11.05am',
      '11.20am',
      '11.35am',
      '5 minutes',
      '5 minutes',
      '5 minutes',
    ]);
  });

  it('say None for what they lack', () => {
    expect(rows({ agenda: [anItem(1, { minutes: 5 })] })).toEqual([
      ['1', 'Performance report', 'None', 'None', 'None', '10.00am'],
    ]);
  });

  it('have no column of times where none has any', () => {
    const table = tableTitled(agendaOf({ agenda: [anItem(1), anItem(2)] }), 'Items of business');
    expect(table?.columns.map((column) => column.heading)).toEqual([
      'No',
      'Item',
      'Presenter',
      'Purpose',
      'Paper',
    ]);
    expect(rowsOf(table).map((row) => row.length)).toEqual([5, 5]);
  });

  it('are missed in a sentence where there are none', () => {
    expect(under(agendaOf({ agenda: [] }), 'Items of business')).toEqual([
      'No items have been put on the agenda yet.',
    ]);
  });
});

describe('the membership', () => {
  it('names each organisation with its representatives, offices and substitutes', () => {
    const rows = under(agendaOf(), 'Membership');
    expect(rows[0]).toBe('Organisations in membership on 10 June 2026, and who represents them.');
    expect(rows).toContain('Anyshire County Council | Cllr Amara Ahmed, Chair | None');
    expect(rows).toContain('Anyshire Constabulary | Siân Pryce | Carla Webb');
    expect(rows).toHaveLength(18);
    expect(rows.at(-1)).toBe('End of the agenda.');
  });

  it('is that of the day of the meeting, with vacant seats and the partnership’s own word', () => {
    const papers = boardPapers();
    const partnership = aBoard({
      terms: someTerms({
        standIn: stated({ word: 'deputy', sameOrganisation: false, onlyExceptionally: false }, '6'),
      }),
      members: [
        aMember('county', { seats: 3 }),
        aMember('police', { until: isoDate('2026-06-09') }),
        aMember('fire', { until: isoDate('2026-06-10') }),
      ],
      representatives: [aRepresentative('ahmed', 'county')],
    });
    const table = tableTitled(
      agendaDocument({ ...papers, partnership }),
      'Member organisations and their representatives',
    );
    expect(table?.columns.at(-1)?.heading).toBe('Deputies');
    expect(rowsOf(table)).toEqual([
      ['Anyshire County Council', 'Cllr Amara Ahmed, Chair\n2 seats vacant', 'None'],
      ['Anyshire Fire and Rescue Service', 'Vacant', 'None'],
    ]);
  });

  it('is missed in a sentence where there is none', () => {
    const agenda = agendaDocument({ ...boardPapers(), partnership: aBoard({ members: [] }) });
    expect(under(agenda, 'Membership')).toEqual([
      'No organisation is a member on this day.',
      'End of the agenda.',
    ]);
  });
});

it('says of an item that it is closed, or late and let in (N4, X1)', () => {
  const agenda = [
    anItem(1, { title: 'Report', isClosed: true }),
    anItem(2, { title: 'Plan', late: { reason: 'it is new', permittedBy: 'the Chair' } }),
    anItem(3, { title: 'Ordinary' }),
  ];
  const titles = agendaOf({ agenda }).blocks.flatMap((block) =>
    block.type === 'table' && block.title.startsWith('Items')
      ? rowsOf(block).map(([, title]) => title)
      : [],
  );
  expect(titles).toEqual([
    'Report\nClosed: taken without the public.',
    'Plan\nLate item accepted by the Chair because it is new.',
    'Ordinary',
  ]);
});

describe('who reports on actions (A1, WACSO 4.2)', () => {
  it('is told below the items: what was raised up to the meeting before, without what is confidential', () => {
    const papers = boardPapers({ date: isoDate('2026-09-09'), state: 'planned' });
    const [first, second] = papers.actions;
    const actions = [first!, { ...second!, isConfidential: true }];
    const agenda = agendaDocument({ ...papers, actions });
    const heading = 'Who must report at the meeting on 9 September 2026';
    const said = under(agenda, heading).join(' ');
    expect(said).toContain(first!.reference);
    expect(said).not.toContain(second!.reference);
  });

  it('is left out where nobody has to', () => {
    const agenda = agendaDocument({ ...boardPapers(), actions: [] });
    expect(JSON.stringify(agenda)).not.toContain('Who must report');
  });
});
