import { expect, test } from 'vitest';
import {
  actionLogRecord,
  directoryRecord,
  partnershipRecord,
} from '#shared/domain/search/other-records';
import { emptyActionLog } from '#shared/model/action';
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
      origins: [],
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
