import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partnershipIdSchema } from '#shared/model/id';
import { DesktopMemory } from '../../../main/desktop/desktop-memory';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { temporaryFolder } from '../../support/temporary-folder';

const id = (name: string) => partnershipIdSchema.parse(name);
const place = { at: { x: 10, y: 20, width: 1200, height: 700 }, isMaximized: true };

test('what was kept is there at the next start', async () => {
  const folder = await temporaryFolder();
  const memory = await DesktopMemory.open(nodeFileSystem, folder);
  expect(memory.window).toBeNull();
  expect(memory.folderFor('papers')).toBeNull();
  memory.keepWindow(place);
  memory.keepFolder('papers', '/home/beth/Papers');
  memory.keepRecent(id('p1'));
  await memory.settled();
  const next = await DesktopMemory.open(nodeFileSystem, folder);
  expect(next.window).toEqual(place);
  expect(next.folderFor('papers')).toBe('/home/beth/Papers');
  expect(next.folderFor('tables')).toBeNull();
  expect(next.recent).toEqual(['p1']);
});

test('recent partnerships: the latest first, each once, eight at most', async () => {
  const memory = await DesktopMemory.open(nodeFileSystem, await temporaryFolder());
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) memory.keepRecent(id(name));
  expect(memory.keepRecent(id('c'))).toBe(true);
  expect(memory.keepRecent(id('c'))).toBe(false);
  expect(memory.recent).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  await memory.settled();
});

test.each(['', '{"version":2}', 'not json', '{"version":1,"window":7}'])(
  'what cannot be read (%s) is begun anew',
  async (content) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'desktop.json'), content);
    const memory = await DesktopMemory.open(nodeFileSystem, folder);
    expect(memory.recent).toEqual([]);
    memory.keepRecent(id('p1'));
    await memory.settled();
    expect(await readFile(join(folder, 'desktop.json'), 'utf8')).toContain('"p1"');
  },
);

test('a disk that takes nothing costs the memory and nothing else', async () => {
  const open = (): Promise<never> => Promise.reject(new Error('full'));
  const memory = await DesktopMemory.open({ ...nodeFileSystem, open }, await temporaryFolder());
  memory.keepRecent(id('p1'));
  await memory.settled();
  expect(memory.recent).toEqual(['p1']);
});
