import { describe, expect, test } from 'vitest';
import { actionEntries } from '#shared/documents/subject-access/action-entries';
import {
  directoryEntries,
  settingsEntries,
} from '#shared/documents/subject-access/directory-entries';
import { partnershipEntries } from '#shared/documents/subject-access/partnership-entries';
import { emptyActionLog } from '#shared/model/action';
import { appSettingsSchema } from '#shared/model/app-settings';
import { isoDate } from '#shared/model/iso-date';
import {
  aGroup,
  aGuest,
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
} from '../../../support/board-builders';
import { aStoredFile } from '../../../support/pack-builders';
import { anAction, anUpdate } from '../../../support/sample-records';
import { aSubjectBoard, bell, graceBell, saidIn } from '../../../support/subject-access';
import { aDistributionList } from '../../../support/tracker-builders';
import { anAnswer, aStream, aStreamReport, aTransfer } from '../../../support/work-stream-builders';

const subject = graceBell();
const shah = ids.person('shah');
const day = isoDate('2026-06-03');

describe('of a person who asks, the report says of the directory and of this computer (X6)', () => {
  test('each fact that was entered, and the employer', () => {
    expect(saidIn(directoryEntries(subject))).toEqual([
      'Name: Grace Bell',
      'Job title: Superintendent',
      'E-mail: bell@police.example',
      'Employer: Police',
    ]);
  });

  test('that the details were taken out', () => {
    const gone = graceBell({ jobTitle: '', email: '', organisationId: null, anonymisedOn: day });
    expect(saidIn(directoryEntries(gone))).toEqual([
      'Name: Grace Bell',
      'What identified this person was taken out on 3 June 2026.',
    ]);
  });

  test('saved questions about their actions, and their name in one or as that of the user', () => {
    const question = {
      filter: 'overdue',
      ownerId: bell,
      priority: null,
      search: '',
      order: 'due',
      isReversed: false,
    } as const;
    const filter = { name: 'Mine', partnershipId: null, question };
    const settings = appSettingsSchema.parse({
      colourScheme: 'auto',
      userName: 'Grace Bell',
      minutePanes: { agenda: true, attendance: true },
      lastPartnershipId: null,
      hideAfterMinutes: 15,
      typeSize: 'usual',
      spelling: 'as-partnership',
      isTourOver: false,
      sampleIds: [],
      savedFilters: [
        filter,
        { ...filter, name: 'For Supt Bell', question: { ...question, ownerId: shah } },
        { ...filter, name: 'Others', question: { ...question, ownerId: null } },
      ],
    });
    expect(saidIn(settingsEntries(subject, settings))).toEqual([
      'Their name is entered as that of the person who works at this computer',
      'The saved question about actions “Mine” asks for theirs (overdue)',
      'The saved question about actions “For Supt Bell” has their name in it',
    ]);
  });
});

test('seats, suspensions, offices, rights to attend, groups and lists are told with their days, ended ones too', () => {
  const from = isoDate('2020-01-01');
  const until = isoDate('2024-01-31');
  const suspension = { personId: bell, from, until, countsTowardsQuorum: true };
  const partnership = aPartnership({
    members: [aMember('police', { suspensions: [suspension, { ...suspension, personId: shah }] })],
    representatives: [
      aRepresentative('bell', 'police', { from, until, leadsOn: 'knife crime' }),
      aRepresentative('bell', 'gone', { role: 'stand-in' }),
      aRepresentative('shah', 'police'),
    ],
    offices: [
      anOffice('chair', 'bell', {
        from,
        way: 'elected',
        inExecutive: true,
        endedBy: 'resignation',
      }),
      anOffice('vice-chair', 'bell', { until }),
    ],
    guests: [
      aGuest('bell', { condition: 'when asked', agreedBy: 'the Chair' }),
      aGuest('bell', { scope: { kind: 'meeting', meetingId: ids.meeting('june') } }),
      aGuest('bell', { scope: { kind: 'meeting', meetingId: ids.meeting('gone') } }),
    ],
    group: aGroup({ leadId: bell, purpose: 'Night-time economy', starts: from, ends: null }),
    distributionLists: [
      aDistributionList('board', { personIds: [bell], seesConfidential: true }),
      aDistributionList('press', { name: 'Press', personIds: [bell] }),
      aDistributionList('none', { personIds: [shah] }),
    ],
  });
  const entries = partnershipEntries(partnership, subject, aSubjectBoard());
  expect(entries.map(({ place, when, says }) => `${place} | ${when} | ${says}`)).toEqual([
    'Members | 1 Jan 2020 to 31 Jan 2024 | Representative, Police, leads on knife crime',
    'Members | No dates recorded | Substitute, Organisation not known',
    'Members | 1 Jan 2020 to 31 Jan 2024 | Suspended: took no part in business for Police',
    'Offices | From 1 Jan 2020 | Chair. Elected. In the executive group. By resignation',
    'Offices | Until 31 Jan 2024 | Vice-Chair',
    'People without a seat | No dates recorded | Invited. Every meeting. Condition: when asked. Agreed by: the Chair',
    'People without a seat | No dates recorded | Invited. The meeting of 10 June 2026',
    'People without a seat | No dates recorded | Invited. A meeting that is no longer there',
    'Partnership details | From 1 Jan 2020 | Leads this group, which is for: Night-time economy',
    'Distribution lists |  | On the distribution list “Board”, which is sent confidential matter',
    'Distribution lists |  | On the distribution list “Press”',
  ]);
  expect(entries.every((one) => one.partnership === 'Safer Anyshire')).toBe(true);
  const others = aPartnership({ group: aGroup({ leadId: shah }) });
  expect(partnershipEntries(others, subject, aSubjectBoard())).toEqual([]);
});

describe('of actions (A1, A4, A8, A12) the report says', () => {
  const told = (changes: Parameters<typeof anAction>[1]) =>
    saidIn(
      actionEntries(
        {
          ...emptyActionLog(ids.partnership('anyshire')),
          actions: [anAction(1, { what: 'Write to all', ...changes }), anAction(2)],
        },
        subject,
        aSubjectBoard(),
      ),
    );

  test('what it is, their part in it, and how it stands', () => {
    expect(told({ ownerIds: [bell] })).toEqual([
      'A-2026-001: Write to all\nOwner. Due 10 Jul 2026. Open',
    ]);
    expect(
      told({
        ownerIds: [bell, shah, ids.person('cole')],
        leadId: bell,
        due: null,
        status: 'on-hold',
        holdReason: 'No money',
        priority: 'high',
        rag: 'red',
        closedOn: day,
        receivedFrom: {
          partnershipId: ids.partnership('other'),
          actionId: ids.action(9),
          reference: 'B-1',
        },
      }),
    ).toEqual([
      'A-2026-001: Write to all\nOwner, Leads it, with 2 other owners, taken over from another partnership, there B-1. First due 10 Jul 2026. On hold. Held because: No money. High priority. Red of red, amber and green. Closed 3 Jun 2026',
    ]);
    expect(told({ ownerIds: [shah], leadId: bell })[0]).toContain('Leads it, with 1 other owner.');
  });

  test('what was reported, moved, asked, shown and handed over, each with its day', () => {
    const said = told({
      ownerIds: [bell],
      updates: [
        anUpdate('2026-06-03', 'Sent.'),
        anUpdate('2026-06-04', 'Done.', { by: 'Beth Carter' }),
      ],
      dueChanges: [{ on: day, from: null, to: day, reason: 'Late' }],
      chased: [{ on: day, to: 'Supt Bell', by: '' }],
      evidence: [
        { id: 'e-1' as never, on: day, text: 'The letter', file: null },
        { id: 'e-2' as never, on: day, text: 'The reply', file: aStoredFile('Reply.pdf') },
      ],
      transfers: [aTransfer('1', { answer: anAnswer() })],
    }).slice(1);
    expect(said).toEqual([
      'A-2026-001, what was reported: Sent.',
      'A-2026-001, what was reported (written down by Beth Carter): Done.',
      'A-2026-001, due date moved: 3 Jun 2026: from no date to 3 Jun 2026. Late',
      'A-2026-001, asked how it goes: 3 June 2026: Supt Bell was asked',
      'A-2026-001, what shows that it was done: The letter',
      'A-2026-001, what shows that it was done: The reply (file Reply.pdf)',
      'A-2026-001, handing over: Safer Communities Board was asked on 15 April 2026. Accepted (24 April 2026, Second meeting of the Board).',
    ]);
  });

  test('that a confidential one is confidential, with all that belongs to it (M3)', () => {
    const said = told({
      ownerIds: [bell],
      isConfidential: true,
      updates: [anUpdate('2026-06-03', 'Sent.')],
    });
    expect(said.every((one) => one.startsWith('! '))).toBe(true);
    const byItem = { actionIds: new Set([ids.action(1)]) };
    const log = {
      ...emptyActionLog(ids.partnership('anyshire')),
      actions: [anAction(1, { leadId: bell })],
    };
    expect(actionEntries(log, subject, aSubjectBoard(byItem))[0]?.isConfidential).toBe(true);
  });

  test('the work streams they lead, with what was reported', () => {
    const workStreams = [
      aStream('one', { leadId: bell, reports: [aStreamReport('closure', '2026-06-03')] }),
      aStream('two', { leadId: bell, reportDue: day }),
      aStream('three', { leadId: shah }),
    ];
    const log = { ...emptyActionLog(ids.partnership('anyshire')), workStreams };
    expect(saidIn(actionEntries(log, subject, aSubjectBoard()))).toEqual([
      'Senior responsible owner of the work stream “Stream one”',
      expect.stringMatching(/^Work stream “Stream one”, .*: On course\.$/),
      'Senior responsible owner of the work stream “Stream two”. Next report due 3 Jun 2026',
    ]);
  });
});
