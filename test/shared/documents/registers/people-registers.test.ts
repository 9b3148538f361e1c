import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { isoDate } from '#shared/model/iso-date';
import type { Office } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import type { RegisterName } from '#shared/model/register-table';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { aMember, anOffice, aRepresentative, ids } from '../../../support/board-builders';
import { registerRecords } from '../../../support/kept-builders';
import { aBoard } from '../../../support/sample-board';
import { someTerms } from '../../../support/sample-records';

const day = isoDate;

function tableOf(name: RegisterName, changes: Partial<Partnership>) {
  const nothing = { members: [], representatives: [], offices: [] };
  const table = registerOf(
    name,
    registerRecords({ partnership: aBoard({ ...nothing, ...changes }) }),
  );
  return { ...table, texts: table.rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('membership changes, in order of time (P13, P15, P16, C1 to C6)', () => {
  test('of an organisation: admitted, joined, suspended, notice, left', () => {
    const member = aMember('fire', {
      from: day('2025-01-01'),
      until: day('2026-12-31'),
      note: 'By election',
      admission: {
        proposedBy: '',
        reasons: '',
        approvedBy: 'The board',
        approvedOn: day('2024-12-01'),
        resultingSeats: null,
      },
      withdrawal: { noticeGiven: day('2026-06-01'), agreedEnd: null },
      suspensions: [
        { personId: null, from: day('2025-02-01'), until: null, countsTowardsQuorum: true },
        {
          personId: ids.person('rhys'),
          from: day('2025-03-01'),
          until: day('2025-04-01'),
          countsTowardsQuorum: true,
        },
      ],
    });
    const { texts, notes } = tableOf('membership-changes', { members: [member] });
    const fire = 'Anyshire Fire and Rescue Service';
    expect(texts).toEqual([
      ['1 Dec 2024', 'Admission approved', 'The organisation', fire, 'By The board'],
      ['1 Jan 2025', 'Joined', 'The organisation', fire, 'By election'],
      ['1 Feb 2025', 'Suspended', 'The organisation', fire, 'None'],
      ['1 Mar 2025', 'Suspended', 'Tomos ap Rhys', fire, 'None'],
      ['1 Apr 2025', 'Suspension ended', 'Tomos ap Rhys', fire, 'None'],
      ['1 Jun 2026', 'Gave notice to leave', 'The organisation', fire, 'None'],
      ['31 Dec 2026', 'Membership ended', 'The organisation', fire, 'Still to come'],
    ]);
    expect(notes).toEqual([]);
  });

  test('of people: appointed, ended, in and out of office, for the body they acted for', () => {
    const dated = { from: day('2025-05-01'), until: day('2026-05-01') };
    const { texts } = tableOf('membership-changes', {
      members: [aMember('fire')],
      representatives: [aRepresentative('rhys', 'fire', { ...dated, leadsOn: 'Arson' })],
      offices: [
        anOffice('chair', 'rhys', { ...dated, from: day('2025-04-30'), endedBy: 'resignation' }),
      ],
    });
    const fire = 'Anyshire Fire and Rescue Service';
    expect(texts).toEqual([
      ['30 Apr 2025', 'Chair: took office', 'Tomos ap Rhys', fire, 'None'],
      ['1 May 2025', 'Representative appointed', 'Tomos ap Rhys', fire, 'Arson'],
      ['1 May 2026', 'Representative ended', 'Tomos ap Rhys', fire, 'None'],
      ['1 May 2026', 'Chair: left office', 'Tomos ap Rhys', fire, 'By resignation'],
    ]);
  });

  test('say how many have no first day, and list none of them as joining', () => {
    const one = tableOf('membership-changes', { members: [aMember('fire')] });
    expect([one.texts, one.notes]).toEqual([
      [],
      [
        '1 membership, part or office has no first day on record, so that its beginning is not listed.',
      ],
    ]);
    const invited = aMember('fire', { standing: 'invited', from: day('2026-01-01') });
    expect(tableOf('membership-changes', { members: [invited] }).texts).toEqual([]);
    const { notes } = tableOf('membership-changes', {
      representatives: [aRepresentative('rhys', 'gone')],
      offices: [anOffice('other', 'gone')],
    });
    expect(notes[0]).toContain('2 memberships, parts and offices');
  });

  test('name a body that is gone, or nobody acted for, as none', () => {
    const { texts } = tableOf('membership-changes', {
      representatives: [aRepresentative('rhys', 'gone', { from: day('2026-01-01') })],
      offices: [anOffice('other', 'gone', { from: day('2026-02-01') })],
    });
    expect(texts.map((cells) => cells[3])).toEqual(['None', 'None']);
  });

  test('name no approval where nobody is said to have given it', () => {
    const admission = {
      proposedBy: '',
      reasons: '',
      approvedBy: '',
      approvedOn: day('2026-01-01'),
      resultingSeats: null,
    };
    const { texts } = tableOf('membership-changes', { members: [aMember('fire', { admission })] });
    expect(texts[0]?.[4]).toBe('None');
  });
});

describe('terms of office (C1 to C7)', () => {
  const term = (changes: Partial<Office>, rules: Partial<Rules> = {}) =>
    tableOf('terms-of-office', {
      offices: [anOffice('chair', 'cole', changes)],
      terms: someTerms(rules),
    });
  const twoYears = { officeTermMonths: stated(24, '5.2') };

  test.each<[string, Partial<Office>, Partial<Rules>, string[]]>([
    [
      'by the rule, with its clause',
      { way: 'elected', from: day('2025-01-01') },
      twoYears,
      ['1 Jan 2025', '31 Dec 2026', 'Ends 31 December 2026 (5.2)', 'In office'],
    ],
    [
      'by the record',
      { from: day('2025-01-01'), until: day('2026-12-01') },
      twoYears,
      ['1 Jan 2025', '1 Dec 2026', 'As recorded', 'In office'],
    ],
    [
      'over by the rule, with the holder still there',
      { way: 'elected', from: day('2024-01-01') },
      twoYears,
      ['1 Jan 2024', '31 Dec 2025', 'Ends 31 December 2025 (5.2)', 'Term over, still in office'],
    ],
    [
      'ended early',
      { from: day('2024-01-01'), until: day('2025-01-01'), endedBy: 'resignation' },
      {},
      ['1 Jan 2024', '1 Jan 2025', 'As recorded\nBy resignation', 'Ended'],
    ],
    [
      'to come',
      { from: day('2027-01-01'), way: 'elected' },
      {},
      ['1 Jan 2027', 'Not known', 'The terms of reference are silent', 'To come'],
    ],
    [
      'ex officio',
      { from: day('2025-01-01'), way: 'ex-officio' },
      {},
      ['1 Jan 2025', 'No fixed term', 'No term: held ex officio', 'In office'],
    ],
    [
      'of another office',
      { role: 'other', title: 'Treasurer' },
      {},
      ['Not known', 'No fixed term', 'No rule of the terms is of this office', 'In office'],
    ],
  ])('%s', (_, changes, rules, cells) => {
    const { texts } = term(changes, rules);
    expect(texts.at(-1)?.slice(3)).toEqual(cells);
  });

  test('say which ends next, and name the offices nobody holds', () => {
    const { texts, notes } = tableOf('terms-of-office', {
      offices: [
        anOffice('chair', 'cole', { from: day('2025-01-01'), until: day('2026-12-01') }),
        anOffice('other', 'shah', { from: day('2025-02-01'), until: day('2026-09-01') }),
        anOffice('vice-chair', 'rhys', { from: day('2024-01-01'), until: day('2025-12-31') }),
      ],
    });
    expect(notes).toEqual([
      'The next term to end is that of Priya Shah as Treasurer, on 1 September 2026.',
    ]);
    expect(texts.map(([office, holder, , , , , state]) => [office, holder, state])).toEqual([
      ['Vice-Chair', 'Vacant', 'Vacant'],
      ['Treasurer', 'Priya Shah', 'In office'],
      ['Chair', 'Martin Cole', 'In office'],
      ['Vice-Chair', 'Tomos ap Rhys', 'Ended'],
    ]);
  });

  test('say that no end is known, and that nobody knows the holder’s body', () => {
    const { texts, notes } = term({ way: 'elected', personId: ids.person('gone') });
    expect(notes).toEqual(['No term of office has a last day that is known.']);
    expect(texts[0]?.[2]).toBe('None');
  });

  test('puts two of unknown beginning in their own order', () => {
    const { texts } = tableOf('terms-of-office', {
      offices: [anOffice('chair', 'cole'), anOffice('chair', 'shah')],
    });
    expect(texts.map(([, holder]) => holder)).toEqual(['Martin Cole', 'Priya Shah']);
  });
});
