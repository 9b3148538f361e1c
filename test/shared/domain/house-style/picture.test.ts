import { describe, expect, test } from 'vitest';
import {
  logoFault,
  LOGO_MAXIMUM,
  pictureIn,
  printedSize,
} from '#shared/domain/house-style/picture';
import { aJpegHead, aPng } from '../../../support/pictures';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('a picture is told by what is in it', () => {
  test.each([
    ['a PNG', aPng(300, 100), { kind: 'png', width: 300, height: 100 }],
    ['a JPEG', aJpegHead(640, 480), { kind: 'jpg', width: 640, height: 480 }],
    ['a PNG cut short', aPng(300, 100).subarray(0, 23), null],
    ['a JPEG cut short', aJpegHead(640, 480).subarray(0, 18), null],
    ['a JPEG whose segments go wrong', bytes(0xff, 0xd8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), null],
    ['a JPEG that ends before its frame', bytes(0xff, 0xd8, 0xff, 0xdd, 0, 4, 0, 0), null],
    ['a table before any frame', bytes(0xff, 0xd8, 0xff, 0x01, ...Array<number>(9).fill(0)), null],
    ['nothing', bytes(), null],
    ['a GIF', new TextEncoder().encode('GIF89a and some more of it'), null],
  ])('%s', (_, file, picture) => {
    expect(pictureIn(file)).toEqual(picture);
  });

  test('also in the midst of other bytes', () => {
    const around = new Uint8Array([1, 2, 3, ...aPng(20, 10)]);
    expect(pictureIn(around.subarray(3))).toMatchObject({ width: 20, height: 10 });
  });
});

test.each([
  ['as it should be', aPng(300, 100), null],
  ['a text', new TextEncoder().encode('logo.png'), 'no-picture'],
  ['without width', aJpegHead(0, 10), 'no-picture'],
  ['without height', aJpegHead(10, 0), 'no-picture'],
  ['of 10,000 dots', aJpegHead(10_000, 10), null],
  ['of 25 million dots', aJpegHead(5000, 5000), null],
  ['of one line more', aJpegHead(5000, 5001), 'too-many-pixels'],
  ['of 10,001 dots', aJpegHead(10, 10_001), 'too-many-pixels'],
  ['of 2 MB', padded(aPng(30, 10), LOGO_MAXIMUM), null],
  ['of one byte more', padded(aPng(30, 10), LOGO_MAXIMUM + 1), 'too-large'],
])('a logo %s', (_, file, fault) => {
  expect(logoFault(file)).toBe(fault);
});

// 75 pixels are 2 cm, 302 are 8 cm.
test.each([
  ['a wide one is held by its width', 3020, 302, 302, 30],
  ['a high one by its height', 75, 750, 8, 75],
  ['a small one stays as it is', 60, 20, 60, 20],
  ['a line never goes to nothing', 10_000, 1, 302, 1],
  ['nor one that stands', 1, 10_000, 1, 75],
])('%s', (_, width, height, wide, high) => {
  expect(printedSize({ kind: 'png', width, height })).toEqual({ width: wide, height: high });
});

function padded(file: Uint8Array, length: number): Uint8Array {
  const longer = new Uint8Array(length);
  longer.set(file);
  return longer;
}
