import { beforeEach, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];

async function aBoardWith(rules: Parameters<typeof aVotingBoard>[1]): Promise<void> {
  app = await useCases();
  const board = await aVotingBoard(app, rules);
  partnershipId = board.view.partnership.id;
  people = board.people;
}

beforeEach(() => aBoardWith({ electronicDecisions: stated(true, 'Operation') }));

function aQuestion(
  changes: Partial<Input<'registers:saveElectronicDecision'>> = {},
): Input<'registers:saveElectronicDecision'> {
  return {
    partnershipId,
    electronicId: null,
    title: 'Conference date',
    question: 'In October?',
    papers: ['Options paper'],
    asked: people.slice(0, 3),
    recused: [],
    sentOn: '2026-06-01',
    closesOn: '2026-06-08',
    ...changes,
  };
}

test.each([
  ['silent', SILENT, { because: 'silent', clause: '' }],
  ['not entered', NOT_ENTERED, { because: 'not-entered', clause: '' }],
  ['excluded', stated(false, '9'), { because: 'excluded', clause: '9' }],
])('none is opened where the rule is %s (V10)', async (_, electronicDecisions, details) => {
  await aBoardWith({ electronicDecisions });
  expect(await app.refused('registers:saveElectronicDecision', aQuestion())).toEqual({
    code: 'electronic-not-provided',
    details,
  });
});

test('is asked, answered, closed, reported and taken back (V10, WACSO, Operation)', async () => {
  const { meeting } = await aHeldMeeting(app, partnershipId);
  const opened = await app.get('registers:saveElectronicDecision', aQuestion());
  const decision = opened.view.registers.electronicDecisions[0]!;
  expect(decision.recipients.map(({ personId, right }) => [personId, right])).toEqual(
    people.slice(0, 3).map((id) => [id, 'own-seat']),
  );
  const which = { partnershipId, electronicId: decision.id };
  const reply = { ...which, personId: people[0]!, text: '', on: '2026-06-02' };
  const replied = await app.get('registers:recordReply', { ...reply, id: null, choice: 'for' });
  const [given] = replied.view.registers.electronicDecisions[0]!.replies;
  const changed = await app.get('registers:recordReply', {
    ...reply,
    id: given!.id,
    choice: 'against',
  });
  expect(changed.view.registers.electronicDecisions[0]!.replies).toMatchObject([
    { id: given!.id, choice: 'against' },
  ]);
  const result = { outcome: 'lost', text: '', on: '2026-06-09' } as const;
  await app.get('registers:closeElectronicDecision', { ...which, result });
  const reported = await app.get('registers:reportElectronicDecision', {
    ...which,
    reported: { meetingId: meeting.id, decisionId: null },
  });
  expect(reported.view.registers.electronicDecisions[0]).toMatchObject({
    result,
    reported: { meetingId: meeting.id, decision: null },
  });
  await app.get('app:undo', { token: reported.undo });
  const before = await app.get('registers:open', { partnershipId });
  expect(before.registers.electronicDecisions[0]!.reported).toBeNull();
  const removed = await app.get('registers:removeReply', { ...which, replyId: given!.id });
  expect(removed.view.registers.electronicDecisions[0]!.replies).toEqual([]);
  const open = await app.get('registers:closeElectronicDecision', { ...which, result: null });
  expect(open.view.registers.electronicDecisions[0]!.result).toBeNull();
});

test('corrected, it keeps its replies and the places of those still asked', async () => {
  const opened = await app.get('registers:saveElectronicDecision', aQuestion());
  const { id, recipients } = opened.view.registers.electronicDecisions[0]!;
  await app.get('registers:recordReply', {
    partnershipId,
    electronicId: id,
    id: null,
    personId: people[0]!,
    choice: 'comment',
    text: 'When?',
    on: '2026-06-02',
  });
  const asked = [people[0]!, people[3]!];
  const { view } = await app.get(
    'registers:saveElectronicDecision',
    aQuestion({ electronicId: id, asked, title: 'Date' }),
  );
  const [corrected] = view.registers.electronicDecisions;
  expect(corrected).toMatchObject({ title: 'Date', replies: [{ text: 'When?' }] });
  expect(corrected!.recipients.map(({ personId }) => personId)).toEqual(asked);
  expect(corrected!.recipients[0]).toEqual(recipients[0]);
  const removed = await app.get('registers:remove', {
    partnershipId,
    entry: { kind: 'electronic-decision', id },
  });
  expect(removed.view.registers.electronicDecisions).toEqual([]);
});

test('refuses a closing day before it was sent, somebody without a vote, and what is not there', async () => {
  const early = aQuestion({ closesOn: '2026-05-31' });
  expect((await app.refused('registers:saveElectronicDecision', early)).code).toBe(
    'end-before-start',
  );
  const guest = await app.get('partnerships:addPerson', {
    name: 'Guest',
    jobTitle: '',
    organisationName: '',
  });
  const stranger = aQuestion({ asked: [guest.personId] });
  expect((await app.refused('registers:saveElectronicDecision', stranger)).code).toBe('not-found');
  const gone = { partnershipId, electronicId: 'gone' };
  const result = await app.refused('registers:closeElectronicDecision', { ...gone, result: null });
  expect(result.code).toBe('not-found');
  const opened = await app.get('registers:saveElectronicDecision', aQuestion({ sentOn: null }));
  const { id, sentOn } = opened.view.registers.electronicDecisions[0]!;
  expect(sentOn).toBeNull();
  const which = { partnershipId, electronicId: id };
  expect((await app.refused('registers:removeReply', { ...which, replyId: 'gone' })).code).toBe(
    'not-found',
  );
  const reported = { meetingId: 'gone', decisionId: null };
  expect(
    (await app.refused('registers:reportElectronicDecision', { ...which, reported })).code,
  ).toBe('not-found');
});

test('is reported with the decision in the minutes of that meeting', async () => {
  const { meeting } = await aHeldMeeting(app, partnershipId);
  const itemId = meeting.agenda[0]!.id;
  const outcome = 'noted' as const;
  const numbered = await app.get('minutes:numberDecision', {
    meetingId: meeting.id,
    itemId,
    outcome,
    text: 'Noted',
  });
  await app.get('minutes:save', {
    meetingId: meeting.id,
    itemId,
    blocks: [{ type: 'decision', isConfidential: false, ...numbered, outcome, text: 'Noted' }],
    by: { client: 'test', number: 1 },
  });
  const opened = await app.get('registers:saveElectronicDecision', aQuestion());
  const { view } = await app.get('registers:reportElectronicDecision', {
    partnershipId,
    electronicId: opened.view.registers.electronicDecisions[0]!.id,
    reported: { meetingId: meeting.id, decisionId: numbered.id },
  });
  expect(view.registers.electronicDecisions[0]!.reported?.decision).toEqual(numbered);
});
