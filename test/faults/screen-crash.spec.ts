import { openFirstMinutes } from '../e2e/pages/meeting-pages';
import { expect, openSample, test, type RunningApp } from '../e2e/running-app';
import { storedMeetings } from '../support/stored-text';
import { recordFault } from './fault-table';

const CRASHES = 5;

/** The text on screen, asked of the window itself as the page of before is gone; null while there is none. */
function shownText({ electron }: RunningApp): Promise<string | null> {
  return electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const ask = `document.querySelector('.ProseMirror')?.textContent ?? null`;
    // A screen that is gone meanwhile never answers.
    const noAnswer = new Promise((done) => void setTimeout(() => done(null), 500));
    const answer = window?.webContents.executeJavaScript(ask).catch(() => null);
    const text: unknown = await Promise.race([answer, noAnswer]);
    return typeof text === 'string' ? text : null;
  });
}

function type({ electron }: RunningApp, text: string): Promise<void> {
  return electron.evaluate(async ({ BrowserWindow }, words) => {
    const [window] = BrowserWindow.getAllWindows();
    // Another test's window on the same display may have taken the focus meanwhile.
    window?.webContents.focus();
    await window?.webContents.executeJavaScript(`document.querySelector('.ProseMirror').focus()`);
    await window?.webContents.insertText(words);
  }, text);
}

test('a screen that crashes comes back with what was handed over, and goes on', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  await openFirstMinutes(app.page);
  const folder = `${userFolder}/data`;
  let lost = 0;
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    const words = `Before crash ${crash}.`;
    await expect.poll(() => shownText(app)).not.toBeNull();
    await type(app, `${words} `);
    await expect.poll(() => storedMeetings(folder)).toContain(words);
    await type(app, `cut off ${crash} `);
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(async () => (await shownText(app)) ?? '').toContain(words);
    if (!(await storedMeetings(folder)).includes(words)) lost += 1;
  }
  recordFault({ fault: 'F16', what: 'the screen crashes while typing', trials: CRASHES, lost });
  expect(lost).toBe(0);
});
