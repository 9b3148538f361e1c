import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { startApp, type RunningApp } from '../e2e/running-app';
import { format1File } from '../support/format-1-file';
import { generatedMeeting, generatedStore } from './generated-store';
import { compare, report } from './measurements';

const KEYS = 200;
/** As often as usual minutes of 7,000 words, 96 paragraphs: some 50,000 words, 700 paragraphs. */
const TIMES = 7;

type LongMinutes = { folder: string; words: number; meetingId: string };

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
  return { folder, words, meetingId: meeting.id };
}

/** From each key until what it typed is painted, in milliseconds. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Handled once the frame is out.
          port1.addEventListener('message', () => times.push(performance.now() - start));
          port1.start();
          port2.postMessage(null);
        });
      },
      true,
    );
  });
}

async function typed(app: RunningApp, meetingId: string): Promise<number[]> {
  const { page } = app;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = '#/m/${meetingId}/minutes'`);
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  await page.getByRole('navigation', { name: 'Agenda items' }).getByRole('button').last().click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Before anything is measured the words of the text are looked at. ');
  await watchKeys(page);
  const letters = 'Members agreed that the work goes on. '.repeat(Math.ceil(KEYS / 38));
  // As fast as a quick hand types: some twelve letters a second.
  await page.keyboard.type(letters.slice(0, KEYS), { delay: 80 });
  await expect.poll(() => page.evaluate('window.keyTimes.length'), { timeout: 10_000 }).toBe(KEYS);
  return page.evaluate<number[]>('window.keyTimes');
}

test('types in usual minutes and in minutes of 50,000 words', { timeout: 300_000 }, async () => {
  const [usual, long] = [await userFolderWith(1), await userFolderWith(TIMES)];
  try {
    const times: number[][] = [];
    for (const { folder, meetingId } of [usual, long]) {
      const app = await startApp(folder);
      times.push(await typed(app, meetingId));
      await app.quit();
    }
    const [a = [], b = []] = times;
    expect([...a, ...b]).toHaveLength(2 * KEYS);
    const name = ({ words }: LongMinutes): string => `in ${Math.round(words / 1000)},000 words`;
    await report('typing', [
      compare(
        'From a key to its letter on the screen',
        'ms',
        { name: name(usual), values: a },
        { name: name(long), values: b },
      ),
    ]);
  } finally {
    await Promise.all(
      [usual, long].map(({ folder }) => rm(folder, { recursive: true, force: true })),
    );
  }
});
