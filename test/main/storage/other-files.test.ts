import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../../../main/storage/document-store';
import { fixedClock } from '../../support/fixed-clock';
import { format1File } from '../../support/format-1-file';
import { aMeeting } from '../../support/sample-records';
import { temporaryFolder } from '../../support/temporary-folder';

const meeting = aMeeting();
const file = `meetings/${meeting.id}.json`;

function openStore(folder: string): FolderStore {
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  onTestFinished(() => store.close());
  return store;
}

async function folderWith(content: string): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'meetings'));
  await writeFile(join(folder, file), content);
  return folder;
}

test('the folder of a kind may hold other things, which are left alone', async () => {
  const folder = await folderWith(format1File('meeting', meeting));
  const store = openStore(folder);
  const others = ['a b.json', 'UPPER.json', 'notes.txt', '.DS_Store', `${meeting.id}.json.tmp`];
  for (const name of others) await writeFile(join(folder, 'meetings', name), 'x');
  await mkdir(join(folder, 'meetings', 'empty'));
  await writeFile(join(folder, 'meetings', 'a-file'), 'x');
  expect(await store.readAll('meeting')).toEqual([meeting]);
  expect(store.problems()).toEqual([]);
  expect((await readdir(join(folder, 'meetings'))).length).toBe(others.length + 3);
});

test('a letter whose bytes are damaged is noticed, and the file kept as it was', async () => {
  const folder = await folderWith(format1File('meeting', { ...meeting, place: 'Caffi Tŷ' }));
  const bytes = await readFile(join(folder, file));
  bytes[bytes.indexOf(Buffer.from('ŷ'))] = 0xff;
  await writeFile(join(folder, file), bytes);
  const store = openStore(folder);
  await expect(store.read('meeting', meeting.id)).rejects.toThrow('document-damaged');
  const shelf = String(store.problems()[0]?.setAside);
  const kept = await readFile(join(folder, shelf, `${meeting.id}.json`));
  expect(kept.equals(bytes)).toBe(true);
});
