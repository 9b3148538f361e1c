import { chmod, cp, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAtDataFolder, type Found } from '../../../main/storage/data-folder';
import type { FileSystem } from '../../../main/storage/disk/file-system';
import { failingFileSystem } from '../../support/failing-file-system';
import { recordFault } from '../../faults/fault-table';
import { temporaryFolder } from '../../support/temporary-folder';

const golden = join(import.meta.dirname, '..', '..', 'fixtures', 'data-v1');
const MARK = { format: 'minute-book/store', formatVersion: 2, storeId: 'store-a' };
const mark = (changes: object = {}): string => JSON.stringify({ ...MARK, ...changes });
const settings = JSON.stringify({
  format: 'minute-book/settings',
  schemaVersion: 1,
  data: { colourScheme: 'dark', lastPartnershipId: null },
});
const DOCUMENT = { 'settings/only.json': settings };
const GENERATION = { 'meetings/m1/doc.4.abcd1234.json': 'damaged as well' };
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

type Files = Record<string, string | Buffer>;
type Fixture = {
  name: string;
  /** What is in the folder; null where there is no folder. */
  files: Files | null;
  /** What an earlier start remembered of this folder. */
  known?: string;
  found: Found;
};

const ready: Found = { is: 'ready', storeId: 'store-a', formatVersion: 2 };
const foreign: Found = { is: 'foreign' };
const damaged: Found = { is: 'mark-damaged' };

const absent: Fixture[] = [
  { name: 'no folder, none known', files: null, found: { is: 'new' } },
  { name: 'no folder where one was', files: null, known: 'store-a', found: { is: 'missing' } },
  { name: 'an empty folder, none known', files: {}, found: { is: 'new' } },
  {
    name: 'an empty folder where a store was',
    files: {},
    known: 'store-a',
    found: { is: 'empty' },
  },
  { name: 'half a first start', files: { 'store.json.tmp': '{' }, found: { is: 'new' } },
  { name: 'the LOCK of a first start', files: { LOCK: '' }, found: { is: 'new' } },
  {
    name: 'LOCK and sign of life where a store was',
    files: { LOCK: '{}', 'LOCK.a.beat': '7' },
    known: 'store-a',
    found: { is: 'empty' },
  },
  {
    name: 'the ballast alone',
    files: { ballast: 'xx' },
    known: 'store-a',
    found: { is: 'empty' },
  },
  { name: 'what Windows leaves', files: { 'desktop.ini': '' }, found: { is: 'new' } },
  {
    name: 'what macOS leaves',
    files: { '.DS_Store': '' },
    known: 'store-a',
    found: { is: 'empty' },
  },
  { name: 'a fresh disk', files: { 'lost+found/x': '' }, known: 's', found: { is: 'empty' } },
  { name: 'what Syncthing leaves', files: { '.stfolder/x': '' }, found: { is: 'new' } },
];

const marked: Fixture[] = [
  { name: 'a store', files: { 'store.json': mark() }, found: ready },
  {
    name: 'the store that is known',
    files: { 'store.json': mark() },
    known: 'store-a',
    found: ready,
  },
  {
    name: 'another store than the one known',
    files: { 'store.json': mark() },
    known: 'store-b',
    found: { is: 'other-store', expected: 'store-b', found: 'store-a' },
  },
  {
    name: 'a store of the first format',
    files: { 'store.json': mark({ formatVersion: 1 }) },
    found: { ...ready, formatVersion: 1 },
  },
  { name: 'a mark with more keys', files: { 'store.json': mark({ more: [1] }) }, found: ready },
  {
    name: 'a mark that reaches for the prototype',
    files: { 'store.json': `{"__proto__":{"polluted":1},${mark().slice(1)}` },
    found: ready,
  },
  {
    name: 'a mark with the same key twice',
    files: { 'store.json': `{"format":"x",${mark().slice(1)}` },
    found: ready,
  },
  {
    name: 'a mark after a byte order mark',
    files: { 'store.json': `\uFEFF${mark()}` },
    found: ready,
  },
  { name: 'a mark among other things', files: { 'store.json': mark(), 'a.txt': '' }, found: ready },
  {
    name: 'a newer store',
    files: { 'store.json': mark({ formatVersion: 3 }) },
    found: { is: 'newer' },
  },
  {
    name: 'a much newer store that says little',
    files: { 'store.json': '{"format":"minute-book/store","formatVersion":99}', ...DOCUMENT },
    known: 'store-a',
    found: { is: 'newer' },
  },
];

const BAD_MARKS: [string, string | Buffer][] = [
  ['is empty', ''],
  ['is null', 'null'],
  ['is false', 'false'],
  ['is 0', '0'],
  ['is []', '[]'],
  ['is {}', '{}'],
  ['is half a mark', mark().slice(0, 20)],
  ['is full of NULs', Buffer.alloc(90)],
  ['is in UTF-16', utf16(mark())],
  [
    'has a broken letter',
    Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]),
  ],
  ['nests 200,000 deep', '['.repeat(200_000)],
  ['is somebody else’s', '{"format":"theirs"}'],
  ['has no format version', JSON.stringify({ ...MARK, formatVersion: undefined })],
  ['has a format version in words', mark({ formatVersion: '2' })],
  ['has format version 0', mark({ formatVersion: 0 })],
  ['has format version 1.5', mark({ formatVersion: 1.5 })],
  ['has no id', JSON.stringify({ ...MARK, storeId: undefined })],
  ['has an empty id', mark({ storeId: '' })],
];

const unmarked: Fixture[] = [
  ...BAD_MARKS.map(([name, content]) => ({
    name: `documents beside a mark that ${name}`,
    files: { 'store.json': content, ...DOCUMENT },
    found: damaged,
  })),
  ...BAD_MARKS.slice(0, 4).map(([name, content]) => ({
    name: `nothing beside a mark that ${name}`,
    files: { 'store.json': content },
    known: 'store-a',
    found: foreign,
  })),
  { name: 'documents without a mark', files: DOCUMENT, known: 'store-a', found: damaged },
  { name: 'a generation whose name is ours', files: GENERATION, found: damaged },
  { name: 'other files', files: { 'holiday.txt': 'x' }, found: foreign },
  {
    name: 'other files where a store was',
    files: { 'x.txt': '' },
    known: 'store-a',
    found: foreign,
  },
  { name: 'folders named as ours, empty', files: { 'meetings/x/y.txt': '' }, found: foreign },
  {
    name: 'another program’s meetings',
    files: { 'meetings/may.json': '{"format":"theirs","data":{}}' },
    found: foreign,
  },
  { name: 'a hidden folder', files: { '.git/HEAD': 'ref' }, found: foreign },
];

async function fill(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Every name with its bytes and the time it was changed. */
async function everythingIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      const facts = await stat(path);
      const bytes = facts.isDirectory() ? '' : (await readFile(path)).toString('hex');
      return `${name} ${facts.mtimeMs} ${bytes}`;
    }),
  );
}

/** A disk that only gives out: whoever changes anything fails the test. */
function readOnly(): FileSystem {
  const changing = ['open', 'mkdir', 'rename', 'rm'] as const;
  return failingFileSystem(changing.map((call) => ({ call, path: /./, code: 'WRITTEN' })));
}

const fixtures = [...absent, ...marked, ...unmarked];

describe('what is found where the data should be (R7)', () => {
  test.each(fixtures)(
    '$name: $found.is, and nothing is changed',
    async ({ files, known, found }) => {
      const root = await temporaryFolder();
      const folder = join(root, 'data');
      if (files !== null) await fill(folder, files);
      const before = await everythingIn(root);
      const remembered = known === undefined ? null : { storeId: known };
      expect(await lookAtDataFolder({ fs: readOnly(), folder, remembered })).toEqual(found);
      expect(await everythingIn(root)).toEqual(before);
      expect('polluted' in {}).toBe(false);
    },
  );

  test('is known of more than forty folders', () => {
    expect(fixtures.length).toBeGreaterThan(40);
    const what = 'what a data folder may be found to be, with nothing changed';
    recordFault({ fault: 'F9', what, trials: fixtures.length, lost: 0 });
  });

  test('is the golden data of the first format, and without their mark as well', async () => {
    const folder = join(await temporaryFolder(), 'data');
    await cp(golden, folder, { recursive: true });
    const look = { fs: readOnly(), folder };
    expect(await lookAtDataFolder(look)).toMatchObject({ is: 'ready', formatVersion: 1 });
    await writeFile(join(folder, 'store.json'), 'null');
    expect(await lookAtDataFolder(look)).toEqual(damaged);
  });

  test.each([
    ['readdir', /data$/, 'EACCES'],
    ['readdir', /data$/, 'EIO'],
    ['readdir', /data$/, 'ETIMEDOUT'],
    ['readdir', /meetings$/, 'EIO'],
    ['readFile', /store\.json$/, 'EACCES'],
    ['readFile', /store\.json$/, 'EBUSY'],
    ['readFile', /store\.json$/, 'EIO'],
  ] as const)('cannot be told where the disk refuses %s %s with %s', async (call, path, code) => {
    const folder = join(await temporaryFolder(), 'data');
    await fill(folder, { 'store.json': code === 'EIO' && call === 'readdir' ? '' : mark() });
    const fs = failingFileSystem([{ call, path, code }]);
    expect(await lookAtDataFolder({ fs, folder })).toEqual({ is: 'unreadable', reason: code });
  });

  test('cannot be told of a file in the place of the folder, or of a mark that is a folder', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'data'), 'x');
    await mkdir(join(root, 'other', 'store.json'), { recursive: true });
    const fs = readOnly();
    expect(await lookAtDataFolder({ fs, folder: join(root, 'data') })).toMatchObject({
      reason: 'ENOTDIR',
    });
    expect(await lookAtDataFolder({ fs, folder: join(root, 'other') })).toMatchObject({
      reason: 'EISDIR',
    });
  });

  test.skipIf(process.platform === 'win32')(
    'follows a link, and misses what it led to',
    async () => {
      const root = await temporaryFolder();
      await fill(join(root, 'real'), { 'store.json': mark() });
      await symlink(join(root, 'real'), join(root, 'data'));
      await symlink(join(root, 'gone'), join(root, 'lost'));
      await chmod(join(root, 'real'), 0o500);
      const fs = readOnly();
      const remembered = { storeId: 'store-a' };
      expect(await lookAtDataFolder({ fs, folder: join(root, 'data'), remembered })).toEqual(ready);
      expect(await lookAtDataFolder({ fs, folder: join(root, 'lost'), remembered })).toEqual({
        is: 'missing',
      });
      await chmod(join(root, 'real'), 0o700);
    },
  );
});
