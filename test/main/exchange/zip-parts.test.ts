import { strFromU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ZipRefused, zipParts } from '../../../main/exchange/zip-parts';
import { forgedZip, type ForgedPart } from '../../fixtures/hostile/forged-zip';
import { seededRandom } from '../../support/seeded-random';

const part = (name: string, changes: Partial<ForgedPart> = {}): ForgedPart => ({
  name,
  data: Buffer.from('<a/>'),
  ...changes,
});

const parts = (count: number): ForgedPart[] =>
  Array.from({ length: count }, (_, at) => part(`${at}.txt`));

/** Bytes that cannot be packed. */
function noise(size: number): Uint8Array {
  const random = seededRandom(23);
  return Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
}

/** Why a package is refused; null where it is not. */
async function refusalOf(bytes: Uint8Array): Promise<ZipRefused['because'] | null> {
  try {
    await zipParts(bytes);
    return null;
  } catch (error) {
    if (error instanceof ZipRefused) return error.because;
    throw error;
  }
}

describe('a package from elsewhere', () => {
  test('is unpacked whole, whether its parts were packed or not; folders are no parts', async () => {
    const data = noise(3 * 2 ** 20);
    const found = await zipParts(
      zipSync({
        a: { 'b.bin': data, 'c.bin': [data, { level: 0 }] },
        'd.xml': Buffer.from('<a/>'),
      }),
    );
    expect([...found.keys()]).toEqual(['a/b.bin', 'a/c.bin', 'd.xml']);
    expect(Buffer.from(data).equals(found.get('a/b.bin')!)).toBe(true);
    expect(Buffer.from(data).equals(found.get('a/c.bin')!)).toBe(true);
  });

  test('gives only what is wanted, but nothing of one that has a bomb in it', async () => {
    const bytes = forgedZip([part('a.xml'), part('b.xml')]);
    const found = await zipParts(bytes, (path) => path === 'b.xml');
    expect([...found].map(([path, data]) => [path, strFromU8(data)])).toEqual([['b.xml', '<a/>']]);
    const bomb = part('c.bmp', { statedSize: 200 * 2 ** 20 });
    expect(await refusalOf(forgedZip([part('b.xml'), bomb]))).toBe('unpacks-too-large');
  });

  test('has 200 parts at the most', async () => {
    expect((await zipParts(forgedZip(parts(200)))).size).toBe(200);
    expect(await refusalOf(forgedZip(parts(201)))).toBe('too-many-parts');
  });

  test('unpacks to 100 times its size at the most, where it is more than a megabyte', async () => {
    const small = forgedZip([part('a.bin', { data: new Uint8Array(2 ** 20) })]);
    expect((await zipParts(small)).size).toBe(1);
    const large = forgedZip([part('a.bin', { data: new Uint8Array(2 ** 20 + 1) })]);
    expect(await refusalOf(large)).toBe('unpacks-too-large');
  });

  test('has no XML of more than 24 MB', async () => {
    const statedSize = 24 * 2 ** 20;
    const packed = noise(300_000);
    // Within the limit it is unpacked, and then is not what it said.
    expect(await refusalOf(forgedZip([part('a.xml', { packed, statedSize })]))).toBe('no-zip');
    const more = part('a.xml', { packed, statedSize: statedSize + 1 });
    expect(await refusalOf(forgedZip([more]))).toBe('unpacks-too-large');
  });

  test('has no XML that could harm what reads it', async () => {
    const data = Buffer.from('<!DOCTYPE a><a/>');
    expect(await refusalOf(forgedZip([part('a.xml', { data })]))).toBe('no-zip');
    expect((await zipParts(forgedZip([part('a.txt', { data })]))).size).toBe(1);
  });

  test.each([
    ['a part that ends at the first byte too many', { statedSize: 3 }, 'no-zip'],
    ['a part that is shorter than it says', { statedSize: 5 }, 'no-zip'],
    ['a part of what is another part', { statedPlace: 0 }, 'unpacks-too-large'],
    ['a link', { mode: 0o120777 }, 'unsafe-name'],
    ['an encrypted part', { flags: 1 }, 'no-zip'],
  ] as const)('is refused with %s', async (_, changes, because) => {
    expect(await refusalOf(forgedZip([part('a.txt'), part('b.txt', changes)]))).toBe(because);
  });

  test.each(['../a', 'a/../../b', '/a', 'C:a', 'a\\b', '\\\\a\\b', 'a\u0000', '..'])(
    'is refused with a part called %j',
    async (name) => {
      expect(await refusalOf(forgedZip([part(name)]))).toBe('unsafe-name');
    },
  );

  test('may have names with dots that lead nowhere', async () => {
    expect((await zipParts(forgedZip([part('a..b/...c')]))).size).toBe(1);
  });

  test('may not have two parts of one name', async () => {
    expect(await refusalOf(forgedZip([part('word/a.xml'), part('Word/A.xml')]))).toBe('no-zip');
  });
});
