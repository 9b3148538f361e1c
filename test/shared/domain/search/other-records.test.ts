import { expect, test } from 'vitest';
import {
  actionLogRecord,
  directoryRecord,
  partnershipRecord,
  registersRecord,
} from '#shared/domain/search/other-records';
import { emptyActionLog } from '#shared/model/action';
import { paperSchema, type Paper } from '#shared/model/paper';
import { emptyRegisters } from '#shared/model/registers';
import {
  aGuest,
  aMember,
  anOffice,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
} from '../../../support/board-builders';
import { anAction, anUpdate } from '../../../support/sample-records';

const partnershipId = ids.partnership('anyshire');

test('people are found by name, job title, employer and address, bodies by name (P18)', () => {
  const council = anOrganisation('council', 'Anyshire Council');
  const people = [
    aPerson('cole', {
      name: 'Marcus Cole',
      jobTitle: 'Director',
      organisationId: council.id,
      email: 'm@x',
    }),
    aPerson('bell', { name: 'Grace Bell', jobTitle: '', organisationId: null, email: '' }),
    aPerson('lost', {
      name: 'A Lost',
      jobTitle: '',
      organisationId: ids.organisation('gone'),
      email: '',
    }),
  ];
  const { units } = directoryRecord({ people, organisations: [council] });
  expect(units.map(({ about, entries }) => [about, entries[0]?.title, entries[0]?.text])).toEqual([
    [ids.person('cole'), 'Marcus Cole', 'Director, Anyshire Council, m@x'],
    [ids.person('bell'), 'Grace Bell', ''],
    [ids.person('lost'), 'A Lost', ''],
    [council.id, 'Anyshire Council', ''],
  ]);
});

test('a partnership tells who belongs to it, each once', () => {
  const partnership = aPartnership({
    name: 'Safer Anyshire',
    area: 'Anyshire',
    members: [aMember('council')],
    representatives: [aRepresentative('cole', 'council')],
    offices: [anOffice('chair', 'cole')],
    guests: [aGuest('bell')],
  });
  const record = partnershipRecord(partnership);
  expect(record).toMatchObject({
    partnershipId: partnership.id,
    partnershipName: 'Safer Anyshire',
  });
  expect(record.belonging.toSorted()).toEqual(
    [ids.person('cole'), ids.person('bell'), aMember('council').organisationId].toSorted(),
  );
});

test('an action is found by what is to be done, why it waits, and what was reported of it (A1)', () => {
  const action = anAction(1, {
    what: 'Write to all.',
    holdReason: 'No address',
    updates: [anUpdate('2026-06-10', 'Half of them written to.')],
    isConfidential: true,
  });
  const record = actionLogRecord({ ...emptyActionLog(partnershipId), actions: [action] });
  expect(record.units).toMatchObject([
    {
      kind: 'action',
      on: action.raisedOn,
      about: action.id,
      origin: action.origin,
      entries: [
        {
          title: action.reference,
          text: 'Write to all.\nNo address\nHalf of them written to.',
          isConfidential: true,
        },
      ],
    },
  ]);
});

const aPaper = (changes: Partial<Paper>): Paper => ({
  ...paperSchema.parse({
    id: 'report',
    title: 'Annual report',
    titleWelsh: 'Adroddiad',
    author: 'Marcus Cole',
    summary: '',
    recommendations: [],
    file: null,
    marking: 'none',
    steps: [{ state: 'draft', on: '2026-06-10', meetingId: null, note: '' }],
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'not-stated',
    distributionListId: null,
  }),
  ...changes,
});

test('a paper is found by its titles, author and file, on the day of its last step (M7)', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 1, name: 'report.docx', type: 'word' };
  const papers = [aPaper({}), aPaper({ file: file as never, steps: [] as never })];
  const { units } = registersRecord({ ...emptyRegisters(partnershipId), papers });
  expect(units.map(({ on, entries }) => [on, entries[0]?.title, entries[0]?.text])).toEqual([
    ['2026-06-10', 'Annual report', 'Adroddiad, Marcus Cole'],
    [null, 'Annual report', 'Adroddiad, Marcus Cole, report.docx'],
  ]);
});
