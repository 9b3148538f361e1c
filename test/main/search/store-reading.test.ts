import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters } from '#shared/model/registers';
import { SEARCH_INDEX_FILE } from '../../../main/search/index-file';
import type { SearchAnswer } from '../../../main/search/search';
import { StoreReading } from '../../../main/search/store-reading';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../../../main/storage/document-store';
import { ids } from '../../support/board-builders';
import { fixedClock } from '../../support/fixed-clock';
import { aDecision, paragraph } from '../../support/minute-blocks';
import { aProposal, aSubmission } from '../../support/register-builders';
import { aMeeting, anItem } from '../../support/sample-records';
import { temporaryFolder } from '../../support/temporary-folder';

const item = anItem('open', { title: 'Business' });

const saying = (key: string, text: string): Meeting =>
  aMeeting({
    id: ids.meeting(key),
    agenda: [item],
    minutes: [{ itemId: item.id, blocks: [paragraph(text)] }],
  });

/** A store with a meeting about lanterns and one about windmills. */
async function aStore(): Promise<{ folder: string; store: FolderStore }> {
  const folder = await temporaryFolder();
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  await store.write('meeting', ids.meeting('june'), saying('june', 'Lanterns are repaired.'));
  await store.write('meeting', ids.meeting('july'), saying('july', 'Windmills are built.'));
  return { folder, store };
}

/** A file system that counts which documents are read. */
function countingReads(): { fs: FileSystem; read: () => number } {
  let count = 0;
  const fs: FileSystem = {
    ...nodeFileSystem,
    readFile(path) {
      count += path.includes('meetings') ? 1 : 0;
      return nodeFileSystem.readFile(path);
    },
  };
  return { fs, read: () => count };
}

async function begun(folder: string, fs: FileSystem = nodeFileSystem): Promise<StoreReading> {
  const reading = new StoreReading({ fs, folder });
  await reading.begin();
  return reading;
}

const ask = (
  reading: StoreReading,
  words: string,
  includeConfidential = false,
): Promise<SearchAnswer> =>
  reading.find({
    words,
    partnershipId: null,
    from: null,
    until: null,
    includeConfidential,
    limit: 10,
  });

const count = ({ groups }: SearchAnswer): number => groups.flatMap(({ hits }) => hits).length;

test('what is in the file is not read again from the documents', async () => {
  const { folder, store } = await aStore();
  await store.close();
  await (await begun(folder)).save();
  const { fs, read } = countingReads();
  const again = await begun(folder, fs);
  expect(read()).toBe(0);
  expect(again.isUnsaved).toBe(false);
  expect(count(await ask(again, 'lanterns'))).toBe(1);
  expect(count(await ask(again, 'lant'))).toBe(1);
});

test('of documents that changed since, only those are read', async () => {
  const { folder, store } = await aStore();
  await (await begun(folder)).save();
  await store.write('meeting', ids.meeting('july'), saying('july', 'Harbours are dug.'));
  const { fs, read } = countingReads();
  const again = await begun(folder, fs);
  expect(read()).toBeGreaterThan(0);
  expect(count(await ask(again, 'harbours'))).toBe(1);
  expect(count(await ask(again, 'windmills'))).toBe(0);
  expect(count(await ask(again, 'lanterns'))).toBe(1);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  [
    'with a bit of it changed',
    (bytes) => {
      const harmed = Buffer.from(bytes);
      harmed[40] = (harmed[40] ?? 0) ^ 1;
      return harmed;
    },
  ],
  ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  [
    'of another version',
    (bytes) => Buffer.from(bytes.toString().replace(/"version":\d+/, '"version":0')),
  ],
])('a file %s is made anew from the documents', async (_, harm) => {
  const { folder } = await aStore();
  await (await begun(folder)).save();
  const path = join(folder, SEARCH_INDEX_FILE);
  await writeFile(path, harm(await readFile(path)));
  const again = await begun(folder);
  expect(again.isUnsaved).toBe(true);
  expect(count(await ask(again, 'lanterns'))).toBe(1);
});

test('what was taken away is neither found nor left in the file', async () => {
  const { folder, store } = await aStore();
  const reading = await begun(folder);
  await store.remove('meeting', ids.meeting('june'));
  reading.noteChange({ kind: 'meeting', id: ids.meeting('june') });
  expect(count(await ask(reading, 'lanterns'))).toBe(0);
  await reading.save();
  const text = (await readFile(join(folder, SEARCH_INDEX_FILE))).toString();
  expect(text).toContain('windmills');
  expect(text).not.toMatch(/lanterns/i);
});

test('what another program wrote is found once it is looked for', async () => {
  const { folder, store } = await aStore();
  const reading = await begun(folder);
  await store.write('meeting', ids.meeting('may'), saying('may', 'Harbours are dug.'));
  expect(count(await ask(reading, 'harbours'))).toBe(0);
  await reading.lookAtAll();
  expect(count(await ask(reading, 'harbours'))).toBe(1);
});

test('nothing is found of a document that cannot be opened, and it stays as it is', async () => {
  const { folder } = await aStore();
  await nodeFileSystem.mkdir(join(folder, 'meetings', 'bad'), { recursive: true });
  const path = join(folder, 'meetings', 'bad', 'doc.1.abc.json');
  await writeFile(path, 'lanterns in a damaged file');
  const reading = await begun(folder);
  expect(count(await ask(reading, 'lanterns'))).toBe(1);
  expect(await readFile(path, 'utf8')).toBe('lanterns in a damaged file');
});

test('a question is answered while documents are read, and says how far that is', async () => {
  const { folder } = await aStore();
  const reading = new StoreReading({ fs: nodeFileSystem, folder });
  const beginning = reading.begin();
  expect((await ask(reading, 'lanterns')).reading).not.toBeNull();
  await beginning;
  expect((await ask(reading, 'lanterns')).reading).toBeNull();
});

test('a proposal of a closed item, or that came to a confidential decision, is found when it is included', async () => {
  const { folder, store } = await aStore();
  const closed = anItem('closed', { title: 'Closed', isClosed: true });
  const secret = { ...aDecision('secret', 'Agreed.'), isConfidential: true };
  const meeting = aMeeting({
    id: ids.meeting('may'),
    agenda: [item, closed],
    minutes: [{ itemId: item.id, blocks: [secret] }],
  });
  await store.write('meeting', meeting.id, meeting);
  const putUnder = (itemId: AgendaItemId) => [aSubmission('may', { itemId })];
  const decision = { id: secret.id, reference: 'D-1' };
  const partnershipId = ids.partnership('anyshire');
  await store.write('registers', partnershipId, {
    ...emptyRegisters(partnershipId),
    proposals: [
      aProposal({ title: 'Cameras in the open', submissions: putUnder(item.id) }, 'open'),
      aProposal({ title: 'Cameras in secret', submissions: putUnder(closed.id) }, 'closed'),
      aProposal({ title: 'Cameras agreed', submissions: putUnder(item.id), decision }, 'agreed'),
    ],
  });
  const reading = await begun(folder);
  const titles = async (includeConfidential: boolean) => {
    const { groups } = await ask(reading, 'cameras', includeConfidential);
    return groups
      .flatMap(({ hits }) => hits)
      .map((hit) => [hit.title.map(({ text }) => text).join(''), hit.isConfidential] as const)
      .toSorted(([a], [b]) => a.localeCompare(b));
  };
  expect(await titles(false)).toEqual([['Cameras in the open', false]]);
  expect(await titles(true)).toEqual([
    ['Cameras agreed', true],
    ['Cameras in secret', true],
    ['Cameras in the open', false],
  ]);
});
