import { expect, test } from 'vitest';
import { MinutesPage } from '../../e2e/pages/meeting-pages';
import { startApp, type RunningApp } from '../../e2e/running-app';
import { cachedStore, type CachedStore } from '../cached-store';
import { alone, compare, report, withGoal } from '../measurements';

/** An hour of minutes: some 4,800 letters, 12 decisions, 12 actions and 4 votes, in four quarters. */
const QUARTERS = 4;
const LETTERS = 1200;
/** Each with a decision and an action; and a vote at the end of the quarter. */
const PARTS = 3;
const TIMES_START = 1.3;
/** What comes and goes from sample to sample, and is no growth. */
const NO_GROWTH = 1.02;
const MEGABYTE = 1024 * 1024;

/** What main and the screen hold after everything that nobody needs is gone. */
async function memoryOf({ electron, page }: RunningApp): Promise<number> {
  const main = await electron.evaluate(async ({ app }) => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose-gc');
    for (let n = 0; n < 3; n += 1) {
      (runInNewContext('gc') as () => void)();
      await new Promise((done) => void setTimeout(done, 50));
    }
    const { heapUsed, external } = process.memoryUsage();
    return { bytes: heapUsed + external, all: app.getAppMetrics().length };
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  expect(main.all).toBeGreaterThan(1);
  return (main.bytes + usedSize) / MEGABYTE;
}

/** The screen's and the main process's resident memory, as the system counts it. */
const residentOf = ({ electron }: RunningApp): Promise<number> =>
  electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Browser' || type === 'Tab')
      .reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  );

async function goToMinutes({ page }: RunningApp, { meeting }: CachedStore): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`location.hash = '#/m/${meeting.id}/minutes'`);
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
}

/** What is written, resolved, undertaken and put to the vote in a quarter of an hour, at speed. */
async function quarter({ page }: RunningApp, n: number): Promise<void> {
  const minutes = new MinutesPage(page);
  const words = 'Members agreed that the work goes on. '.repeat(Math.ceil(LETTERS / 38));
  const each = LETTERS / PARTS;
  for (let part = 0; part < PARTS; part += 1) {
    const place = (n * PARTS + part) % 12;
    await minutes.agendaPane.getByRole('listitem').nth(place).getByRole('button').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type(words.slice(part * each, (part + 1) * each));
    await page.keyboard.press('Enter');
    await minutes.recordDecision(`The report of part ${part} be noted`);
    await minutes.recordAction(`Publish the figures of part ${part}`, [], '30 June 2026');
  }
  await minutes.recordVote('That the plan be adopted', '7-2-1');
}

test('takes the minutes of an hour', { timeout: 400_000 }, async () => {
  const store = await cachedStore('council');
  const app = await startApp(store.userFolder);
  try {
    await goToMinutes(app, store);
    const start = await memoryOf(app);
    const residentAtStart = await residentOf(app);
    const after: number[] = [];
    for (let n = 0; n < QUARTERS; n += 1) {
      await quarter(app, n);
      after.push(await memoryOf(app));
    }
    const [, , third = Number.NaN, last = Number.NaN] = after;
    const resident = await residentOf(app);
    expect(last).toBeGreaterThan(0);
    const side = (name: string, value: number) => ({ name, values: [value] });
    const what = 'Memory of main and screen, after gc';
    await report('memory', [
      withGoal(
        { of: 'ratio', atMost: TIMES_START },
        compare(what, 'MB', side('at the start', start), side('after an hour of minutes', last)),
      ),
      withGoal(
        { of: 'ratio', atMost: NO_GROWTH },
        compare(what, 'MB', side('the third quarter', third), side('the last quarter', last)),
      ),
      alone(what, 'MB', { name: 'of each quarter', values: after }),
      compare(
        'Memory as the system counts it',
        'MB',
        side('at the start', residentAtStart),
        side('after an hour of minutes', resident),
      ),
    ]);
  } finally {
    await app.quit();
    await store.remove();
  }
});
