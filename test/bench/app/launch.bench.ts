import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningApp } from '../../e2e/running-app';
import { startApp } from '../../e2e/running-app';
import { cachedStore, type CachedStore } from '../cached-store';
import { startFloor } from '../floor/built-floor';
import { compare, report, withGoal } from '../measurements';
import { sizeNames } from '../store-sizes';

const STARTS = 8;
const TIMES_FLOOR = 1.6;
const TIMES_ONE = 1.15;

let one: CachedStore;
let county: CachedStore;
let empty = '';

beforeAll(async () => {
  one = await cachedStore('one');
  county = await cachedStore('county');
  empty = await mkdtemp(join(tmpdir(), 'minute-book-bench-'));
}, 600_000);
afterAll(async () => {
  await Promise.all([one.remove(), county.remove(), rm(empty, { recursive: true, force: true })]);
});

/** Milliseconds from asking for the process until what is waited for can be seen. */
async function timeStart(
  start: () => Promise<RunningApp>,
  usable: (app: RunningApp) => Promise<void>,
): Promise<number> {
  const began = performance.timeOrigin + performance.now();
  const app = await start();
  await usable(app);
  const there = await app.page.evaluate(() => performance.timeOrigin + performance.now());
  await app.quit();
  return there - began;
}

const floorStart = (): Promise<number> =>
  timeStart(
    () => startFloor(empty),
    ({ page }) => page.getByRole('heading', { name: 'Hello' }).waitFor(),
  );

/** Usable is what is due, to be read and to be opened. */
const appStart = ({ userFolder }: CachedStore): Promise<number> =>
  timeStart(
    () => startApp(userFolder),
    ({ page }) => page.getByRole('table').first().getByRole('link').first().waitFor(),
  );

test('starts beside an empty window, on one partnership and on a county', async () => {
  // The first start of a folder fills Chromium's caches and counts for none.
  for (const start of [floorStart, () => appStart(one), () => appStart(county)]) await start();
  const floor: number[] = [];
  const small: number[] = [];
  const large: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    floor.push(await floorStart());
    small.push(await appStart(one));
    large.push(await appStart(county));
  }
  expect(large.every((ms) => ms > 0)).toBe(true);
  const hello = { name: 'an empty window', values: floor };
  const few = { name: sizeNames.one, values: small };
  const many = { name: sizeNames.county, values: large };
  const what = 'Launch to the first usable screen';
  await report('launch', [
    withGoal({ of: 'ratio', atMost: TIMES_FLOOR }, compare(what, 'ms', hello, few)),
    withGoal({ of: 'ratio', atMost: TIMES_FLOOR }, compare(what, 'ms', hello, many)),
    withGoal({ of: 'ratio', atMost: TIMES_ONE }, compare(`${what}, by size`, 'ms', few, many)),
  ]);
}, 600_000);
