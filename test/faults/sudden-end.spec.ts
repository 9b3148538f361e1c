import { openFirstMinutes } from '../e2e/pages/meeting-pages';
import { expect, openSample, startApp, test, type RunningApp } from '../e2e/running-app';
import { isLongRun, recordFault } from './fault-table';

const ROUNDS = isLongRun ? 200 : 10;

/** Kills the app as a power cut would end it, and waits until it is gone. */
async function kill(app: RunningApp): Promise<void> {
  const gone = app.electron.waitForEvent('close');
  app.electron.process().kill('SIGKILL');
  await gone;
}

/** The text, whenever the sign says that all of it is on the disk; read in one step with the sign. */
async function savedText({ page }: RunningApp): Promise<string | null> {
  return page.evaluate(() => {
    const sign = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent);
    const text =
      document.querySelector('.ProseMirror [data-node-view-content]')?.textContent ?? null;
    return sign.some((words) => /^Saved \d\d:\d\d$/.test(words ?? '')) ? text : null;
  });
}

test('what was said to be saved is there after the app was killed while typing (R4)', async ({
  userFolder,
}) => {
  // It starts the app eleven times.
  test.setTimeout(300_000);
  let app = await startApp(userFolder);
  await openSample(app.page);
  let minutes = await openFirstMinutes(app.page);
  let promised = '';
  let cutOff = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let word = 0; word < round * 2; word += 1) {
      await minutes.write(`r${round}w${word} `);
      promised = (await savedText(app)) ?? promised;
    }
    // Even rounds end in the middle of a word, odd ones the moment it is said to be saved.
    await app.page.keyboard.type(`half${round}`);
    if (round % 2 === 1) {
      await minutes.isSaved();
      promised = (await savedText(app)) ?? promised;
      expect(promised).toContain(`half${round}`);
    }
    await kill(app);
    app = await startApp(userFolder);
    minutes = await openFirstMinutes(app.page);
    await minutes.openItem('Welcome');
    await expect.poll(() => minutes.text.textContent()).toContain(promised);
    if (!(await minutes.text.textContent())?.includes(`half${round}`)) cutOff += 1;
    await expect(app.page.getByText('could not be opened')).toBeHidden();
  }
  // The check means something: much was promised, and the kills did cut off what was not.
  expect(promised.length).toBeGreaterThan(200);
  expect(cutOff).toBeGreaterThan(0);
  recordFault({
    fault: 'F3',
    what: 'the app is killed while somebody types',
    trials: ROUNDS,
    lost: 0,
  });
  await app.electron.close();
});
