import { expect, test } from 'vitest';
import { besides, placeOn } from '../../../main/desktop/window-place';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beside = { x: 1366, y: 0, width: 1920, height: 1040 };
const at = (x: number, y: number, width = 1000, height = 600) => ({ x, y, width, height });

test.each([
  ['where it was', [laptop], at(100, 50), at(100, 50)],
  ['on a second display', [laptop, beside], at(1500, 50), at(1500, 50)],
  ['nowhere, once that display is gone', [laptop], at(1500, 50), null],
  ['nowhere above all displays', [laptop], at(100, -30), null],
  ['nowhere with its title bar below the display', [laptop], at(100, 700), null],
  ['with a bit of it seen, that is enough', [laptop], at(-880, 50), at(-880, 50)],
  ['with less than that, it is not', [laptop], at(-881, 50), null],
  ['no larger than the display', [laptop], at(0, 0, 1920, 1040), at(0, 0, 1366, 728)],
])('a window opens %s', (_name, displays, kept, expected) => {
  expect(placeOn(displays, kept)).toEqual(expected);
});

test('another window opens where both are seen', () => {
  expect(besides(at(100, 50))).toEqual(at(132, 82));
});
