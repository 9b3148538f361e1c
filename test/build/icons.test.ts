import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ICNS_TYPES, iconFiles, ICO_SIZES, PNG_SIZES } from '../../build/icon-files.mjs';

const folder = join(import.meta.dirname, '..', '..', 'build');
const committed = (name: string): Buffer => readFileSync(join(folder, name));

/** The size that a PNG says it has. */
const sizeOf = (png: Buffer): [width: number, height: number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20),
];

/** The sizes in an icon of Windows, by its list of pictures; 0 stands for 256. */
function icoSizes(ico: Buffer): number[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico[6 + at * 16] || 256);
}

/** The pieces of an icon of Apple's by their names. */
function icnsPieces(icns: Buffer): Map<string, Buffer> {
  const pieces = new Map<string, Buffer>();
  for (let at = 8; at < icns.length;) {
    const length = icns.readUInt32BE(at + 4);
    pieces.set(icns.toString('latin1', at, at + 4), icns.subarray(at + 8, at + length));
    at += length;
  }
  return pieces;
}

describe('the icons', () => {
  let made: Map<string, Uint8Array>;
  beforeAll(async () => {
    made = await iconFiles();
  });

  test('are each made of the picture as it is now', () => {
    const stale = [...made].filter(([name, bytes]) => !committed(name).equals(bytes));
    expect(
      stale.map(([name]) => name),
      'run "npm run icons"',
    ).toEqual([]);
    expect(made.size).toBe(3 + PNG_SIZES.length);
  });

  test('would be others of another picture (control)', async () => {
    const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
    const { painted } = await import('../../build/icon-files.mjs');
    const [is, other] = await Promise.all(
      [svg, svg.replace('#1f3864', '#1f3865')].map((one) => painted(one, 32)),
    );
    expect(Buffer.from(is ?? []).equals(other ?? new Uint8Array())).toBe(false);
  });

  test('of Linux are a file of each size, and nothing else', () => {
    const names = PNG_SIZES.map((size) => `${size}x${size}.png`);
    expect(readdirSync(join(folder, 'icons')).toSorted()).toEqual(names.toSorted());
    expect(PNG_SIZES.map((size) => sizeOf(committed(`icons/${size}x${size}.png`)))).toEqual(
      PNG_SIZES.map((size) => [size, size]),
    );
  });

  test('of Windows hold each size from 16 to 256', () => {
    expect(icoSizes(committed('icon.ico'))).toEqual(ICO_SIZES);
    expect(ICO_SIZES).toEqual(expect.arrayContaining([16, 24, 32, 48, 256]));
  });

  test('of macOS hold each size from 16 to 1024', () => {
    const pieces = icnsPieces(committed('icon.icns'));
    expect([...pieces.keys()]).toEqual(['TOC ', ...ICNS_TYPES.map(([type]) => type)]);
    // The two smallest are not PNG.
    const drawn = ICNS_TYPES.filter(([type]) => !['ic04', 'ic05'].includes(type));
    expect(drawn.map(([type]) => sizeOf(pieces.get(type) ?? Buffer.alloc(24)))).toEqual(
      drawn.map(([, size]) => [size, size]),
    );
    expect(drawn.map(([, size]) => size)).toContain(1024);
  });

  test('are where electron-builder looks for them', () => {
    expect(
      ['icon.ico', 'icon.icns', 'icon.png', 'icons'].filter(
        (name) => !existsSync(join(folder, name)),
      ),
    ).toEqual([]);
    expect(sizeOf(committed('icon.png'))).toEqual([512, 512]);
  });
});
