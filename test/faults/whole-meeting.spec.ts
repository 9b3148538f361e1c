import type { Page } from '@playwright/test';
import { MinutesPage } from '../e2e/pages/meeting-pages';
import { expect, openSample, startApp, test, type RunningApp } from '../e2e/running-app';
import { seededRandom } from '../support/seeded-random';
import { recordFault } from './fault-table';
import type { Keys } from './meeting-acts';
import { meetingScript, SCRIPTED } from './meeting-script';

const KILLS = 20;

/** Ends the app as a power cut would, in the middle of a key. */
class Killed extends Error {}

/** The text, whenever the sign says that all of it is on the disk; read in one step with the sign. */
async function savedText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const sign = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent);
    const text = document.querySelector('.ProseMirror')?.textContent ?? null;
    return sign.some((words) => /^Saved \d\d:\d\d$/.test(words ?? '')) ? text : null;
  });
}

/** What somebody typed of their own: words that no other line has. */
const typedWords = (text: string): string[] => text.match(/\bx\d+[a-z]+\b/g) ?? [];

/** Goes to the minutes of the meeting that is still to come, by the keyboard alone. */
async function openMinutes(page: Page): Promise<MinutesPage> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('meetings');
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'hidden' });
  await page.getByRole('table').first().getByRole('link').press('Enter');
  await page.getByRole('link', { name: 'Minutes', exact: true }).press('Enter');
  const minutes = new MinutesPage(page);
  await minutes.text.focus();
  return minutes;
}

test('a whole meeting typed by the keyboard alone outlives 20 forced ends at any moment (R4)', async ({
  userFolder,
}) => {
  test.setTimeout(600_000);
  const random = seededRandom(5);
  let app: RunningApp = await startApp(userFolder);
  await openSample(app.page);
  let minutes = await openMinutes(app.page);
  let promised: string[] = [];
  let kills = 0;
  let untilKill = Math.floor(random() * 150) + 10;

  const note = async (): Promise<void> => {
    const text = await savedText(app.page);
    if (text !== null) promised = typedWords(text);
  };
  const keys: Keys = {
    press: async (key) => {
      untilKill -= 1;
      if (untilKill <= 0 && kills < KILLS) {
        await note();
        throw new Killed();
      }
      await app.page.keyboard.press(key);
    },
    type: async (text) => {
      for (const letter of text) await keys.press(letter === ' ' ? 'Space' : letter);
    },
    forget: (text) => {
      const gone = typedWords(text);
      promised = promised.filter((word) => !gone.includes(word));
    },
    choose: async (typed, name) => {
      await keys.type(typed);
      await app.page.getByRole('option', { name }).first().waitFor();
      await keys.press('Enter');
    },
  };
  const killed = async (): Promise<void> => {
    kills += 1;
    untilKill = Math.floor(random() * 150) + 10;
    const gone = app.electron.waitForEvent('close');
    app.electron.process().kill('SIGKILL');
    await gone;
    app = await startApp(userFolder);
    minutes = await openMinutes(app.page);
    const now = typedWords((await minutes.text.textContent()) ?? '');
    expect(promised.filter((word) => !now.includes(word))).toEqual([]);
  };

  for (const step of meetingScript) {
    for (;;) {
      try {
        await step.act(keys, app.page);
        await step.done(app.page);
        await note();
        break;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        await killed();
        if (await step.isDone(app.page)) break;
      }
    }
  }
  await minutes.isSaved();
  expect(kills).toBe(KILLS);
  for (const [kind, count] of Object.entries(SCRIPTED)) {
    const recorded = await minutes.recorded(kind as keyof typeof SCRIPTED).count();
    expect([kind, recorded]).toEqual([kind, count]);
  }
  recordFault({
    fault: 'F3',
    what: 'the app is killed while a whole meeting is typed',
    trials: kills,
    lost: 0,
  });
  await app.electron.close();
});
