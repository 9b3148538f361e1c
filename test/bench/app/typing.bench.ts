import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Meeting } from '#shared/model/meeting';
import { contentOf } from '../../../renderer/features/minutes/text/minute-content';
import { startApp, type RunningApp } from '../../e2e/running-app';
import { format1File } from '../../support/format-1-file';
import { startFloor } from '../floor/built-floor';
import { generatedMeeting, generatedStore } from '../generated-store';
import { compare, report, withGoal } from '../measurements';
import { bareDurableTimes, durableTimes } from './durable-keys';

const ROUNDS = 2;
const KEYS = 80;
const DURABLE_KEYS = 30;
/** As often as usual minutes of 7,000 words, 96 paragraphs: some 50,000 words, 700 paragraphs. */
const TIMES = 7;
const PAINT_TIMES = 1.3;
const DURABLE_TIMES = 10;

type LongMinutes = { folder: string; data: string; words: number; meeting: Meeting };

/** A data folder whose one meeting has minutes so many times as long as usual. */
async function userFolderWith(times: number): Promise<LongMinutes> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-bench-'));
  const data = join(folder, 'data');
  const { partnershipId, meeting } = await generatedStore(
    { partnerships: 1, meetingsEach: 1 },
    data,
  );
  const long = { ...generatedMeeting(0, times), partnershipId };
  await writeFile(join(data, 'meetings', `${meeting.id}.json`), format1File('meeting', long));
  const words = JSON.stringify(long.minutes).split(/\s+/).length;
  return { folder, data, words, meeting: long };
}

/** From each key until what it typed is painted, in milliseconds; the wait for the next frame is in it. */
async function keyTimes(page: Page): Promise<number[]> {
  const times = await page.evaluateHandle(() => {
    const found: number[] = [];
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Handled once the frame is out.
          port1.addEventListener('message', () => found.push(performance.now() - start));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return found;
  });
  const letters = 'Members agreed that the work goes on. '.repeat(Math.ceil(KEYS / 38));
  // As fast as a quick hand types: some twelve letters a second.
  await page.keyboard.type(letters.slice(0, KEYS), { delay: 80 });
  await expect.poll(() => times.evaluate((found) => found.length), { timeout: 10_000 }).toBe(KEYS);
  return times.evaluate((found) => [...found]);
}

const FIRST_WORDS = 'Before anything is measured the words of the text are looked at. ';

/** In the same editor bare, with the same text in it, at its end as well. */
async function typedInBare({ page }: RunningApp, { meeting }: LongMinutes): Promise<number[]> {
  await page.waitForFunction('window.showText');
  await page.evaluate((content) => {
    (window as unknown as { showText(shown: unknown): void }).showText(content);
  }, contentOf(meeting.minutes));
  await page.getByRole('textbox', { name: 'Bare' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(FIRST_WORDS);
  return keyTimes(page);
}

async function goToMinutes({ page }: RunningApp, { meeting }: LongMinutes): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = '#/m/${meeting.id}/minutes'`);
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  const items = page.getByRole('navigation', { name: 'Agenda items' }).getByRole('listitem');
  await items.last().getByRole('button').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type(FIRST_WORDS);
}

async function inApp<T>(
  start: () => Promise<RunningApp>,
  work: (app: RunningApp) => Promise<T>,
): Promise<T> {
  const app = await start();
  const done = await work(app);
  await app.quit();
  return done;
}

type Typed = { paint: number[]; durable: number[] };

const typedInMinutes = (minutes: LongMinutes, durableKeys: number): Promise<Typed> =>
  inApp(
    () => startApp(minutes.folder),
    async (app) => {
      await goToMinutes(app, minutes);
      const paint = await keyTimes(app.page);
      return { paint, durable: durableKeys > 0 ? await durableTimes(app, durableKeys) : [] };
    },
  );

test('types in minutes of 50,000 words and in usual ones', { timeout: 300_000 }, async () => {
  const [usual, long] = [await userFolderWith(1), await userFolderWith(TIMES)];
  const values: Record<'bare' | 'short' | 'long' | 'sync' | 'durable', number[]> = {
    bare: [],
    short: [],
    long: [],
    sync: [],
    durable: [],
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const floor = () => startFloor(usual.folder, 'editor');
      values.bare.push(...(await inApp(floor, (app) => typedInBare(app, long))));
      values.long.push(...(await typedInMinutes(long, 0)).paint);
      values.sync.push(...(await bareDurableTimes(usual.data, DURABLE_KEYS)));
      const { paint, durable } = await typedInMinutes(usual, DURABLE_KEYS);
      values.short.push(...paint);
      values.durable.push(...durable);
    }
    expect(values.long).toHaveLength(ROUNDS * KEYS);
    expect(values.durable.length).toBeGreaterThan(ROUNDS * DURABLE_KEYS * 0.9);
    const words = `in ${Math.round(long.words / 1000)},000 words`;
    const [what, disk] = ['From a key to its letter on screen', 'From a key to it on the disk'];
    const bare = { name: `${words}, the editor bare`, values: values.bare };
    const short = { name: 'in usual minutes', values: values.short };
    const sync = { name: '250 bytes and fdatasync', values: values.sync };
    const durable = { name: 'in usual minutes', values: values.durable };
    await report('typing', [
      withGoal(
        { of: 'ratio', atMost: PAINT_TIMES },
        compare(what, 'ms', bare, { name: words, values: values.long }),
      ),
      compare(what, 'ms', bare, short),
      withGoal({ of: 'p95-ratio', atMost: DURABLE_TIMES }, compare(disk, 'ms', sync, durable)),
    ]);
  } finally {
    await Promise.all(
      [usual, long].map(({ folder }) => rm(folder, { recursive: true, force: true })),
    );
  }
});
