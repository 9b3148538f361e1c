import { expect, test } from 'vitest';
import { ensurePackaged } from '../../../build/packaged-app.mjs';
import { electronToStart } from '../../e2e/running-app';
import { alone, report, type Comparison } from '../measurements';
import { firstChunkSizes, packagedSizes, type Sizes } from './size-of-parts';
import { sizeReasons } from './size-reasons';

const LARGEST = 10;
const [KILOBYTE, MEGABYTE] = [1024, 1024 * 1024];

/** The sum of all parts, with the largest of them and why they are there. */
function rowOf(what: string, name: string, unit: 'KB' | 'MB', sizes: Sizes): Comparison {
  const scale = unit === 'KB' ? KILOBYTE : MEGABYTE;
  const all = [...sizes].toSorted(([, a], [, b]) => b - a);
  const sum = all.reduce((total, [, bytes]) => total + bytes, 0);
  const parts = all.slice(0, LARGEST).map(([part, bytes]) => ({
    name: part,
    size: bytes / scale,
    reason: sizeReasons[part] ?? null,
  }));
  return { ...alone(what, unit, { name, values: [sum / scale] }), parts };
}

test('weighs what is installed, and what the page needs first', { timeout: 180_000 }, async () => {
  const packaged = await packagedSizes(await ensurePackaged(electronToStart().executablePath));
  const first = await firstChunkSizes();
  expect(packaged.size).toBeGreaterThan(LARGEST);
  expect(first.size).toBeGreaterThan(LARGEST);
  await report('size', [
    rowOf('Size of the installed app', 'unpacked', 'MB', packaged),
    rowOf('Size of the first script of the screen', 'minified', 'KB', first),
  ]);
});
