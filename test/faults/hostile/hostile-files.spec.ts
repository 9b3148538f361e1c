import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '#shared/ipc/contract';
import { answerOpenDialog } from '../../e2e/pages/open-dialog';
import { expect, openSample, test, type RunningApp } from '../../e2e/running-app';
import { hostileTables } from '../../fixtures/hostile/hostile-tables';
import { hostileWorkbooks } from '../../fixtures/hostile/hostile-workbooks';
import { recordFault } from '../fault-table';

const READER = 'Minute Book reader';
const MEGABYTE = 2 ** 20;

/** What reading has cost so far: kilobytes of the process that reads, and how long main was away, in ms. */
type Cost = { kilobytes: number; awayMs: number };

/** Looks in the main process itself, every few milliseconds, until the app ends; tells what it cost since it told last. */
async function watchCost({ electron }: RunningApp): Promise<() => Promise<Cost>> {
  await electron.evaluate(({ app }, name) => {
    const cost = { kilobytes: 0, awayMs: 0 };
    (globalThis as unknown as { readingCost: Cost }).readingCost = cost;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      cost.awayMs = Math.max(cost.awayMs, now - last - 5);
      const readers = app.getAppMetrics().filter((one) => one.name === name);
      const sizes = readers.map(({ memory }) => memory.workingSetSize);
      cost.kilobytes = Math.max(cost.kilobytes, ...sizes);
      // What looking costs is not counted.
      last = performance.now();
    }, 5);
  }, READER);
  return () =>
    electron.evaluate(() => {
      const { readingCost } = globalThis as unknown as { readingCost: Cost };
      const told = { ...readingCost };
      Object.assign(readingCost, { kilobytes: 0, awayMs: 0 });
      return told;
    });
}

/** How long main was away at the most for nine in ten; a computer that does much else keeps it away longer. */
function usuallyAway(costs: readonly Cost[]): number {
  const away = costs.map(({ awayMs }) => Math.round(awayMs)).toSorted((a, b) => a - b);
  return away[Math.floor(away.length * 0.9)] ?? 0;
}

/** What the app answers where this file is chosen as a table of people. */
async function answerTo({ electron, page }: RunningApp, path: string): Promise<string> {
  await answerOpenDialog(electron, path);
  const answer = await page.evaluate(() =>
    (window as unknown as { minuteBook: Bridge }).minuteBook.invoke('directoryImport:choose', {}),
  );
  return answer.ok ? 'read' : answer.error.code;
}

test('files that are made to do harm are refused in the app, which goes on (R23)', async ({
  app,
  userFolder,
}) => {
  test.setTimeout(300_000);
  await openSample(app.page);
  const cost = await watchCost(app);
  const costs: Cost[] = [];
  const idle: Cost[] = [];
  for (let n = 0; n < 30; n += 1) {
    // A file that is not there: all of the way but the reading.
    await answerTo(app, join(userFolder, 'none.csv'));
    idle.push(await cost());
  }
  const files = [
    ...hostileTables,
    ...hostileWorkbooks.map((file) => ({ ...file, name: 'a.xlsx' })),
  ];
  const faults: string[] = [];
  for (const { what, name, fate, make } of files) {
    const path = join(userFolder, name);
    await writeFile(path, make());
    const answer = await answerTo(app, path);
    costs.push(await cost());
    const isExpected = answer === 'table-not-read' || (fate === 'harmless' && answer === 'read');
    if (!isExpected) faults.push(`${what}: ${answer}`);
  }
  const kilobytes = Math.max(...costs.map((one) => one.kilobytes));
  const megabytes = Math.round((kilobytes * 1024) / MEGABYTE);
  const away = `${usuallyAway(costs)} ms, with nothing to read ${usuallyAway(idle)} ms`;
  const told = `${megabytes} MB at most, main away for ${away} (9 in 10)`;
  const [trials, lost] = [files.length, faults.length];
  recordFault({ fault: 'R23', what: `hostile tables in the app: ${told}`, trials, lost });
  expect(faults).toEqual([]);
  expect(kilobytes).toBeGreaterThan(0);
  await expect(app.page.getByRole('main')).toBeVisible();
});
