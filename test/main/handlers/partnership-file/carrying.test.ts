import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import { confirm, heldMeeting } from '../../../support/held-meeting';
import { contentsOf, foundIn, takeOver, writtenFile } from '../../../support/partnership-carrier';
import { detailsOn } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

type Place = { app: UseCases; partnershipId: PartnershipId; meetingId: MeetingId };

/** A partnership with confirmed minutes, a paper and an action with a file. */
async function fullPartnership(): Promise<Place> {
  const app = await useCases();
  const { held, meetingId } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  await confirm(app, meetingId);
  app.deps.files.chooseFile = () =>
    Promise.resolve({ name: 'Photo.png', bytes: new Uint8Array([137, 80, 78, 71]) });
  const { action } = await app.get('actions:record', {
    partnershipId,
    what: 'Mend the lamp',
    ownerIds: [held.people[0]!.id],
    due: isoDate('2026-07-01'),
    origin: null,
  });
  await app.get('actions:addEvidence', {
    partnershipId,
    actionId: action.id,
    text: 'A photograph',
    withFile: true,
  });
  return { app, partnershipId, meetingId };
}

const nameOf = async ({ deps }: UseCases, id: PartnershipId): Promise<string | undefined> =>
  (await deps.store.read('partnership', id))?.name;

async function rename({ app, partnershipId }: Place, name: string): Promise<void> {
  const { partnership } = await app.get('partnerships:open', { partnershipId });
  const { area, secretariat, marking, documentControl } = partnership;
  await app.get('partnerships:saveDetails', {
    partnershipId,
    name,
    area,
    secretariat,
    marking,
    documentControl,
  });
}

/** Two places that have the same: the first wrote its file, the second took it over. */
async function twoPlaces(): Promise<{ one: Place; other: Place }> {
  const one = await fullPartnership();
  const app = await useCases();
  await takeOver(app, await writtenFile(one.app, one.partnershipId));
  return { one, other: { ...one, app } };
}

describe('a partnership that is not here yet', () => {
  test('comes whole: what is written from it again is the same, byte for byte', async () => {
    const { one, other } = await twoPlaces();
    const first = contentsOf(await writtenFile(one.app, one.partnershipId));
    const second = contentsOf(await writtenFile(other.app, one.partnershipId));
    expect(second).toEqual(first);
    expect(Object.keys(first).filter((name) => name.startsWith('files/'))).toHaveLength(1);
    expect(Object.keys(first).filter((name) => name.includes('/meeting/')).length).toBeGreaterThan(
      1,
    );
  });

  test('is told by what is in it, and nothing is changed before it is taken over', async () => {
    const one = await fullPartnership();
    const app = await useCases();
    const found = await foundIn(app, await writtenFile(one.app, one.partnershipId));
    expect(found).toMatchObject({
      isHere: false,
      commonAt: null,
      papers: 1,
      damaged: [],
      numbersTwice: [],
      ours: 0,
    });
    expect(found.meetings).toBeGreaterThan(1);
    expect(found.people).toBeGreaterThan(3);
    expect([found.new, found.changed, found.deleted, found.both].map(({ total }) => total)).toEqual(
      [0, 0, 0, 0],
    );
    expect(await app.get('partnerships:list', {})).toEqual([]);
  });

  test('has its minute book in order there', async () => {
    const { one, other } = await twoPlaces();
    const book = await other.app.get('minuteBook:open', { partnershipId: one.partnershipId });
    expect(book.total).toBeGreaterThan(0);
    expect(book.faults).toEqual([]);
    expect(book.missing).toEqual([]);
  });

  test('has its papers there', async () => {
    const { other } = await twoPlaces();
    const [log] = await other.app.deps.store.readAll('action-log');
    const file = log!.actions.flatMap(({ evidence }) => evidence).find((one) => one.file)!.file!;
    expect(await other.app.deps.storedFiles.read(file.sha256)).toEqual(
      Buffer.from([137, 80, 78, 71]),
    );
  });

  test('leaves again with one Undo', async () => {
    const one = await fullPartnership();
    const app = await useCases();
    const { undo } = await takeOver(app, await writtenFile(one.app, one.partnershipId));
    await app.get('app:undo', { token: undo });
    expect(await app.get('partnerships:list', {})).toEqual([]);
    expect(await app.deps.store.readAll('meeting')).toEqual([]);
    const { points } = await app.get('partnershipFile:known', { partnershipId: one.partnershipId });
    expect(points).toEqual([]);
  });

  test('comes beside another without a word of that changing', async () => {
    const one = await fullPartnership();
    const { app, partnershipId } = await fullPartnership();
    const before = contentsOf(await writtenFile(app, partnershipId));
    await takeOver(app, await writtenFile(one.app, one.partnershipId));
    expect(contentsOf(await writtenFile(app, partnershipId))).toEqual(before);
  });
});

describe('a partnership that is here already', () => {
  test('has nothing to take over where both sides say the same', async () => {
    const { one, other } = await twoPlaces();
    const found = await foundIn(other.app, await writtenFile(one.app, one.partnershipId));
    expect(found).toMatchObject({ isHere: true, ours: 0 });
    expect(found.commonAt).not.toBeNull();
    expect([found.new, found.changed, found.deleted, found.both].map(({ total }) => total)).toEqual(
      [0, 0, 0, 0],
    );
  });

  test('takes what the file alone changed, and keeps what changed here alone', async () => {
    const { one, other } = await twoPlaces();
    await rename(one, 'Safer Newtown');
    const { agenda } = (await other.app.get('meetings:open', { meetingId: one.meetingId })).meeting;
    expect(agenda.length).toBeGreaterThan(0);
    await other.app.get('actions:record', {
      partnershipId: one.partnershipId,
      what: 'Ours alone',
      ownerIds: [],
      due: null,
      origin: null,
    });
    const file = await writtenFile(one.app, one.partnershipId);
    const found = await foundIn(other.app, file);
    expect(found.changed).toMatchObject({
      total: 1,
      rows: [{ title: 'Name', there: 'Safer Newtown' }],
    });
    expect(found).toMatchObject({ ours: 1, both: { total: 0 }, new: { total: 0 } });
    await takeOver(other.app, file);
    expect(await nameOf(other.app, one.partnershipId)).toBe('Safer Newtown');
    const { actions } = (await other.app.deps.store.read('action-log', one.partnershipId))!;
    expect(actions.map(({ what }) => what)).toContain('Ours alone');
  });

  test('asks where both sides changed the same, keeps ours unless told otherwise', async () => {
    const { one, other } = await twoPlaces();
    await rename(one, 'Theirs');
    await rename(other, 'Ours');
    const file = await writtenFile(one.app, one.partnershipId);
    const found = await foundIn(other.app, file);
    expect(found.both).toMatchObject({ total: 1, rows: [{ here: 'Ours', there: 'Theirs' }] });
    await takeOver(other.app, file);
    expect(await nameOf(other.app, one.partnershipId)).toBe('Ours');
    const [{ kind, id, key, entry }] = found.both.rows as [(typeof found.both.rows)[number]];
    await takeOver(other.app, file, [{ kind, id, key, entry, take: 'there' }]);
    expect(await nameOf(other.app, one.partnershipId)).toBe('Theirs');
  });

  test('knows what the other side changed since it last took a file over, however often it goes to and fro', async () => {
    const { one, other } = await twoPlaces();
    for (const name of ['First', 'Second', 'Third']) {
      await rename(other, name);
      const back = await writtenFile(other.app, one.partnershipId);
      expect(await foundIn(one.app, back)).toMatchObject({
        changed: { total: 1 },
        both: { total: 0 },
      });
      await takeOver(one.app, back);
      await rename(one, `${name} again`);
      const there = await writtenFile(one.app, one.partnershipId);
      await takeOver(other.app, there);
      expect(await nameOf(other.app, one.partnershipId)).toBe(`${name} again`);
    }
  });

  test('asks everywhere where no file is known to both sides', async () => {
    const { one, other } = await twoPlaces();
    await rename(one, 'Theirs');
    const file = await writtenFile(one.app, one.partnershipId);
    await other.app.deps.store.remove('partnership-files', one.partnershipId);
    expect(await foundIn(other.app, file)).toMatchObject({ commonAt: null, both: { total: 1 } });
  });

  test('asks before a meeting goes that the file has no more, and lets go of it everywhere', async () => {
    const { one, other } = await twoPlaces();
    const { partnershipId } = one;
    const { meeting } = await one.app.get('meetings:create', {
      partnershipId,
      details: detailsOn('2026-09-09'),
    });
    const [item] = meeting.agenda;
    await takeOver(other.app, await writtenFile(one.app, partnershipId));
    await other.app.get('actions:record', {
      partnershipId,
      what: 'Raised there',
      ownerIds: [],
      due: null,
      origin: { meetingId: meeting.id, itemId: item!.id },
    });
    await one.app.get('meetings:remove', { meetingId: meeting.id });
    const file = await writtenFile(one.app, partnershipId);
    const found = await foundIn(other.app, file);
    expect(found.deleted).toMatchObject({ total: 1, rows: [{ kind: 'meeting', there: null }] });
    await takeOver(other.app, file);
    expect(await other.app.deps.store.read('meeting', meeting.id)).toBeNull();
    const { actions } = (await other.app.deps.store.read('action-log', partnershipId))!;
    expect(actions.find(({ what }) => what === 'Raised there')!.origin).toBeNull();
  });

  test('brings back no meeting that was deleted here', async () => {
    const { one, other } = await twoPlaces();
    const [last] = await other.app.get('meetings:list', { partnershipId: one.partnershipId });
    await other.app.get('meetings:remove', { meetingId: last!.id });
    const file = await writtenFile(one.app, one.partnershipId);
    await takeOver(other.app, file);
    expect(await other.app.deps.store.read('meeting', last!.id)).toBeNull();
  });

  test('takes locked minutes as a whole or not at all', async () => {
    const { one, other } = await twoPlaces();
    const correction = {
      id: null,
      itemId: null,
      was: 'two',
      shouldBe: 'ten',
      on: isoDate('2026-09-09'),
      meetingId: null,
    };
    await one.app.get('record:saveCorrection', { meetingId: one.meetingId, correction });
    const found = await foundIn(other.app, await writtenFile(one.app, one.partnershipId));
    expect(found.changed.rows).toEqual([
      expect.objectContaining({ kind: 'meeting', id: one.meetingId, key: null }),
    ]);
    await takeOver(other.app, await writtenFile(one.app, one.partnershipId));
    const book = await other.app.get('minuteBook:open', { partnershipId: one.partnershipId });
    expect(book.faults).toEqual([]);
    expect(book.entries[0]!.reason).toBe('corrected');
  });

  test('tells of numbers that both sides gave after they parted', async () => {
    const { one, other } = await twoPlaces();
    for (const { app } of [one, other]) {
      await app.get('actions:record', {
        partnershipId: one.partnershipId,
        what: 'Numbered on',
        ownerIds: [],
        due: null,
        origin: null,
      });
    }
    const found = await foundIn(other.app, await writtenFile(one.app, one.partnershipId));
    expect(found.numbersTwice).toEqual([expect.stringMatching(/^A/)]);
  });
});
