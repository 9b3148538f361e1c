import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../e2e/running-app';
import { generatedStore } from './generated-store';
import { compare, inTurns, report } from './measurements';

const STARTS = 5;

type Start = { heading: number; list: number };

/** Seconds from starting the program until its first heading, and what is due, can be read. */
async function timeStart(userFolder: string): Promise<Start> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const app = await startApp(userFolder);
  await app.page.getByRole('heading', { name: 'What is due', level: 1 }).waitFor();
  const heading = seconds();
  await app.page.getByRole('table').first().getByRole('link').first().waitFor();
  const list = seconds();
  await app.quit();
  return { heading, list };
}

async function userFolderWith(meetingsEach: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-bench-'));
  await generatedStore({ partnerships: 5, meetingsEach }, join(folder, 'data'));
  return folder;
}

test('starts the real app on few and many meetings', { timeout: 120_000 }, async () => {
  const [few, many] = [await userFolderWith(8), await userFolderWith(400)];
  try {
    // The first start of a data folder fills Chromium's caches and counts for neither.
    await Promise.all([timeStart(few), timeStart(many)]);
    const { a, b } = await inTurns(
      STARTS,
      () => timeStart(few),
      () => timeStart(many),
    );
    expect([...a, ...b]).toHaveLength(2 * STARTS);
    const sides = (pick: (start: Start) => number) =>
      [
        { name: 'with 40 meetings', values: a.map(pick) },
        { name: 'with 2,000 meetings', values: b.map(pick) },
      ] as const;
    await report('start', [
      compare('Start of the app to its first heading', 's', ...sides(({ heading }) => heading)),
      compare('Start of the app to its list of meetings', 's', ...sides(({ list }) => list)),
    ]);
  } finally {
    await Promise.all([few, many].map((folder) => rm(folder, { recursive: true, force: true })));
  }
});
