import { describe, expect, test } from 'vitest';
import { sealedFacts } from '#shared/domain/minute-book/sealed-text';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ONLY } from '../../../../main/storage/documents/document-kinds';
import { ids } from '../../../support/board-builders';
import { damageDocument } from '../../../support/damaged-document';
import { confirm, heldMeeting } from '../../../support/held-meeting';
import { paragraph } from '../../../support/minute-blocks';
import { useCases, type UseCases } from '../../../support/use-cases';

/** The sample with the minutes of its held meeting confirmed. */
async function confirmed() {
  const app = await useCases();
  const { held, meetingId } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  const undo = await confirm(app, meetingId);
  const book = () => app.get('minuteBook:open', { partnershipId });
  return { app, held, meetingId, partnershipId, undo, book };
}

/** What somebody does who writes into the files with the check sums that fit: the store takes it for sound. */
async function rewrite(app: UseCases, id: string, change: (meeting: Meeting) => Meeting) {
  const meeting = await app.deps.store.read('meeting', id);
  await app.deps.store.write('meeting', id, change(meeting!));
}

const correction = {
  id: null,
  itemId: null,
  was: 'ten',
  shouldBe: 'twelve',
  on: isoDate('2026-09-09'),
  meetingId: null,
};

describe('the minute book of a partnership (M1, R27)', () => {
  test('is empty before its first minutes are approved', async () => {
    const app = await useCases();
    const { held } = await heldMeeting(app);
    const partnershipId = held.partnership.id;
    expect(await app.get('minuteBook:open', { partnershipId })).toEqual({
      entries: [],
      total: 0,
      head: null,
      faults: [],
      missing: [],
      compared: 0,
      unread: 0,
    });
  });

  test('holds approval and confirmation, the latest first, and finds everything as it says', async () => {
    const { app, held, meetingId, book } = await confirmed();
    const approvals = [{ by: 'The Chair', on: isoDate('2026-06-11'), personId: null }];
    await app.get('cycle:confirmMinutes', { meetingId, confirmed: null });
    await app.get('cycle:recordApprovals', { meetingId, of: 'minutes', approvals });
    const view = await book();
    expect(view.entries.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'approved'],
      [2, 'taken-back'],
      [1, 'confirmed'],
    ]);
    expect(view).toMatchObject({ total: 3, head: view.entries[0]?.sum, faults: [], compared: 1 });
    expect(view.entries[0]).toMatchObject({ meetingId, meetingOn: held.meeting.date, note: '' });
  });

  test('shows what was changed behind the back of the app, and takes why it was', async () => {
    const { app, held, meetingId, book } = await confirmed();
    const [first] = held.meeting.minutes;
    await rewrite(app, meetingId, (meeting) => ({
      ...meeting,
      minutes: [{ itemId: first!.itemId, blocks: [paragraph('Forged.')] }],
    }));
    const fault = { fault: 'record-changed', number: 1, meetingId, meetingOn: held.meeting.date };
    expect((await book()).faults).toEqual([fault]);
    const { undo } = await app.get('minuteBook:explain', { meetingId, note: 'Restored by hand' });
    expect(await book()).toMatchObject({
      faults: [],
      entries: [{ reason: 'explained', note: 'Restored by hand' }, { reason: 'confirmed' }],
    });
    await app.get('app:undo', { token: undo });
    expect((await book()).total).toBe(2);
  });

  test('shows an entry that was changed itself', async () => {
    const { app, partnershipId, book } = await confirmed();
    const kept = await app.deps.store.read('minute-book', partnershipId);
    const [entry] = kept!.entries;
    const forged = {
      ...entry!,
      ...sealedFacts(
        { ...entry!, record: 'a'.repeat(64), corrections: 'b'.repeat(64), versions: new Map() },
        true,
      ),
    };
    await app.deps.store.write('minute-book', partnershipId, { ...kept!, entries: [forged] });
    expect((await book()).faults).toContainEqual({ fault: 'entry-changed', number: 1 });
  });

  test('goes on when a change is taken back: nothing leaves it, whatever was entered since', async () => {
    const { app, held, meetingId, partnershipId, undo, book } = await confirmed();
    await app
      .get('record:saveCorrection', { meetingId, correction })
      .then(({ undo: token }) => app.get('app:undo', { token }));
    expect((await book()).entries.map(({ reason }) => reason)).toEqual([
      'taken-back',
      'corrected',
      'confirmed',
    ]);
    await app.get('app:undo', { token: undo });
    const { meeting } = await app.get('meetings:open', { meetingId });
    expect(meeting.cycle.minutesConfirmed).toBeNull();
    const view = await book();
    expect(view).toMatchObject({ total: 4, faults: [] });
    expect(view.entries[0]?.reason).toBe('taken-back');
    // Open again, they may be changed.
    const [first] = held.meeting.minutes;
    await rewrite(app, meetingId, (one) => ({ ...one, minutes: [first!] }));
    expect((await app.get('minuteBook:open', { partnershipId })).faults).toEqual([]);
  });

  test('holds a correction of locked minutes, and shows one that nobody entered', async () => {
    const { app, meetingId, book } = await confirmed();
    const { view } = await app.get('record:saveCorrection', { meetingId, correction });
    expect(await book()).toMatchObject({ faults: [], entries: [{ reason: 'corrected' }, {}] });
    const [made] = view.meeting.corrections;
    await app.get('record:removeCorrection', { meetingId, correctionId: made!.id });
    expect(await book()).toMatchObject({ total: 3, faults: [] });
    await rewrite(app, meetingId, (meeting) => ({ ...meeting, corrections: [made!] }));
    expect((await book()).faults).toMatchObject([{ fault: 'corrections-changed', number: 3 }]);
  });

  test('says nothing of a correction while minutes are open', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    await app.get('record:saveCorrection', { meetingId, correction });
    const partnershipId = held.partnership.id;
    expect((await app.get('minuteBook:open', { partnershipId })).total).toBe(0);
  });

  test('says of which locked minutes it knows nothing, and takes them in once', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    const partnershipId = held.partnership.id;
    const book = () => app.get('minuteBook:open', { partnershipId });
    expect(await app.refused('minuteBook:enter', { meetingId })).toEqual({ code: 'minutes-open' });
    await rewrite(app, meetingId, (meeting) => ({
      ...meeting,
      cycle: {
        ...meeting.cycle,
        minutesConfirmed: { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false },
      },
    }));
    expect((await book()).missing).toEqual([{ meetingId, meetingOn: held.meeting.date }]);
    await app.get('minuteBook:enter', { meetingId });
    expect(await book()).toMatchObject({ missing: [], entries: [{ reason: 'entered-later' }] });
    expect(await app.refused('minuteBook:enter', { meetingId })).toEqual({
      code: 'in-minute-book',
    });
  });

  test('has nothing to be explained of minutes it does not know', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const refusal = await app.refused('minuteBook:explain', { meetingId, note: 'So.' });
    expect(refusal).toEqual({ code: 'not-found', details: { what: 'entry' } });
  });

  test('keeps that approved minutes that were still open are deleted with their meeting', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    const partnershipId = held.partnership.id;
    const approvals = [{ by: 'The Chair', on: isoDate('2026-06-11'), personId: null }];
    await app.get('cycle:recordApprovals', { meetingId, of: 'minutes', approvals });
    const { undo } = await app.get('meetings:remove', { meetingId });
    const book = () => app.get('minuteBook:open', { partnershipId });
    expect(await book()).toMatchObject({ faults: [], entries: [{ reason: 'deleted' }, {}] });
    await app.get('app:undo', { token: undo });
    expect(await book()).toMatchObject({ faults: [], total: 3, compared: 1 });
  });

  test('holds what a merge of two entries changes in approved minutes', async () => {
    const { app, held, book } = await confirmed();
    const { personId: goes } = held.meeting.attendance[0]!;
    const directory = await app.deps.store.read('directory', ONLY);
    const twin = { ...directory!.people.find(({ id }) => id === goes)!, id: ids.person('twin') };
    const people = [...directory!.people, twin];
    await app.deps.store.write('directory', ONLY, { ...directory!, people });
    const merging = { kind: 'person' as const, stays: twin.id, goes, fromGoing: [] };
    const { undo } = await app.get('people:merge', merging);
    const merged = await book();
    expect(merged.faults).toEqual([]);
    expect(merged.entries.map(({ reason }) => reason)).toEqual(['entries-merged', 'confirmed']);
    await app.get('app:undo', { token: undo });
    expect(await book()).toMatchObject({ faults: [], total: 3 });
  });

  test('is sound after what identifies a person was taken out (R28)', async () => {
    const { app, held, partnershipId, book } = await confirmed();
    const nobody = { representatives: [], offices: [], guests: [] };
    await app.deps.store.write('partnership', partnershipId, { ...held.partnership, ...nobody });
    const { personId } = held.meeting.attendance[0]!;
    await app.get('people:anonymise', { personId, words: [] });
    const { person } = await app.get('people:open', { personId });
    expect(person.anonymisedOn).not.toBeNull();
    expect(await book()).toMatchObject({ faults: [], compared: 1 });
  });

  test('shows a meeting that is gone, and counts one that cannot be opened', async () => {
    const { app, meetingId, book } = await confirmed();
    await app.deps.store.remove('meeting', meetingId);
    expect((await book()).faults).toMatchObject([{ fault: 'meeting-gone', number: 1 }]);
    const other = await confirmed();
    await other.app.deps.store.close();
    await damageDocument(other.app.folder, 'meeting', other.meetingId);
    const again = await useCases({}, other.app.folder);
    const { partnershipId } = other;
    expect(await again.get('minuteBook:open', { partnershipId })).toMatchObject({
      faults: [],
      compared: 0,
      unread: 1,
    });
  });
});
