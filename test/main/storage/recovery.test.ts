import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format1File } from '../../support/format-1-file';
import { cutOff, flipBit } from '../../support/harmed-files';
import { filesIn } from '../../support/store-sessions';
import {
  aFolderWritten,
  at,
  filesOfMeeting,
  folderIn,
  format1In,
  meeting,
  openStore,
  pathOf,
  placeIn,
  problemsIn,
  writeMany,
} from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';

/** A folder in which an older app left the meeting in one file. */
async function aFolderOfFormat1(place: string): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'meetings'), { recursive: true });
  await writeFile(format1In(root), format1File('meeting', at(place)));
  return root;
}

/** Another folder with the same files of the meeting. */
async function copyOf(root: string): Promise<string> {
  const copy = await temporaryFolder();
  await mkdir(folderIn(copy), { recursive: true });
  for (const { name, path } of await filesOfMeeting(root)) {
    await copyFile(path, join(folderIn(copy), name));
  }
  return copy;
}

describe('a journal that is gone', () => {
  test('is missed', async () => {
    const root = await aFolderWritten(150);
    await rm(await pathOf(root, 'journal'));
    expect(await problemsIn(openStore(root))).toEqual(['recovered-in-part']);
  });

  test('is missed in a document that came from one file of an older app', async () => {
    const root = await aFolderOfFormat1('Old');
    await openStore(root).write('meeting', meeting.id, at('New'));
    await rm(await pathOf(root, 'journal'));
    expect(await problemsIn(openStore(root))).toEqual(['recovered-in-part']);
  });

  test('leaves records that nothing leads to, which are kept for good', async () => {
    const root = await aFolderWritten(150);
    await flipBit(await pathOf(root, 'snapshot'), 20);
    await rm(await pathOf(root, 'journal', 1));
    const next = openStore(root);
    expect(await problemsIn(next)).toEqual(['recovered-in-part']);
    await writeMany(next, 'On', 220);
    await next.close();
    const after = openStore(root);
    await writeMany(after, 'And on', 220);
    await after.close();
    expect(Object.values(await filesIn(root)).join('')).toContain('{"seq":150,');
  });
});

describe('a damaged snapshot', () => {
  test('that holds more than is left of the journal before it is missed', async () => {
    const root = await temporaryFolder();
    const store = openStore(root);
    await writeMany(store, 'Place', 20);
    await store.close();
    await flipBit(await pathOf(root, 'snapshot'), 20);
    await cutOff(await pathOf(root, 'journal', 1), 30);
    const next = openStore(root);
    expect(await placeIn(next)).toBe('Place 18');
    expect(await problemsIn(next)).toEqual(['recovered-in-part']);
  });

  test('makes no mixture of text as it was found and text as it was tidied on reading', async () => {
    // As somebody edited it by hand.
    const root = await aFolderOfFormat1('   County    Hall');
    const here = openStore(root);
    expect(await placeIn(here)).toBe('County Hall');
    await here.write('meeting', meeting.id, at('County Town Hall'));
    await flipBit(await pathOf(root, 'snapshot'), 20);
    const next = openStore(root);
    expect(await placeIn(next)).toBe('County Hall');
    expect(await problemsIn(next)).toEqual(['recovered-in-part']);
  });
});

describe('what was put together from damaged files', () => {
  test('is found by every later start', async () => {
    const root = await aFolderWritten(20);
    await flipBit(await pathOf(root, 'journal'), -500);
    const first = openStore(root);
    const found = await placeIn(first);
    expect(found).toMatch(/^Place 1\d$/);
    await first.close();
    expect(await placeIn(openStore(root))).toBe(found);
  });

  test('is all that was acknowledged, or is said to be a part, wherever a bit was flipped', async () => {
    const root = await aFolderWritten(12);
    const seen: { found: string | undefined; problems: string[] }[] = [];
    for (const { path } of await filesOfMeeting(root)) {
      const { length } = await readFile(path);
      for (let offset = 0; offset < length; offset += 97) {
        const copy = await copyOf(root);
        await flipBit(join(folderIn(copy), basename(path)), offset);
        const next = openStore(copy);
        const found = await placeIn(next);
        seen.push({ found, problems: await problemsIn(next) });
        await next.close();
        expect(await placeIn(openStore(copy))).toBe(found);
      }
    }
    const short = seen.filter(({ found }) => found !== 'Place 11');
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter(({ problems }) => problems[0] !== 'recovered-in-part')).toEqual([]);
  });
});
