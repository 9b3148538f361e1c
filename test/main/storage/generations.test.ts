import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../../../main/storage/document-store';

import { isoDate } from '#shared/model/iso-date';
import { fixedClock } from '../../support/fixed-clock';
import { aMeeting, anAnyshireBoard } from '../../support/sample-records';
import { temporaryFolder } from '../../support/temporary-folder';

const meeting = aMeeting();
const at = (place: string) => ({ ...meeting, place });

function openStore(folder: string, fs: FileSystem = nodeFileSystem): FolderStore {
  const store = createDocumentStore({ fs, folder, clock: fixedClock });
  onTestFinished(() => store.close());
  return store;
}

/** A meeting written several times, with the app closed after. */
async function aWrittenMeeting(): Promise<{ folder: string; files: string[] }> {
  const folder = await temporaryFolder();
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  for (const place of ['First', 'Second', 'Third']) {
    await store.write('meeting', meeting.id, at(place));
  }
  // As after a crash: the journal is not ended.
  const names = await readdir(join(folder, 'meetings', meeting.id));
  onTestFinished(() => store.close());
  return { folder, files: names.map((name) => join(folder, 'meetings', meeting.id, name)) };
}

describe('a document of which a file is damaged', () => {
  test('is put together from the others, and its reader is told which it is and of when', async () => {
    const { folder, files } = await aWrittenMeeting();
    const newest = files.find((name) => name.includes('doc.2'))!;
    const bytes = await readFile(newest);
    bytes[40] = bytes.readUInt8(40) ^ 1;
    await writeFile(newest, bytes);
    const store = openStore(folder);
    expect(await store.read('meeting', meeting.id)).toEqual(at('Third'));
    const [problem] = store.problems();
    expect(problem).toMatchObject({
      kind: 'recovered',
      document: `meetings/${meeting.id}`,
      documentKind: 'meeting',
      date: isoDate('2026-06-10'),
      at: fixedClock.instant(),
    });
    const [kept] = await readdir(join(folder, String(problem?.setAside)));
    expect(await readFile(join(folder, String(problem?.setAside), kept!))).toEqual(bytes);
    await store.write('meeting', meeting.id, at('Fourth'));
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(at('Fourth'));
  });

  test('is shown as far as it is sound, and said to be so, where a change in the middle is damaged', async () => {
    const { folder, files } = await aWrittenMeeting();
    const journal = files.find((name) => name.includes('journal'))!;
    const lines = (await readFile(journal, 'utf8')).split('\n');
    // The records of the first value, of "Second" and of "Third".
    lines[1] = lines[1]!.replace('Second', 'Sekond').replace('"put":"', '"put":"x');
    await writeFile(journal, lines.join('\n'));
    const store = openStore(folder);
    expect(await store.read('meeting', meeting.id)).toEqual(at('First'));
    expect(store.problems()).toMatchObject([{ kind: 'recovered-in-part' }]);
  });

  test('is whole when the last change was cut off: that was never said to be saved', async () => {
    const { folder, files } = await aWrittenMeeting();
    const journal = files.find((name) => name.includes('journal'))!;
    const whole = await readFile(journal);
    await writeFile(journal, whole.subarray(0, whole.length - 20));
    const store = openStore(folder);
    expect(await store.read('meeting', meeting.id)).toEqual(at('Second'));
    expect(store.problems()).toEqual([]);
  });

  test('that belongs to another document is not taken for this one', async () => {
    const { folder } = await aWrittenMeeting();
    await nodeFileSystem.rename(
      join(folder, 'meetings', meeting.id),
      join(folder, 'meetings', 'copy-of-it'),
    );
    const store = openStore(folder);
    await expect(store.read('meeting', 'copy-of-it')).rejects.toThrow('document-damaged');
    expect(await store.readAll('meeting')).toEqual([]);
  });
});

describe('a document that two runs of the app changed apart', () => {
  async function twoVersions(): Promise<{ folder: string; store: FolderStore }> {
    const { folder } = await aWrittenMeeting();
    const [first, second] = [openStore(folder), openStore(folder)];
    await Promise.all([first, second].map((one) => one.read('meeting', meeting.id)));
    await first.write('meeting', meeting.id, at('Here'));
    await second.write('meeting', meeting.id, at('There'));
    return { folder, store: openStore(folder) };
  }

  test('is shown in one version and said to have another', async () => {
    const { store } = await twoVersions();
    const versions = await store.versions('meeting', meeting.id);
    expect(versions.map(({ data }) => data.place).toSorted()).toEqual(['Here', 'There']);
    expect(versions[0]?.data).toEqual(await store.read('meeting', meeting.id));
    expect(store.problems()).toMatchObject([{ kind: 'forked', id: meeting.id }]);
  });

  test('keeps both while one is written on, for the next start too', async () => {
    const { folder, store } = await twoVersions();
    const [shown, other] = await store.versions('meeting', meeting.id);
    for (let n = 0; n < 250; n += 1) {
      await store.write('meeting', meeting.id, at(`${shown!.data.place} ${n}`));
    }
    await store.close();
    const places = (await openStore(folder).versions('meeting', meeting.id)).map(
      ({ data }) => data.place,
    );
    expect(places).toEqual([`${shown!.data.place} 249`, other!.data.place]);
  });

  test('is one again when its user has merged it, with what was not taken kept aside', async () => {
    const { folder, store } = await twoVersions();
    await store.merge('meeting', meeting.id, at('Here and there'));
    expect(store.problems()).toEqual([]);
    const next = openStore(folder);
    expect(await next.versions('meeting', meeting.id)).toMatchObject([
      { data: { place: 'Here and there' } },
    ]);
    expect(next.problems()).toEqual([]);
    const [shelf] = await readdir(join(folder, 'removed'));
    const kept = await readdir(join(folder, 'removed', shelf!));
    const texts = await Promise.all(
      kept.map((name) => readFile(join(folder, 'removed', shelf!, name), 'utf8')),
    );
    expect(texts.join('')).toMatch(/here/i);
  });
});

describe('an operation', () => {
  test('is appended, checked against the schema, and answered with its number', async () => {
    const folder = await temporaryFolder();
    const store = openStore(folder);
    const by = { client: 'window', number: 1 };
    const seq = await store.write('meeting', meeting.id, meeting);
    const toHall = [{ at: ['place'], set: 'Hall' }];
    expect(await store.append('meeting', meeting.id, toHall, by)).toBe(seq + 1);
    expect(
      await store.append('meeting', meeting.id, [{ at: ['place'], set: 'Not again' }], by),
    ).toBe(seq + 1);
    expect(await store.has('meeting', meeting.id, by)).toBe(true);
    expect(await openStore(folder).read('meeting', meeting.id)).toEqual(at('Hall'));
    const noDay = store.append('meeting', meeting.id, [{ at: ['date'], set: '2026-02-30' }]);
    await expect(noDay).rejects.toMatchObject({ refusal: { code: 'invalid-input' } });
    const misfit = store.append('meeting', meeting.id, [{ at: ['agenda', 7], set: {} }]);
    await expect(misfit).rejects.toMatchObject({ refusal: { code: 'changed-since' } });
    const nowhere = store.append('meeting', 'nobody', []);
    await expect(nowhere).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('what lists show', () => {
  async function threeMeetings(): Promise<string> {
    const folder = await temporaryFolder();
    const store = openStore(folder);
    for (const id of ['one', 'two', 'three']) {
      await store.write('meeting', id, { ...meeting, id: id as typeof meeting.id });
    }
    await store.write('partnership', 'board', anAnyshireBoard());
    await store.digests('meeting');
    await store.close();
    return folder;
  }

  /** The computer's file system, noting which files are read. */
  function noting(): { fs: FileSystem; read: string[] } {
    const read: string[] = [];
    const noteRead: FileSystem['readFile'] = (path) => {
      read.push(path);
      return nodeFileSystem.readFile(path);
    };
    return { fs: { ...nodeFileSystem, readFile: noteRead }, read };
  }

  test('comes from the index while nothing changed, from the documents where something did', async () => {
    const folder = await threeMeetings();
    const { fs, read } = noting();
    const ids = (await openStore(folder, fs).digests('meeting')).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['one', 'three', 'two']);
    // Those written in the run before were closed after their digests were taken; the index is from then.
    await openStore(folder).write('meeting', 'two', {
      ...at('Moved'),
      id: 'two' as typeof meeting.id,
    });
    read.length = 0;
    const digests = await openStore(folder, fs).digests('meeting');
    expect(digests.find(({ id }) => id === 'two')?.place).toBe('Moved');
    expect(read.filter((path) => path.includes('/one/') || path.includes('/three/'))).toEqual([]);
    expect(read.some((path) => path.includes('/two/'))).toBe(true);
  });

  test.each([
    ['missing', (file: string) => rm(file)],
    ['damaged', (file: string) => writeFile(file, 'x')],
  ])('is made anew from the documents where the index is %s', async (_, harm) => {
    const folder = await threeMeetings();
    await harm(join(folder, 'index.json'));
    expect(await openStore(folder).digests('meeting')).toHaveLength(3);
    expect(await openStore(folder).digests('partnership')).toMatchObject([
      { name: expect.any(String) },
    ]);
  });

  test('leaves out what is not wanted, and what is gone', async () => {
    const folder = await threeMeetings();
    const store = openStore(folder);
    await store.remove('meeting', 'two');
    expect(await store.digests('meeting', ({ id }) => id !== 'one')).toMatchObject([
      { id: 'three' },
    ]);
  });
});

test('a document is put back over one of which nothing could be read, and is no problem then', async () => {
  const { folder, files } = await aWrittenMeeting();
  await Promise.all(files.map((file) => writeFile(file, '')));
  const store = openStore(folder);
  await expect(store.read('meeting', meeting.id)).rejects.toThrow('document-damaged');
  await store.restore('meeting', meeting.id, at('From the backup'));
  expect(store.problems()).toEqual([]);
  expect(await openStore(folder).read('meeting', meeting.id)).toEqual(at('From the backup'));
});

test('a document at rest is put into a snapshot by itself', async () => {
  const folder = await temporaryFolder();
  const store = createDocumentStore({
    fs: nodeFileSystem,
    folder,
    clock: fixedClock,
    restAfter: 20,
  });
  await store.write('meeting', meeting.id, meeting);
  const names = () => readdir(join(folder, 'meetings', meeting.id));
  await expect.poll(names).toContainEqual(expect.stringContaining('doc.3.'));
  await store.close();
});

test('what the disk refused is in memory for a copy of it, until it is on disk', async () => {
  const folder = await temporaryFolder();
  const place = { kind: 'meeting', id: meeting.id } as const;
  const failing = { on: false };
  const open: FileSystem['open'] = async (...args) => {
    if (failing.on) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    return nodeFileSystem.open(...args);
  };
  let told = 0;
  const store = createDocumentStore({
    fs: { ...nodeFileSystem, open },
    folder,
    clock: fixedClock,
    reported: () => (told += 1),
  });
  onTestFinished(() => store.close());
  failing.on = true;
  await expect(store.write('meeting', meeting.id, meeting)).rejects.toThrow('disk-full');
  expect(store.refusedOf(place)).toEqual(meeting);
  expect([store.trouble()?.code, told]).toEqual(['disk-full', 1]);
  failing.on = false;
  await store.write('meeting', meeting.id, meeting);
  expect(store.refusedOf(place)).toBeNull();
  expect([store.trouble(), told]).toEqual([null, 2]);
});
