import { describe, expect, test } from 'vitest';
import type { MeetingView } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../main/storage/document-store';
import { documentKinds, type DocumentKind } from '../../../main/storage/documents/document-kinds';
import { failingFileSystem } from '../../support/failing-file-system';
import { fixedClock } from '../../support/fixed-clock';
import { confirm, heldMeeting } from '../../support/held-meeting';
import { paragraph } from '../../support/minute-blocks';
import {
  aHeldMeeting,
  aNewProposal,
  aPutProposal,
  aVotingBoard,
  detailsOn,
  handsRaised,
} from '../../support/register-cases';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

const kinds = Object.keys(documentKinds) as DocumentKind[];

/** Every record, byte for byte: as the app has it now, and as its next start reads it from the disk. */
async function recordsIn(app: UseCases): Promise<string[]> {
  const { store } = app.deps;
  const read = createDocumentStore({ fs: nodeFileSystem, folder: app.folder, clock: fixedClock });
  const all = await Promise.all(
    kinds.flatMap((kind) => [store.readAll(kind), read.readAll(kind)] as Promise<unknown>[]),
  );
  return all.map((records) => JSON.stringify(records));
}

/** The held meeting of the sample with all that a meeting can have, and whatever else may name it. */
async function knownEverywhere(app: UseCases): Promise<MeetingView> {
  const { held, coming, meetingId } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  const itemId = held.meeting.agenda[3]!.id;
  await app.get('minutes:save', {
    meetingId,
    itemId,
    blocks: [...held.meeting.minutes[3]!.blocks, paragraph('Naïve “ünïcode” words.')],
    by: sentAnew(),
  });
  const edits = [{ steps: ['[{"stepType":"replace"}]'], isUndoable: true }];
  await app.get('minutes:keepHistory', { meetingId, base: ['{}'], from: 0, edits, place: null });
  await app.get('record:giveToChair', { meetingId, on: isoDate('2026-06-12') });
  await linkWithAnother(app, held);
  await letConfirmAnother(app, meetingId, coming.meeting.id);
  await takeIntoRegisters(app, held);
  await app.get('partnerships:saveGuest', {
    partnershipId,
    guestId: null,
    who: { kind: 'known', personId: held.people[0]!.id },
    right: 'invited',
    scope: { kind: 'item', meetingId, itemId },
    condition: '',
    agreedBy: '',
    from: null,
    until: null,
  });
  return app.get('meetings:open', { meetingId });
}

async function linkWithAnother(app: UseCases, { meeting }: MeetingView): Promise<void> {
  const { view } = await aVotingBoard(app);
  const theirs = await app.get('meetings:create', {
    partnershipId: view.partnership.id,
    details: detailsOn(meeting.date),
  });
  const otherId = theirs.meeting.id;
  await app.get('linked:save', { meetingId: meeting.id, otherId, isLinked: true });
}

/** Which of two meetings was first does not matter to who confirmed whose minutes. */
async function letConfirmAnother(
  app: UseCases,
  meetingId: MeetingId,
  otherId: MeetingId,
): Promise<void> {
  const confirmed = { meetingId, on: isoDate('2026-06-12'), withCorrections: false };
  await app.get('cycle:confirmMinutes', { meetingId: otherId, confirmed });
}

async function takeIntoRegisters(app: UseCases, { meeting, partnership }: MeetingView) {
  const partnershipId = partnership.id;
  const told = { on: '2026-06-01', from: 'Police', what: 'News', effectiveOn: null } as const;
  const { view } = await app.get('registers:saveNotifiedMatter', {
    partnershipId,
    id: null,
    ...told,
    kind: 'other',
  });
  const matterId = view.registers.notifiedMatters[0]!.id;
  const taken = { partnershipId, matterId, meetingId: meeting.id, itemTitle: null };
  await app.get('registers:takeUpMatter', taken);
  const { proposal } = await aNewProposal(app, partnershipId);
  const put = { partnershipId, proposalId: proposal.id, meetingId: meeting.id };
  await app.get('registers:submitProposal', { ...put, itemId: meeting.agenda[3]!.id });
}

describe('a meeting that is deleted', () => {
  test('says before what goes with it and what stays', async () => {
    const app = await useCases();
    const { meeting } = await knownEverywhere(app);
    expect(await app.get('meetings:deletion', { meetingId: meeting.id })).toMatchObject({
      bar: null,
      goes: { items: 7, minuted: 7, decisions: 2, versions: 1, sent: 3, invitations: 1 },
      stays: { actions: 3, confidential: 0, confirmed: 1, proposals: 1, matters: 1, linked: 1 },
    });
  });

  test('is gone from every list, and its actions stay in the log', async () => {
    const app = await useCases();
    const { meeting, partnership, actions } = await knownEverywhere(app);
    const partnershipId = partnership.id;
    await app.get('meetings:remove', { meetingId: meeting.id });
    const left = await app.get('meetings:list', { partnershipId });
    expect(left.map(({ id }) => id)).not.toContain(meeting.id);
    const { rows } = await app.get('due:list', {});
    expect(rows.filter(({ meetingId }) => meetingId === meeting.id)).toEqual([]);
    const log = await app.get('actions:open', { partnershipId });
    expect(log.actions).toEqual(actions.map((action) => ({ ...action, origin: null })));
    for (const channel of ['meetings:open', 'meetings:deletion', 'record:versions'] as const) {
      expect((await app.refused(channel, { meetingId: meeting.id })).code).toBe('not-found');
    }
  });

  test('is named by no record any more', async () => {
    const app = await useCases();
    const { meeting } = await knownEverywhere(app);
    expect((await recordsIn(app)).join('')).toContain(meeting.id);
    await app.get('meetings:remove', { meetingId: meeting.id });
    expect((await recordsIn(app)).join('')).not.toContain(meeting.id);
  });

  test('comes back by one Undo, byte for byte, with its edit history and its versions', async () => {
    const app = await useCases();
    const { meeting } = await knownEverywhere(app);
    const before = await recordsIn(app);
    const { undo } = await app.get('meetings:remove', { meetingId: meeting.id });
    expect(await recordsIn(app)).not.toEqual(before);
    await app.get('app:undo', { token: undo });
    expect(await recordsIn(app)).toEqual(before);
  });

  test('can be written in again once it is back', async () => {
    const app = await useCases();
    const { meetingId, held } = await heldMeeting(app);
    const { undo } = await app.get('meetings:remove', { meetingId });
    await app.get('app:undo', { token: undo });
    const blocks = [paragraph('Written after.')];
    const itemId = held.meeting.agenda[0]!.id;
    await app.get('minutes:save', { meetingId, itemId, blocks, by: sentAnew() });
    await app.deps.store.close();
    const next = await useCases({}, app.folder);
    const { meeting } = await next.get('meetings:open', { meetingId });
    expect(meeting.minutes.find((one) => one.itemId === itemId)?.blocks).toEqual(blocks);
  });

  test('cannot come back by Undo once the app was closed', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const { undo } = await app.get('meetings:remove', { meetingId });
    await app.deps.store.close();
    const next = await useCases({}, app.folder);
    expect((await next.refused('app:undo', { token: undo })).code).toBe('nothing-to-undo');
  });

  test('takes nothing with it that it never had: nothing is written but what changes', async () => {
    const app = await useCases();
    const { view } = await aVotingBoard(app);
    const partnershipId = view.partnership.id;
    const { meeting } = await aHeldMeeting(app, partnershipId);
    await app.get('meetings:remove', { meetingId: meeting.id });
    const { store } = app.deps;
    expect(await store.read('registers', partnershipId)).toBeNull();
    expect(await store.read('action-log', partnershipId)).toBeNull();
  });

  test('stays whole where the disk refuses', async () => {
    const faults: Parameters<typeof failingFileSystem>[0] = [];
    const app = await useCases({ fs: failingFileSystem(faults) });
    const { meeting } = await knownEverywhere(app);
    const before = await recordsIn(app);
    faults.push({ call: 'rename', path: /minute-versions/, code: 'EACCES' });
    await app.refused('meetings:remove', { meetingId: meeting.id });
    faults.length = 0;
    expect(await recordsIn(app)).toEqual(before);
  });
});

describe('deleting a meeting is refused', () => {
  test('while its minutes are locked, and open again once they are not (M1)', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const undo = await confirm(app, meetingId);
    const before = await recordsIn(app);
    expect(await app.refused('meetings:remove', { meetingId })).toEqual({
      code: 'meeting-stays',
      details: { because: 'minutes-confirmed', names: '' },
    });
    expect(await recordsIn(app)).toEqual(before);
    await app.get('app:undo', { token: undo });
    await app.get('meetings:remove', { meetingId });
  });

  test('where it voted on a proposal, until that is taken back (V1)', async () => {
    const app = await useCases();
    const { view } = await aVotingBoard(app);
    const partnershipId = view.partnership.id;
    const held = await aHeldMeeting(app, partnershipId);
    const which = await aPutProposal(app, partnershipId, held);
    const round = { text: 'Buy six cameras', movedBy: null };
    await app.get('registers:recordRound', { ...which, ...round, way: handsRaised(3, 1) });
    const meetingId = held.meeting.id;
    expect(await app.refused('meetings:remove', { meetingId })).toEqual({
      code: 'meeting-stays',
      details: { because: 'proposal-decided', names: '“Cameras in the precinct”' },
    });
    await app.get('registers:removeLastStep', which);
    await app.get('meetings:remove', { meetingId });
    const { registers } = await app.get('registers:open', { partnershipId });
    expect(registers.proposals.map(({ submissions }) => submissions)).toEqual([[]]);
  });

  test('where it is not there', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    await app.get('meetings:remove', { meetingId });
    expect((await app.refused('meetings:remove', { meetingId })).code).toBe('not-found');
  });
});
