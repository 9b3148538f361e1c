import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { RegisterName } from '#shared/model/register-table';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aMember, aRepresentative, ids } from '../../../support/board-builders';
import { registerRecords } from '../../../support/kept-builders';
import { aBoard } from '../../../support/sample-board';
import { aMeeting, anAttendance, someTerms } from '../../../support/sample-records';

const board = (rules: Partial<Rules> = {}) =>
  aBoard({
    members: [aMember('county', { seats: 2 }), aMember('police')],
    representatives: [aRepresentative('ahmed', 'county'), aRepresentative('pryce', 'police')],
    offices: [],
    terms: someTerms(rules),
  });

const held = (date: string, ahmed: 'present' | 'absent', pryce: 'present' | 'apologies'): Meeting =>
  aMeeting({
    id: ids.meeting(date),
    date: isoDate(date),
    attendance: [
      anAttendance(ids.person('ahmed'), { mark: ahmed }),
      anAttendance(ids.person('pryce'), { mark: pryce }),
    ],
  });

const meetings = [
  held('2025-12-10', 'present', 'apologies'),
  held('2026-03-11', 'absent', 'apologies'),
  aMeeting({ id: ids.meeting('none'), date: isoDate('2026-04-01') }),
  aMeeting({ id: ids.meeting('off'), date: isoDate('2026-05-01'), state: 'planned' }),
];

function table(name: RegisterName, from: string | null = null, rules: Partial<Rules> = {}) {
  const time = { from: from === null ? null : isoDate(from), until: null };
  return registerOf(name, registerRecords({ partnership: board(rules), meetings, time }));
}

const texts = (name: RegisterName, from: string | null = null) =>
  table(name, from).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('attendance (M4, WACSO)', () => {
  test('by person, with how often they came, when last, and how long not since', () => {
    expect(texts('attendance-by-person')).toEqual([
      [
        'Cllr Amara Ahmed',
        'Anyshire County Council',
        '2',
        '1',
        'None',
        '0',
        '1',
        '50%',
        '10 Dec 2025',
        '1 meeting missed, 184 days',
      ],
      [
        'Siân Pryce',
        'Anyshire Constabulary',
        '2',
        '0',
        'None',
        '2',
        '0',
        '0%',
        'Never in this time',
        '2 meetings missed',
      ],
    ]);
  });

  test('by person of some days only', () => {
    expect(texts('attendance-by-person', '2026-01-01').map((cells) => cells[2])).toEqual([
      '1',
      '1',
    ]);
  });

  test('by organisation, with the seats nobody ever held', () => {
    expect(texts('attendance-by-organisation')).toEqual([
      [
        'Anyshire County Council',
        '2',
        '1',
        '0',
        '0',
        '1',
        '50%',
        '10 Dec 2025',
        '1 meeting missed, 184 days',
        '1',
      ],
      [
        'Anyshire Constabulary',
        '2',
        '0',
        '0',
        '2',
        '0',
        '0%',
        'Never in this time',
        '2 meetings missed',
        '0',
      ],
    ]);
  });

  test('by year, the latest first', () => {
    expect(texts('attendance-by-year').map((cells) => cells.slice(0, 4))).toEqual([
      ['2026', 'Anyshire County Council', '1', '0'],
      ['2026', 'Anyshire Constabulary', '1', '0'],
      ['2025', 'Anyshire County Council', '1', '1'],
      ['2025', 'Anyshire Constabulary', '1', '0'],
    ]);
  });

  test('says what does not count, and that no rule on absence is kept', () => {
    const { notes, isOfTime } = table('attendance-by-person');
    expect(isOfTime).toBe(true);
    expect(notes.join('\n')).toContain('Nobody was marked at the meeting of 1 April 2026.');
    expect(notes.join('\n')).toContain('keeps no rule by which a seat or a membership ends');
  });

  test.each<[string, Rules['absentBodyAgrees'], string]>([
    [
      'the clause by which it is bound once it agrees (Q2)',
      stated(true, '4.4'),
      'only once it has agreed (terms of reference, clause 4.4)',
    ],
    [
      'the clause by which it is bound all the same',
      stated(false, '4.4'),
      'all the same (terms of reference, clause 4.4)',
    ],
    ['that the terms are silent', SILENT, 'the terms of reference are silent'],
    ['that nobody has entered it', NOT_ENTERED, 'has not been entered yet'],
  ])('says of an organisation that was away %s', (_, absentBodyAgrees, words) => {
    const { notes } = table('attendance-by-organisation', null, { absentBodyAgrees });
    expect(notes.at(-1)).toContain(words);
  });

  test('says nothing of unmarked meetings where there are none', () => {
    const records = registerRecords({ partnership: board(), meetings: meetings.slice(0, 2) });
    expect(registerOf('attendance-by-person', records).notes.join()).not.toContain('Nobody was');
  });

  test('names the use of stand-ins, and who holds no seat', () => {
    const attendance = [
      anAttendance(ids.person('ahmed'), { mark: 'apologies' }),
      anAttendance(ids.person('lane'), {
        capacity: 'stand-in',
        standsInFor: ids.person('ahmed'),
      }),
    ];
    const twice = [
      aMeeting({ attendance }),
      aMeeting({ id: ids.meeting('2'), date: isoDate('2026-06-11'), attendance }),
    ];
    const records = registerRecords({ partnership: board(), meetings: twice });
    const use = registerOf('attendance-by-person', records).rows.map(({ cells }) => [
      cells[0]?.text,
      cells[4]?.text,
      cells[7]?.text,
      cells[9]?.text,
    ]);
    expect(use).toContainEqual([
      'Cllr Amara Ahmed',
      '2 times by a stand-in',
      '0%',
      '2 meetings missed',
    ]);
    expect(use).toContainEqual([
      'Oliver Lane',
      'stood in 2 times',
      'None counted',
      'No meeting missed',
    ]);
  });
});
