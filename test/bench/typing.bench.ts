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

/** The same in a field of one line, where there is nothing to be slow: what this computer needs at least. */
async function typedInField({ page }: RunningApp): Promise<number[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = '#/settings'`);
  await page.getByRole('textbox', { name: 'Your name' }).focus();
  return keyTimes(page);
}

async function typedInMinutes({ page }: RunningApp, meetingId: string): Promise<number[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = '#/m/${meetingId}/minutes'`);
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  const items = page.getByRole('navigation', { name: 'Agenda items' }).getByRole('listitem');
  await items.last().getByRole('button').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Before anything is measured the words of the text are looked at. ');
  return keyTimes(page);
}

async function inApp<T>(folder: string, work: (app: RunningApp) => Promise<T>): Promise<T> {
  const app = await startApp(folder);
  const done = await work(app);
  await app.quit();
  return done;
}

test('types in usual minutes and in minutes of 50,000 words', { timeout: 300_000 }, async () => {
  const [usual, long] = [await userFolderWith(1), await userFolderWith(TIMES)];
  try {
    const field = await inApp(usual.folder, typedInField);
    const inMinutes = ({ folder, meetingId }: LongMinutes) =>
      inApp(folder, (app) => typedInMinutes(app, meetingId));
    const [a, b] = [await inMinutes(usual), await inMinutes(long)];
    expect([...field, ...a, ...b]).toHaveLength(3 * KEYS);
    const sideOf = ({ words }: LongMinutes, values: number[]) => ({
      name: `in ${Math.round(words / 1000)},000 words`,
      values,
    });
    const what = 'From a key to its letter on the screen';
    await report('typing', [
      compare(what, 'ms', { name: 'in a field of one line', values: field }, sideOf(usual, a)),
      compare(what, 'ms', sideOf(usual, a), sideOf(long, b)),
    ]);
  } finally {
    await Promise.all(
      [usual, long].map(({ folder }) => rm(folder, { recursive: true, force: true })),
    );
  }
});
