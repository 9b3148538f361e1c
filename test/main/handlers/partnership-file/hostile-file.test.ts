import { describe, expect, test } from 'vitest';
import { sha256Schema } from '#shared/model/stored-file';
import { readArchive } from '../../../../main/exchange/partnership-file/read-archive';
import {
  writeArchive,
  type Packed,
} from '../../../../main/exchange/partnership-file/write-archive';
import { sumOf } from '../../../../main/storage/documents/frame';
import { heldMeeting } from '../../../support/held-meeting';
import { choosing, foundIn, takeOver, writtenFile } from '../../../support/partnership-carrier';
import { useCases, type UseCases } from '../../../support/use-cases';
import { fixedClock } from '../../../support/fixed-clock';

type Document = { kind: string; id: string; schemaVersion: number; data: Record<string, unknown> };

/** What is in a file, as whoever wants to do harm with it takes it apart. */
function takenApart(bytes: Uint8Array): { packed: Packed; documents: Document[] } {
  const read = readArchive(bytes);
  if ('because' in read) throw new Error(read.because);
  const documents = read.documents.map(({ at, ...of }) => ({
    of,
    bytes: bytes.subarray(at!, at! + of.bytes),
  }));
  return {
    packed: { manifest: read.manifest, documents, files: [] },
    documents: documents.map(({ of, bytes: text }) => ({
      ...of,
      data: JSON.parse(Buffer.from(text).toString()) as Record<string, unknown>,
    })),
  };
}

/** The same file with other documents in it, every check sum as it should be. */
async function putTogether(
  { manifest }: Packed,
  documents: readonly Document[],
  changed: Partial<Packed['manifest']> = {},
): Promise<Uint8Array> {
  const packed = documents.map(({ data, kind, id, schemaVersion }) => {
    const bytes = Buffer.from(JSON.stringify(data));
    const of = { kind, id, schemaVersion, on: null, sha256: sumOf(bytes), bytes: bytes.length };
    return { of: { ...of, sha256: sha256Schema.parse(of.sha256) } as never, bytes };
  });
  const made = { ...manifest, ...changed, documents: packed.map(({ of }) => of), files: [] };
  return writeArchive({ manifest: made, documents: packed, files: [] }, fixedClock.today());
}

async function someFile(): Promise<{ app: UseCases; bytes: Uint8Array }> {
  const app = await useCases();
  const { held } = await heldMeeting(app);
  return { app, bytes: await writtenFile(app, held.partnership.id) };
}

async function refusalOf(app: UseCases, bytes: Uint8Array): Promise<unknown> {
  choosing(app, bytes);
  return app.refused('partnershipFile:choose', {});
}

const isOf =
  (kind: string) =>
  (one: Document): boolean =>
    one.kind === kind;

describe('a damaged partnership file', () => {
  test('says which part is damaged, and the rest of it is taken over', async () => {
    const { bytes } = await someFile();
    const { packed } = takenApart(bytes);
    const harmed = Uint8Array.from(bytes);
    const meeting = packed.documents.find(({ of }) => of.kind === 'meeting')!;
    harmed[meeting.bytes.byteOffset - bytes.byteOffset + 5]! ^= 1;
    const app = await useCases();
    const found = await foundIn(app, harmed);
    expect(found.damaged).toEqual([expect.stringMatching(/^Meeting: \d+ \w+ \d{4}$/)]);
    const all = packed.documents.filter(({ of }) => of.kind === 'meeting').length;
    expect(found.meetings).toBe(all - 1);
    await takeOver(app, harmed);
    expect(await app.deps.store.readAll('meeting')).toHaveLength(all - 1);
  });

  test('that lost a meeting takes none away that is here', async () => {
    const { app, bytes } = await someFile();
    const { packed } = takenApart(bytes);
    const harmed = Uint8Array.from(bytes);
    const meeting = packed.documents.find(({ of }) => of.kind === 'meeting')!;
    harmed[meeting.bytes.byteOffset - bytes.byteOffset + 5]! ^= 1;
    expect((await foundIn(app, harmed)).deleted.total).toBe(0);
  });

  test('without the partnership itself is refused where that is not here, and taken where it is', async () => {
    const { app, bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const rest = await putTogether(
      packed,
      documents.filter((one) => one.kind !== 'partnership'),
    );
    const other = await useCases();
    const { token } = await foundIn(other, rest);
    expect(await other.refused('partnershipFile:take', { token, choices: [] })).toMatchObject({
      details: { because: 'no-partnership' },
    });
    expect(await other.deps.store.readAll('meeting')).toEqual([]);
    await takeOver(app, rest);
    expect(await app.deps.store.readAll('partnership')).toHaveLength(1);
  });
});

describe('a hostile partnership file', () => {
  test('cannot reach into a meeting of another partnership', async () => {
    const { bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const before = await app.deps.store.read('meeting', meetingId);
    const meeting = documents.find(isOf('meeting'))!;
    const aimed = await putTogether(packed, [
      ...documents.filter((one) => one !== meeting),
      { ...meeting, id: meetingId, data: { ...meeting.data, id: meetingId } },
    ]);
    expect(await refusalOf(app, aimed)).toMatchObject({
      code: 'partnership-file-not-read',
      details: { because: 'other-partnership' },
    });
    expect(await app.deps.store.read('meeting', meetingId)).toEqual(before);
  });

  test.each<[string, (one: Document) => Partial<Document>]>([
    ['is named for another meeting than it is of', () => ({ id: 'elsewhere' })],
    [
      'is of no partnership of that file',
      ({ data }) => ({ data: { ...data, partnershipId: 'x' } }),
    ],
    ['has a field that no meeting has', ({ data }) => ({ data: { ...data, run: 'calc.exe' } })],
    ['is no record at all', () => ({ data: [] as never })],
  ])('a meeting in it that %s stays out', async (_, change) => {
    const { bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const meetings = documents.filter(isOf('meeting'));
    const made = documents.map((one) => (one === meetings[0] ? { ...one, ...change(one) } : one));
    const app = await useCases();
    const found = await foundIn(app, await putTogether(packed, made));
    expect(found.meetings).toBe(meetings.length - 1);
    expect(found.damaged.length).toBeGreaterThan(0);
  });

  test.each([
    ['versions of the minutes of a meeting that is not in it', 'minute-versions', 'meetingId'],
    ['an action log of another partnership', 'action-log', 'partnershipId'],
  ])('%s stay out', async (_, kind, key) => {
    const { bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const one = documents.find(isOf(kind)) ?? {
      ...documents[0]!,
      kind,
      schemaVersion: 2,
      data: { meetingId, versions: [] },
    };
    const aimed = { ...one, id: meetingId, data: { ...one.data, [key]: meetingId } };
    const found = await foundIn(app, await putTogether(packed, [...documents, aimed]));
    expect(found.damaged).toHaveLength(1);
  });

  test('with a document of a newer version is refused as such', async () => {
    const { bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const made = documents.map((one) => ({ ...one, schemaVersion: 99 }));
    expect(await refusalOf(await useCases(), await putTogether(packed, made))).toMatchObject({
      details: { because: 'newer' },
    });
  });

  test('that is none is told as such', async () => {
    expect(await refusalOf(await useCases(), Buffer.from('%PDF-1.7'))).toMatchObject({
      code: 'partnership-file-not-read',
      details: { because: 'not-one' },
    });
  });

  test('changes nobody who is known here by other partnerships unless that is chosen', async () => {
    const { app, bytes } = await someFile();
    const { packed, documents } = takenApart(bytes);
    const directory = documents.find(isOf('directory'))!;
    const people = (directory.data['people'] as { name: string }[]).map((one) => ({
      ...one,
      name: `Not ${one.name}`,
    }));
    const made = documents.map((one) =>
      one === directory ? { ...one, data: { ...one.data, people } } : one,
    );
    const hostile = await putTogether(packed, made, { lineage: [] });
    const before = await app.deps.store.read('directory', 'only');
    expect((await foundIn(app, hostile)).both.total).toBe(people.length);
    await takeOver(app, hostile);
    expect(await app.deps.store.read('directory', 'only')).toEqual(before);
  });
});

test('a file that was looked at before another is taken over no more', async () => {
  const { bytes } = await someFile();
  const app = await useCases();
  const { token } = await foundIn(app, bytes);
  await foundIn(app, bytes);
  expect(await app.refused('partnershipFile:take', { token, choices: [] })).toMatchObject({
    code: 'not-found',
  });
});

test('a file that the system handed over is looked at as one that was chosen', async () => {
  const { bytes } = await someFile();
  const app = await useCases();
  expect(await app.get('partnershipFile:given', {})).toBeNull();
  app.deps.files.takeGiven = () => Promise.resolve({ name: 'S.minutebook', bytes });
  expect(await app.get('partnershipFile:given', {})).toMatchObject({ isHere: false, damaged: [] });
});

test('nothing is written or read where the user thinks better of it', async () => {
  const app = await useCases();
  const { held } = await heldMeeting(app);
  expect(await app.get('partnershipFile:choose', {})).toBeNull();
  const partnershipId = held.partnership.id;
  expect(await app.get('partnershipFile:write', { partnershipId })).toBeNull();
  expect(await app.get('partnershipFile:known', { partnershipId })).toEqual({ points: [] });
});

test('papers that come to more than a file holds are refused before anything is written', async () => {
  const app = await useCases();
  const { held } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  app.deps.files.chooseFile = () => Promise.resolve({ name: 'A.pdf', bytes: new Uint8Array([1]) });
  const facts = { what: 'Mend', ownerIds: [], due: null, origin: null };
  const { action } = await app.get('actions:record', { partnershipId, ...facts });
  const actionId = action.id;
  await app.get('actions:addEvidence', { partnershipId, actionId, text: '', withFile: true });
  const huge = Object.defineProperty(new Uint8Array(), 'length', { value: 600 * 2 ** 20 });
  app.deps.storedFiles.read = () => Promise.resolve(huge);
  app.deps.files.chooseWhereToSave = (name) => Promise.resolve(`/elsewhere/${name}`);
  app.deps.files.write = () => Promise.reject(new Error('nothing is to be written'));
  expect(await app.refused('partnershipFile:write', { partnershipId })).toEqual({
    code: 'papers-too-large',
  });
});

test('a paper that is here no longer is named, and the rest is written', async () => {
  const app = await useCases();
  const { held } = await heldMeeting(app);
  const partnershipId = held.partnership.id;
  const logo = { name: 'Photo.png', bytes: new Uint8Array([1, 2, 3]) };
  app.deps.files.chooseFile = () => Promise.resolve(logo);
  const { action } = await app.get('actions:record', {
    partnershipId,
    what: 'Mend the lamp',
    ownerIds: [],
    due: null,
    origin: null,
  });
  const actionId = action.id;
  await app.get('actions:addEvidence', { partnershipId, actionId, text: '', withFile: true });
  app.deps.storedFiles.read = () => Promise.resolve(null);
  app.deps.files.chooseWhereToSave = (name) => Promise.resolve(`C:\\Users\\x\\${name}`);
  const written = await app.get('partnershipFile:write', { partnershipId });
  expect(written).toMatchObject({ papers: 0, missing: ['Photo.png'] });
  expect(written!.fileName).toMatch(/^[^\\]+\.minutebook$/);
});
