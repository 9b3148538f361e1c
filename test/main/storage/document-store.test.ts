import { documentKinds } from '../../../main/storage/documents/document-kinds';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newSettings } from '#shared/domain/new-records';
import type { AppSettings } from '#shared/model/app-settings';
import { createDocumentStore } from '../../../main/storage/document-store';
import type { DocumentStore } from '../../../main/storage/store-api';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { failingFileSystem } from '../../support/failing-file-system';
import { fixedClock } from '../../support/fixed-clock';
import { aMeeting, anItem, anAnyshireBoard } from '../../support/sample-records';
import { temporaryFolder } from '../../support/temporary-folder';

const meeting = aMeeting();
const document = `meetings/${meeting.id}`;
/** The one file it was before there were generations: without a check sum, so that any text can be tried. */
const file = `${document}.json`;

function openStore(folder: string, fs: FileSystem = nodeFileSystem): DocumentStore {
  const store = createDocumentStore({ fs, folder, clock: fixedClock });
  onTestFinished(() => store.close());
  return store;
}

async function storeWith(content: string): Promise<{ folder: string; store: DocumentStore }> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'meetings'));
  await writeFile(join(folder, file), content);
  return { folder, store: openStore(folder) };
}

const sealed = (changes: object = {}): string =>
  JSON.stringify({ format: 'minute-book/meeting', schemaVersion: 1, data: meeting, ...changes });

describe('a document', () => {
  test('is read back as it was written, by another start of the app too', async () => {
    const folder = await temporaryFolder();
    const store = openStore(folder);
    await store.write('meeting', meeting.id, meeting);
    expect(await store.read('meeting', meeting.id)).toBe(meeting);
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(meeting);
  });

  test('has a folder of its own, readable to nobody else, with no leftovers in it', async () => {
    const folder = await temporaryFolder();
    const store = openStore(folder);
    await store.write('meeting', meeting.id, meeting);
    await store.write('partnership', 'board', anAnyshireBoard());
    expect(await readdir(join(folder, 'meetings'))).toEqual([meeting.id]);
    const names = await readdir(join(folder, document));
    expect(names.map((name) => name.replace(/[a-f0-9]{10}/, 'W')).toSorted()).toEqual([
      'doc.1.W.json',
      'doc.2.W.json',
      'journal.2.W.log',
    ]);
    for (const name of names) {
      const { mode } = await stat(join(folder, document, name));
      expect(mode & 0o077).toBe(0);
    }
  });

  test('that was never written is null, and writes nothing', async () => {
    const folder = await temporaryFolder();
    expect(await openStore(folder).read('meeting', 'nobody')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  test('with a byte order mark is read like any other', async () => {
    const { store } = await storeWith(`\uFEFF${sealed()}`);
    expect(await store.read('meeting', meeting.id)).toEqual(meeting);
  });

  test('that is taken away is kept among the removed', async () => {
    const folder = await temporaryFolder();
    const store = openStore(folder);
    await store.write('meeting', meeting.id, meeting);
    await store.remove('meeting', meeting.id);
    expect(await store.read('meeting', meeting.id)).toBeNull();
    expect(await readdir(join(folder, 'removed'))).toHaveLength(1);
    expect(store.problems()).toEqual([]);
  });
});

describe('a damaged file', () => {
  test.each([
    ['empty', ''],
    ['all zeros', '\0'.repeat(400)],
    ['cut in half', sealed().slice(0, 200)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['somebody else’s', '{"format":"other","schemaVersion":1,"data":{}}'],
    ['of another kind', sealed({ format: 'minute-book/partnership' })],
    ['without a version', sealed({ schemaVersion: 'one' })],
    ['of the wrong shape', sealed({ data: { ...meeting, date: '2026-02-30' } })],
    ['with keys that are not ours', sealed({ data: { ...meeting, __proto__: null, extra: 1 } })],
    ['with a key for every object', sealed().replace('"data":{', '"data":{"__proto__":{"x":1},')],
    ['nested without end', '{"a":'.repeat(20_000)],
  ])('that is %s is set aside whole, reported, and missed', async (_, content) => {
    const { folder, store } = await storeWith(content);
    await expect(store.read('meeting', meeting.id)).rejects.toMatchObject({
      refusal: { code: 'document-damaged' },
    });
    const [problem] = store.problems();
    expect(problem).toMatchObject({ kind: 'damaged', document });
    const kept = join(folder, String(problem?.setAside), `${meeting.id}.json`);
    expect(await readFile(kept, 'utf8')).toBe(content);
    // Not taken for a new start, neither now nor by the next start of the app.
    await expect(store.write('meeting', meeting.id, meeting)).rejects.toMatchObject({
      refusal: { code: 'document-damaged' },
    });
    await expect(openStore(folder).read('meeting', meeting.id)).rejects.toMatchObject({
      refusal: { code: 'document-damaged' },
    });
  });

  test('does not keep the others from being read', async () => {
    const { folder, store } = await storeWith('{');
    const other = aMeeting({ id: 'other' as typeof meeting.id });
    await openStore(folder).write('meeting', other.id, other);
    expect(await store.readAll('meeting')).toEqual([other]);
    expect(store.problems()).toHaveLength(1);
  });

  test('is told of once, however often it is read', async () => {
    const { folder } = await storeWith(sealed({ schemaVersion: 99 }));
    let told = 0;
    const store = createDocumentStore({
      fs: nodeFileSystem,
      folder,
      clock: fixedClock,
      reported: () => (told += 1),
    });
    await store.readAll('meeting');
    await store.readAll('meeting');
    expect(told).toBe(1);
  });

  test('of settings is no loss: they begin anew', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'settings'));
    await writeFile(join(folder, 'settings', 'only.json'), 'oops');
    const store = openStore(folder);
    await expect(store.read('settings', 'only')).rejects.toThrow('document-damaged');
    const settings: AppSettings = { ...newSettings, colourScheme: 'dark' };
    await store.write('settings', 'only', settings);
    expect(await openStore(folder).read('settings', 'only')).toEqual(settings);
  });
});

test('a file of a newer version is left where it is and never written over', async () => {
  const content = sealed({ schemaVersion: documentKinds.meeting.version + 1 });
  const { folder, store } = await storeWith(content);
  const refused = { refusal: { code: 'document-from-newer-version' } };
  await expect(store.read('meeting', meeting.id)).rejects.toMatchObject(refused);
  await expect(store.write('meeting', meeting.id, meeting)).rejects.toMatchObject(refused);
  expect(await readFile(join(folder, file), 'utf8')).toBe(content);
  expect(store.problems()).toMatchObject([{ kind: 'newer-version', document, setAside: null }]);
});

describe('a write that fails', () => {
  test.each([
    ['open', 'ENOSPC', 'disk-full'],
    ['open', 'EDQUOT', 'disk-full'],
    ['open', 'EROFS', 'not-writable'],
    ['mkdir', 'EROFS', 'not-writable'],
    ['rename', 'EIO', 'write-failed'],
  ] as const)('at %s with %s says %s, and changes nothing', async (call, code, refusal) => {
    const folder = await temporaryFolder();
    await openStore(folder).write('meeting', meeting.id, meeting);
    const faults = [{ call, path: /meetings/, code }];
    const store = openStore(folder, failingFileSystem(faults));
    const changed = { ...meeting, place: 'Elsewhere' };
    await expect(store.write('meeting', meeting.id, changed)).rejects.toMatchObject({
      refusal: { code: refusal },
    });
    expect(await store.read('meeting', meeting.id)).toEqual(meeting);
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(meeting);
    expect(store.trouble()?.code).toBe(refusal);
    faults.length = 0;
    await store.write('meeting', meeting.id, changed);
    expect(store.trouble()).toBeNull();
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(changed);
  });

  test('waits for a file that a virus scanner holds for a moment', async () => {
    const folder = await temporaryFolder();
    const fs = failingFileSystem([{ call: 'rename', path: /\.tmp$/, code: 'EBUSY', times: 3 }]);
    await openStore(folder, fs).write('meeting', meeting.id, meeting);
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(meeting);
  });
});

test('a file that cannot be read is reported, not taken for missing', async () => {
  const folder = await temporaryFolder();
  await openStore(folder).write('meeting', meeting.id, meeting);
  const store = openStore(
    folder,
    failingFileSystem([{ call: 'readFile', path: /meetings/, code: 'EIO' }]),
  );
  await expect(store.write('meeting', meeting.id, aMeeting())).rejects.toMatchObject({
    refusal: { code: 'store-not-ready' },
  });
  expect(store.problems()).toMatchObject([{ kind: 'unreadable' }]);
  expect(await openStore(folder).read('meeting', meeting.id)).toEqual(meeting);
});

describe('two at once', () => {
  test('who find a damaged file are both told so, and it is set aside once', async () => {
    const { folder, store } = await storeWith('{');
    const reads = await Promise.allSettled([1, 2, 3].map(() => store.read('meeting', meeting.id)));
    const codes = reads.map((one) => one.status === 'rejected' && String(one.reason));
    expect(new Set(codes)).toEqual(new Set(['Refused: document-damaged']));
    const [name, ...others] = await readdir(join(folder, 'quarantine'));
    expect(others).toEqual([]);
    expect(store.problems()).toMatchObject([{ setAside: `quarantine/${name}` }]);
  });

  test('are given the same value, which a change in between cannot make old again', async () => {
    const { store } = await storeWith(sealed());
    const changed = { ...meeting, place: 'Elsewhere' };
    const [first, , second] = await Promise.all([
      store.read('meeting', meeting.id),
      store.write('meeting', meeting.id, changed),
      store.read('meeting', meeting.id),
    ]);
    expect([first, second]).toEqual([meeting, meeting]);
    expect(await store.read('meeting', meeting.id)).toBe(changed);
  });
});

describe('on a disk that lets nothing be moved', () => {
  const faults = [{ call: 'rename', path: /./, code: 'EROFS' } as const];

  test('a damaged file stays where it is, is reported so, and is not written over', async () => {
    const { folder } = await storeWith('{');
    const store = openStore(folder, failingFileSystem([...faults]));
    const damaged = { refusal: { code: 'document-damaged' } };
    expect(await store.readAll('meeting')).toEqual([]);
    await expect(store.write('meeting', meeting.id, meeting)).rejects.toMatchObject(damaged);
    expect(store.problems()).toMatchObject([{ kind: 'damaged', document, setAside: null }]);
    expect(await readFile(join(folder, file), 'utf8')).toBe('{');
  });

  test('a document cannot be taken away, which is said and changes nothing', async () => {
    const { folder } = await storeWith(sealed());
    const store = openStore(folder, failingFileSystem([...faults]));
    await expect(store.remove('meeting', meeting.id)).rejects.toMatchObject({
      refusal: { code: 'not-writable' },
    });
    expect(await store.read('meeting', meeting.id)).toEqual(meeting);
  });
});

test('a folder that cannot be synced, as on network disks, does not make a failure of a write', async () => {
  const folder = await temporaryFolder();
  const fs = failingFileSystem([{ call: 'open', path: /(meetings|-\w+)$/, code: 'EINVAL' }]);
  const store = openStore(folder, fs);
  await store.write('meeting', meeting.id, meeting);
  expect(await store.read('meeting', meeting.id)).toBe(meeting);
  expect(await openStore(folder).read('meeting', meeting.id)).toEqual(meeting);
});

test('what could not be read back is not written: a list over its limit, a day that is none', async () => {
  const folder = await temporaryFolder();
  const store = openStore(folder);
  const [item] = aMeeting({ agenda: [anItem(1)] }).agenda;
  const agenda = (length: number) => Array.from({ length }, () => item!);
  await store.write('meeting', meeting.id, { ...meeting, agenda: agenda(200) });
  await expect(
    store.write('meeting', meeting.id, { ...meeting, agenda: agenda(201) }),
  ).rejects.toMatchObject({ refusal: { code: 'invalid-input', details: { field: 'agenda' } } });
  expect((await openStore(folder).read('meeting', meeting.id))?.agenda).toHaveLength(200);
});

test('a file that was unreadable for a moment is no problem once it is read', async () => {
  const { folder } = await storeWith(sealed());
  const faults = [{ call: 'readFile', path: /meetings/, code: 'EIO', times: 1 } as const];
  const store = openStore(folder, failingFileSystem([...faults]));
  await expect(store.read('meeting', meeting.id)).rejects.toThrow('store-not-ready');
  expect(await store.read('meeting', meeting.id)).toEqual(meeting);
  expect(store.problems()).toEqual([]);
});
