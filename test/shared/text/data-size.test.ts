import { describe, expect, it } from 'vitest';
import { dataSize } from '#shared/text/data-size';

describe('dataSize', () => {
  it.each([
    [0, '1 KB'],
    [1499, '1 KB'],
    [1500, '2 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_249_999, '1.2 MB'],
    [3_000_000, '3 MB'],
    [999_949_999, '999.9 MB'],
    [999_950_000, '1 GB'],
    [2_140_000_000, '2.1 GB'],
  ])('says %i bytes as %s', (bytes, words) => {
    expect(dataSize(bytes)).toBe(words.replace(' ', '\u00a0'));
  });
});
