import { describe, expect, test } from 'vitest';
import type { ActionId, PartnershipId } from '#shared/model/id';
import type { TransferOutcome } from '#shared/model/transfer';
import { useCases, type UseCases } from '../../../support/use-cases';

type Two = { app: UseCases; programme: PartnershipId; board: PartnershipId; actionId: ActionId };

const DETAILS = {
  area: '',
  secretariat: { name: '', team: '', email: '', phone: '' },
  presetId: null,
};

/** The sample with its first action, and another partnership beside it. */
async function twoPartnerships(): Promise<Two> {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const other = await app.get('partnerships:create', {
    ...DETAILS,
    name: 'Safer Communities Board',
  });
  const { actions } = await app.get('actions:open', { partnershipId: partnership.id });
  return { app, programme: partnership.id, board: other.partnership.id, actionId: actions[0]!.id };
}

function ask({ app, programme, board, actionId }: Two, to: PartnershipId | null = board) {
  return app.get('actions:requestTransfer', {
    partnershipId: programme,
    actionId,
    toPartnershipId: to,
    to: 'Any Board',
    requestedOn: '2026-05-15',
  });
}

const answerWith = (outcome: TransferOutcome, note = '') => ({
  outcome,
  on: '2026-05-24',
  repliedOn: '2026-06-04',
  meeting: 'Second meeting',
  note,
});

async function asked(two: Two, to?: PartnershipId | null) {
  const { action } = await ask(two, to);
  return {
    partnershipId: two.programme,
    actionId: two.actionId,
    transferId: action.transfers.at(-1)!.id,
  };
}

describe('an action handed over (A8, Safer Communities Programme)', () => {
  test('to a partnership kept here is asked of it by its own name', async () => {
    const two = await twoPartnerships();
    const { action } = await ask(two);
    expect(action.transfers).toMatchObject([
      { toPartnershipId: two.board, to: 'Safer Communities Board', answer: null },
    ]);
    expect(action.status).toBe('open');
  });

  test('and accepted is closed here and made there, in one change that Undo takes back', async () => {
    const two = await twoPartnerships();
    const { app, board, programme, actionId } = two;
    const input = { ...(await asked(two)), answer: answerWith('accepted') };
    const { action, referenceThere, undo } = await app.get('actions:answerTransfer', input);
    expect(action).toMatchObject({ status: 'transferred', closedOn: '2026-05-24' });
    const there = await app.get('actions:open', { partnershipId: board });
    expect(there.actions).toMatchObject([
      {
        reference: referenceThere,
        what: action.what,
        status: 'open',
        raisedOn: '2026-05-24',
        receivedFrom: { partnershipId: programme, actionId, reference: action.reference },
      },
    ]);
    const here = await app.get('actions:open', { partnershipId: programme });
    expect(here.takenOver).toMatchObject([
      { actionId, partnershipId: board, reference: 'A-2026-001', status: 'open' },
    ]);
    await app.get('app:undo', { token: undo });
    expect((await app.get('actions:open', { partnershipId: board })).actions).toEqual([]);
    const after = await app.get('actions:open', { partnershipId: programme });
    expect(after.actions[0]).toMatchObject({ status: 'open', transfers: [{ answer: null }] });
    const again = await app.get('actions:answerTransfer', input);
    expect(again.referenceThere).toBe('A-2026-002');
  });

  test('keeps one history on both sides: what was reported before it, and after it (A1, A8)', async () => {
    const two = await twoPartnerships();
    const { app, board, programme, actionId } = two;
    const [meeting] = await app.get('meetings:list', { partnershipId: programme });
    const update = { partnershipId: programme, actionId, meetingId: meeting!.id };
    await app.get('actions:addUpdate', { ...update, text: 'Asked the analysts.' });
    const input = { ...(await asked(two)), answer: answerWith('accepted') };
    await app.get('actions:answerTransfer', input);
    const [received] = (await app.get('actions:open', { partnershipId: board })).actions;
    const there = { partnershipId: board, actionId: received!.id };
    await app.get('actions:addUpdate', { ...there, text: 'Done with them.', meetingId: null });
    await app.get('actions:save', { ...there, status: 'complete' });

    const theirs = await app.get('actions:open', { partnershipId: board });
    expect(theirs.cameFrom).toMatchObject([
      {
        actionId: received!.id,
        partnershipId: programme,
        status: 'transferred',
        updates: [{ text: 'Asked the analysts.', meetingOn: meeting!.date }],
      },
    ]);
    const ours = await app.get('actions:open', { partnershipId: programme });
    expect(ours.cameFrom).toEqual([]);
    expect(ours.takenOver).toMatchObject([
      {
        actionId,
        status: 'complete',
        closedOn: '2026-06-12',
        updates: [{ text: 'Done with them.', meetingOn: null }],
      },
    ]);
  });

  test('in part makes that part there in its own words, and leaves the rest open here', async () => {
    const two = await twoPartnerships();
    const answer = answerWith('part-accepted', 'Set up the network');
    const input = { ...(await asked(two)), answer };
    const { action } = await two.app.get('actions:answerTransfer', input);
    expect(action.status).toBe('open');
    const there = await two.app.get('actions:open', { partnershipId: two.board });
    expect(there.actions.map(({ what }) => what)).toEqual(['Set up the network']);
    await expect(ask(two)).resolves.toMatchObject({ action: { status: 'open' } });
  });

  test('and declined makes nothing there', async () => {
    const two = await twoPartnerships();
    const input = { ...(await asked(two)), answer: answerWith('declined', 'No staff for it') };
    const { action, referenceThere } = await two.app.get('actions:answerTransfer', input);
    expect([action.status, referenceThere]).toEqual(['open', null]);
    const there = await two.app.get('actions:open', { partnershipId: two.board });
    expect(there.actions).toEqual([]);
  });

  test('to a body that is not kept here is only closed here', async () => {
    const two = await twoPartnerships();
    const input = { ...(await asked(two, null)), answer: answerWith('accepted') };
    const { action, referenceThere } = await two.app.get('actions:answerTransfer', input);
    expect([action.status, action.transfers[0]?.to, referenceThere]).toEqual([
      'transferred',
      'Any Board',
      null,
    ]);
  });

  test('is refused to itself, twice at once, and once it is closed; and an answer given twice', async () => {
    const two = await twoPartnerships();
    const request = {
      partnershipId: two.programme,
      actionId: two.actionId,
      toPartnershipId: two.programme,
      to: 'itself',
      requestedOn: '2026-05-15',
    };
    const { app } = two;
    const because = async (): Promise<string | undefined> =>
      (await app.refused('actions:requestTransfer', request)).details?.['because'];
    expect(await because()).toBe('to-itself');
    const input = { ...(await asked(two)), answer: answerWith('accepted') };
    expect(await because()).toBe('awaiting-answer');
    await app.get('actions:answerTransfer', input);
    expect(await because()).toBe('closed');
    expect(await app.refused('actions:answerTransfer', input)).toEqual({
      code: 'transfer-not-open',
      details: { because: 'answered-already' },
    });
  });
});

test('what is confidential by the closed item it was raised at is marked where it goes (M3)', async () => {
  const two = await twoPartnerships();
  const { app, programme, board } = two;
  const { actions } = await app.get('actions:open', { partnershipId: programme });
  const { origin } = actions.find(({ id }) => id === two.actionId)!;
  const { meeting } = await app.get('meetings:open', { meetingId: origin!.meetingId });
  const agenda = meeting.agenda.map((item) =>
    item.id === origin!.itemId ? { ...item, isClosed: true } : item,
  );
  await app.deps.store.write('meeting', meeting.id, { ...meeting, agenda });
  const which = await asked(two);
  await app.get('actions:answerTransfer', { ...which, answer: answerWith('accepted') });
  const there = await app.get('actions:open', { partnershipId: board });
  expect(there.actions).toMatchObject([{ isConfidential: true }]);
});

test('an answer is recorded although the meeting of the action cannot be opened; it goes there marked (M3)', async () => {
  const two = await twoPartnerships();
  const { app, programme, board } = two;
  const which = await asked(two);
  const { actions } = await app.get('actions:open', { partnershipId: programme });
  const { origin } = actions.find(({ id }) => id === two.actionId)!;
  await app.deps.store.remove('meeting', origin!.meetingId);
  await app.get('actions:answerTransfer', { ...which, answer: answerWith('accepted') });
  const there = await app.get('actions:open', { partnershipId: board });
  expect(there.actions).toMatchObject([{ isConfidential: true }]);
});
