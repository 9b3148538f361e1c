import { expect, test } from 'vitest';
import { ok } from '#shared/ipc/result';
import { emptyActionLog } from '#shared/model/action';
import { meetingIdSchema } from '#shared/model/id';
import type { Dependencies } from '../../../../main/handlers/dependencies';
import { Refused } from '../../../../main/refused';
import { aDeclaration, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anAction, anAttendance, anItem } from '../../../support/sample-records';
import { stoppedWork } from '../../../support/stopped-work';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

/** Grace Bell sat for the Police Service until a day, and is in the records of one meeting. */
async function sat(until: string) {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const { partnershipId } = board;
  const bell = await board.seat('Grace Bell', 'Police Service', { from: '2020-01-01', until });
  const item = anItem(1);
  const minutes = [
    {
      itemId: item.id,
      blocks: [
        paragraph('grace  BELL opened.'),
        aDeclaration({ personId: bell, aboutItemId: item.id }),
      ],
    },
  ];
  const meeting = aMeeting({
    id: meetingIdSchema.parse('the-meeting'),
    partnershipId,
    agenda: [item],
    attendance: [anAttendance(bell)],
    minutes,
  });
  const actions = [anAction(1, { ownerIds: [bell] }), anAction(2, { ownerIds: [bell] })];
  await app.deps.changes.commit([
    { kind: 'meeting', id: meeting.id, next: meeting },
    { kind: 'action-log', id: partnershipId, next: { ...emptyActionLog(partnershipId), actions } },
  ]);
  return { app, board, bell, meeting, item };
}

const open = async ({ app, bell }: Awaited<ReturnType<typeof sat>>) =>
  (await app.get('people:open', { personId: bell })).person;

test('it is previewed what changes, what stays, and which texts have the name in them (X6)', async () => {
  const found = await sat('2024-01-31');
  const { partnershipId } = found.board;
  const here = { partnershipId, partnershipName: 'Safer Anyshire' };
  const preview = await found.app.get('people:previewAnonymising', { personId: found.bell });
  expect(preview).toEqual({
    name: 'Grace Bell',
    becomes: 'A former member 1',
    facts: [{ fact: 'name', value: 'Grace Bell' }],
    held: [],
    kept: [
      { ...here, kind: 'seats', count: 1 },
      { ...here, kind: 'actions', count: 2 },
      { ...here, kind: 'attendance', count: 1 },
      { ...here, kind: 'minutes', count: 1 },
    ],
    retention: [{ ...here, entries: [] }],
    mentions: [
      { ...here, place: 'minutes', date: found.meeting.date, item: found.item.title, count: 1 },
    ],
    words: [],
    unread: 0,
  });
  expect((await open(found)).name).toBe('Grace Bell');
});

test('the details are taken out, attendance and minutes stay word for word, and nothing brings them back', async () => {
  const found = await sat('2024-01-31');
  const { app, bell, meeting } = found;
  const { partnershipId } = found.board;
  const { undo } = await app.get('partnerships:saveRetention', { partnershipId, retention: [] });
  const { erased } = await app.get('people:anonymise', { personId: bell, words: [] });
  expect(erased).toMatchObject({ othersLeft: 0, unreadable: 0, setAside: 0 });
  expect(erased?.documents).toBeGreaterThan(3);
  const after = await open(found);
  expect(after).toMatchObject({ id: bell, name: 'A former member 1', email: '', jobTitle: '' });
  expect(after.anonymisedOn).toBe((await app.get('people:open', { personId: bell })).today);
  expect(await app.deps.store.read('meeting', meeting.id)).toEqual(meeting);
  expect(await app.refused('app:undo', { token: undo })).toEqual({ code: 'nothing-to-undo' });
});

test('it is refused while they hold a seat or an office, and said which', async () => {
  const found = await sat('2099-12-31');
  const { app, board, bell } = found;
  await app.get('partnerships:saveOffice', board.office(bell));
  expect(await app.refused('people:anonymise', { personId: bell, words: [] })).toEqual({
    code: 'person-in-office',
    details: { names: expect.stringMatching(/Police Service.*Chair.* \(Safer Anyshire\)/) },
  });
  const { held } = await app.get('people:previewAnonymising', { personId: bell });
  expect(held[0]?.what).toEqual([expect.stringContaining('Police Service'), 'Chair']);
  expect((await open(found)).name).toBe('Grace Bell');
});

test('nothing is entered of somebody whose details were taken out, and they are not taken out twice', async () => {
  const found = await sat('2024-01-31');
  const { app, bell } = found;
  await app.get('people:anonymise', { personId: bell, words: [] });
  const { id: _, organisationId: __, anonymisedOn: ___, ...facts } = await open(found);
  const typed = { ...facts, personId: bell, name: 'Grace Bell', organisationName: '' };
  const refused = { code: 'person-anonymised' };
  expect(await app.refused('people:save', typed)).toMatchObject(refused);
  const [listed] = await app.get('partnerships:list', {});
  const { partnership } = await app.get('partnerships:open', { partnershipId: listed!.id });
  const asMember = {
    partnershipId: partnership.id,
    representativeId: null,
    memberId: partnership.members[0]!.id,
    personId: bell,
    person: { name: 'Grace Bell', jobTitle: '', email: '', phone: '' },
    role: 'representative',
    leadsOn: '',
    from: null,
    until: null,
  } as const;
  expect(await app.refused('partnerships:saveRepresentative', asMember)).toMatchObject(refused);
  expect(await app.refused('people:anonymise', { personId: bell, words: [] })).toMatchObject(
    refused,
  );
  expect(await app.refused('people:previewAnonymising', { personId: bell })).toMatchObject(refused);
});

test('words of the name go out of the dictionaries that are named, and out of no other', async () => {
  const found = await sat('2024-01-31');
  const { app, bell } = found;
  const { partnershipId } = found.board;
  const kept = (await app.deps.store.read('partnership', partnershipId))!;
  const dictionary = ['Bell', 'Grace', 'Oakfield'];
  await app.deps.store.write('partnership', partnershipId, { ...kept, dictionary });
  const { words } = await app.get('people:previewAnonymising', { personId: bell });
  expect(words.map(({ word }) => word)).toEqual(['Bell', 'Grace']);
  const going = [{ partnershipId, word: 'Bell' }];
  await app.get('people:anonymise', { personId: bell, words: going });
  expect((await app.deps.store.read('partnership', partnershipId))?.dictionary).toEqual([
    'Grace',
    'Oakfield',
  ]);
});

test('what is left is told once they were taken out, and a new backup takes the place of the old (R28)', async () => {
  const found = await sat('2024-01-31');
  const { app, bell } = found;
  const refused = { code: 'person-not-anonymised' };
  expect(await app.refused('people:leftBehind', { personId: bell })).toMatchObject(refused);
  expect(await app.refused('people:replaceBackups', { personId: bell })).toMatchObject(refused);
  await app.deps.backups.make('asked');
  await app.get('people:anonymise', { personId: bell, words: [] });
  const left = await app.get('people:leftBehind', { personId: bell });
  expect(left).toMatchObject({ name: 'A former member 1', isOwed: false, second: null });
  expect(left.backups).toMatchObject([{ reason: 'asked', places: ['here'] }]);
  expect(left.backups[0]?.leavesOn).not.toBeNull();
  const told = app.changes();
  const replaced = await app.get('people:replaceBackups', { personId: bell });
  expect(replaced).toEqual({ deleted: 1, second: null });
  expect((await app.get('people:leftBehind', { personId: bell })).backups).toEqual([]);
  expect(await app.get('people:erasePast', {})).toMatchObject({ othersLeft: 0 });
  expect(app.changes()).toBeGreaterThan(told);
});

test('an erasing that is cancelled is owed, with the details gone, and can be finished', async () => {
  const found = await sat('2024-01-31');
  const { app, bell } = found;
  const answer = await stoppedWork(app, 'people:anonymise', { personId: bell, words: [] });
  expect(answer).toEqual(ok({ erased: null }));
  expect((await open(found)).name).toBe('A former member 1');
  expect((await app.get('people:leftBehind', { personId: bell })).isOwed).toBe(true);
  expect(await stoppedWork(app, 'people:erasePast', {})).toEqual(ok(null));
  expect((await app.get('people:leftBehind', { personId: bell })).isOwed).toBe(true);
  expect(await app.get('people:erasePast', {})).toMatchObject({ unreadable: 0 });
  expect((await app.get('people:leftBehind', { personId: bell })).isOwed).toBe(false);
});

test('a disk that refuses the erasing lets the details go all the same, and says that the rest is owed', async () => {
  const found = await sat('2024-01-31');
  const { app, bell } = found;
  const owed: Dependencies['erasing'] = {
    owing: (change) => change(),
    erase: () => Promise.reject(new Refused('disk-full')),
    isOwed: () => Promise.resolve(true),
  };
  Object.assign(app.deps, { erasing: owed });
  const { erased } = await app.get('people:anonymise', { personId: bell, words: [] });
  expect(erased).toBeNull();
  expect((await open(found)).name).toBe('A former member 1');
  expect((await app.get('people:leftBehind', { personId: bell })).isOwed).toBe(true);
});
