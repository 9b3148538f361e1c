import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openFirstMinutes } from './pages/meeting-pages';
import { expect, openSample, test } from './running-app';

/** An act of the minute-taker: keys, and words that would be written anyway. */
type Pressed = { key: string } | { words: string };

const key = (name: string): Pressed => ({ key: name });
const words = (text: string): Pressed => ({ words: text });

/** Does it, and answers how many keys it took beyond its own words. */
async function keysFor({ keyboard }: Page, act: readonly Pressed[]): Promise<number> {
  let keys = 0;
  for (const one of act) {
    if ('words' in one) {
      await keyboard.type(one.words);
    } else {
      await keyboard.press(one.key);
      keys += 1;
    }
  }
  return keys;
}

/** How many the Help says it takes. */
async function keysInHelp(act: string): Promise<number> {
  const help = await readFile('renderer/help/keyboard.md', 'utf8');
  const line = help.split('\n').find((one) => one.startsWith(`- ${act}: `));
  return Number(/\d+/.exec(line ?? '')?.[0]);
}

test('the frequent acts take as few keys as the Help says', async ({ app: { page } }) => {
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  await minutes.markTheRestPresent();
  await minutes.openItem('Forward plan');

  const action = await keysFor(page, [
    key('Alt+a'),
    words('Publish the plan '),
    key('@'),
    words('priya'),
    key('Enter'),
    words('by Friday'),
    key('Enter'),
  ]);
  await expect(minutes.recorded('action')).toContainText(/Publish the plan.*Priya Shah.*Friday/s);
  expect(action).toBe(await keysInHelp('An action with owner and date'));
  expect(action).toBeLessThanOrEqual(6);

  const decision = await keysFor(page, [
    key('Alt+d'),
    words('That the plan be adopted.'),
    key('Enter'),
  ]);
  await expect(minutes.recorded('decision')).toContainText('That the plan be adopted.');
  expect(decision).toBe(await keysInHelp('A decision'));

  const vote = await keysFor(page, [
    key('Alt+v'),
    words('That the plan be published, proposed by '),
    key('@'),
    words('priya'),
    key('Enter'),
    words('seconded by '),
    key('@'),
    words('rhys'),
    key('Enter'),
    words('7 for, 2 against'),
    key('Enter'),
  ]);
  await expect(minutes.recorded('vote')).toContainText(
    /That the plan be published.*Proposed by Priya Shah, seconded by Rhys Evans\. 7 for, 2 against/s,
  );
  expect(vote).toBe(await keysInHelp('A vote with proposer, seconder and count'));

  const departure = await keysFor(page, [key('Alt+l'), words('grace'), key('Enter'), key('Enter')]);
  await expect(page.getByText('Grace O’Neill left before item 5.')).toBeVisible();
  expect(departure).toBe(await keysInHelp('Somebody arrives or leaves'));

  const next = await keysFor(page, [key('Control+Enter')]);
  await expect(page.getByText(/^Item 6 of/)).toBeAttached();
  expect(next).toBe(await keysInHelp('The next item'));
});
