import { describe, expect, test } from 'vitest';
import { meetingEntries } from '#shared/documents/subject-access/meeting-entries';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Dispatch } from '#shared/model/meeting-cycle';
import { ids } from '../../../support/board-builders';
import { aDeclaration, aDecision, aVote } from '../../../support/minute-blocks';
import { aMeeting, anAttendance, anItem } from '../../../support/sample-records';
import { aSubjectBoard, bell, graceBell, saidIn } from '../../../support/subject-access';

const subject = graceBell();
const shah = ids.person('shah');
const day = isoDate('2026-06-03');
const open = anItem(1, { title: 'Knife crime' });
const closed = anItem(2, { title: 'Contract', isClosed: true });
const agenda = [open, closed];
const said = (changes: Partial<Meeting>) =>
  meetingEntries(aMeeting({ agenda, ...changes }), subject, aSubjectBoard());
const { cycle } = aMeeting();

describe('of meetings the report says (X6)', () => {
  test('how they were marked, in what right, and who took whose place (Q8)', () => {
    const attendance = [
      anAttendance(bell),
      anAttendance(bell, {
        capacity: 'stand-in',
        mark: 'apologies',
        standsInFor: shah,
        reason: 'Leave',
      }),
      anAttendance(shah, { standsInFor: bell, mark: 'remote' }),
      anAttendance(ids.person('cole')),
    ];
    const entries = said({ attendance });
    expect(saidIn(entries)).toEqual([
      'Member: present',
      'Substitute: apologies. Reason: Leave. In the place of Priya Shah',
      'Priya Shah was to take their place: present by remote means',
    ]);
    expect(entries.map(({ namesOthers }) => namesOthers)).toEqual([false, true, true]);
    expect(entries[0]).toMatchObject({ place: 'Meeting of 10 June 2026', when: '10 Jun 2026' });
  });

  test('when they came and went, and that they presided (Q9, C4)', () => {
    const movement = {
      id: 'm-1' as never,
      personId: bell,
      itemId: closed.id,
      kind: 'leaves',
      at: null,
    } as const;
    const presided = { personId: bell, how: '', fromItemId: null };
    const entries = said({
      movements: [
        movement,
        { ...movement, kind: 'arrives', itemId: ids.item('gone'), at: isoTime('10:30') },
        { ...movement, personId: shah },
      ],
      presiding: [
        presided,
        { ...presided, how: 'Elected', fromItemId: open.id },
        { ...presided, personId: shah },
      ],
    });
    expect(saidIn(entries)).toEqual([
      'Left before item 2',
      'Arrived before item that is no longer on the agenda, at 10.30am',
      'Presided',
      'Presided from item 1 on. Elected',
    ]);
  });

  test('interests they declared and votes they moved or seconded, and which of it is confidential (I2, M3)', () => {
    const blocks = [
      aDeclaration({ personId: bell, aboutItemId: open.id, tier: 'personal', waiver: 'Asked for' }),
      aDeclaration({ personId: bell, aboutItemId: closed.id, takesPart: true }),
      aDeclaration({ personId: bell, aboutItemId: ids.item('gone'), nature: '' }),
      aDeclaration({ personId: shah }),
      aVote({ movedBy: bell, secondedBy: bell }),
      aVote({ movedBy: shah, secondedBy: bell, isConfidential: true }),
      aDecision('1', 'Agreed.'),
    ];
    const minutes = [
      { itemId: open.id, blocks },
      { itemId: closed.id, blocks: [aVote({ movedBy: bell })] },
      { itemId: ids.item('gone'), blocks: [aVote({ movedBy: bell })] },
    ];
    expect(saidIn(said({ minutes }))).toEqual([
      'Declared an interest in “Knife crime”: a tenancy. Took no part in the decision. Kind of interest: Personal. Let in because: Asked for',
      '! Declared an interest in “Contract”: a tenancy. Took part in the decision',
      'Declared an interest in “that is no longer on the agenda”: nothing was said of its nature. Took no part in the decision',
      'Proposed what was put to the vote: That the plan be adopted',
      'Seconded what was put to the vote: That the plan be adopted',
      '! Seconded what was put to the vote: That the plan be adopted',
      '! Proposed what was put to the vote: That the plan be adopted',
      'Proposed what was put to the vote: That the plan be adopted',
    ]);
  });

  test('what they agreed to, and what was sent to them by name or address', () => {
    const approval = { by: 'Supt Bell', on: day, personId: bell };
    const dispatch: Dispatch = {
      id: 'd-1' as never,
      what: 'papers',
      on: day,
      to: 'The board',
      how: 'e-mail',
      lateReason: '',
      by: '',
      recipients: [
        { name: 'Grace Bell', email: '' },
        { name: 'Somebody', email: 'Bell@Police.example' },
        { name: 'Priya Shah', email: '' },
      ],
      files: [],
      supplement: null,
    };
    const entries = said({
      cycle: {
        ...cycle,
        agendaAgreed: [approval, { ...approval, personId: null }],
        minutesApproved: [approval],
        confidentialAgreed: [approval],
        sent: [
          dispatch,
          { ...dispatch, how: '', what: 'notice', recipients: dispatch.recipients.slice(0, 1) },
        ],
      },
    });
    expect(saidIn(entries)).toEqual([
      'Agreed to the agenda, entered as “Supt Bell”',
      'Approved the minutes, entered as “Supt Bell”',
      'Agreed to what is left out of the minutes as confidential, entered as “Supt Bell”',
      'Was sent: Papers, by e-mail. Written down as Grace Bell',
      'Was sent: Papers, by e-mail. Written down as Somebody, Bell@Police.example',
      'Was sent: Notice of the meeting. Written down as Grace Bell',
    ]);
    expect(entries.every(({ when }) => when === '3 Jun 2026')).toBe(true);
    expect(entries.filter(({ isByName }) => isByName)).toHaveLength(3);
  });
});
