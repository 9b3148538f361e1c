import { expect, test } from 'vitest';
import { contrast, isReadableOnWhite, tintOf } from '#shared/domain/house-style/contrast';

test.each([
  ['000000', 'FFFFFF', 21],
  ['FFFFFF', '#000000', 21],
  ['#1F3864', 'FFFFFF', 11.6],
  ['808080', 'FFFFFF', 3.95],
  ['777777', '777777', 1],
])('%s and %s stand %d to 1 apart', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
});

// 767676 is the palest grey that WCAG takes for text on white.
test.each([
  ['#757575', true],
  ['#767676', true],
  ['#777777', false],
  ['#FFFF00', false],
  ['#005EB8', true],
])('headings in %s can be read on white: %s', (colour, isReadable) => {
  expect(isReadableOnWhite(colour)).toBe(isReadable);
});

test.each([
  ['#1F3864', 0, 'FFFFFF'],
  ['#1F3864', 1, '1F3864'],
  ['#000000', 0.1, 'E6E6E6'],
  ['#00FF00', 0.5, '80FF80'],
])('%s at a share of %d is %s', (colour, share, tint) => {
  expect(tintOf(colour, share)).toBe(tint);
});
