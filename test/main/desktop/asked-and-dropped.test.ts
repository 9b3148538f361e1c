import { expect, test } from 'vitest';
import { askedAddressIn } from '../../../main/desktop/asked-address';
import { DroppedFiles } from '../../../main/desktop/dropped-files';

test.each([
  [[], null],
  [['app', '--open-screen=/p/p1/meetings'], '/p/p1/meetings'],
  [['--open-screen=/people', '--open-screen=/actions'], '/actions'],
  [['--open-screen=//elsewhere'], null],
  [['--open-screen=https://elsewhere'], null],
  [['--open-screen=/a#/b'], null],
  [['--open-screen='], null],
])('a start with %j opens %s', (args, address) => {
  expect(askedAddressIn(args)).toBe(address);
});

test('a file that was dropped answers the next question in its window, once, and soon', () => {
  let now = 0;
  const dropped = new DroppedFiles(() => now);
  expect(dropped.take(1)).toBeNull();
  dropped.drop(1, '/home/beth/Report.docx');
  expect(dropped.take(2)).toBeNull();
  expect(dropped.take(1)).toBe('/home/beth/Report.docx');
  expect(dropped.take(1)).toBeNull();
  dropped.drop(1, '/home/beth/Report.docx');
  now = 10_001;
  expect(dropped.take(1)).toBeNull();
});
