import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { zipArchive } from '../../../main/exchange/zip-archive';

const day = isoDate('2026-06-12');
const large = new Uint8Array(5 * 1024 * 1024).map((_, place) => place % 251);

test('files come out of an archive in their order, unchanged, whatever they are called', async () => {
  const files = [
    { name: '01 Cofnodion Môn.docx', bytes: new Uint8Array([80, 75]) },
    { name: '02 Item 5 Adroddiad ŵ.pdf', bytes: large },
    { name: '03 Empty.txt', bytes: new Uint8Array() },
  ];
  const out = unzipSync(await zipArchive(files, { day }));
  expect(Object.keys(out)).toEqual(files.map(({ name }) => name));
  for (const { name, bytes } of files) expect(Buffer.from(out[name]!).equals(bytes)).toBe(true);
});

test('an archive is the same whenever on a day it is made', async () => {
  const files = [{ name: 'a.txt', bytes: new Uint8Array([1]) }];
  expect(await zipArchive(files, { day })).toEqual(await zipArchive(files, { day }));
});

test('others have their turn while an archive is made, and it stops when it is cancelled', async () => {
  const controller = new AbortController();
  const making = zipArchive([{ name: 'a', bytes: large }], { day, signal: controller.signal });
  setImmediate(() => controller.abort(new Error('no longer wanted')));
  await expect(making).rejects.toThrow('no longer wanted');
});
