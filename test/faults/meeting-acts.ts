import type { Page } from '@playwright/test';
import { expect } from '../e2e/running-app';

/** The keyboard, which may be cut off at any key. */
export type Keys = {
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Words that are taken out on purpose. */
  forget: (text: string) => void;
  /** Types after "@" until somebody is offered, and takes them. */
  choose: (typed: string, name: RegExp) => Promise<void>;
};

/** One act of whoever takes the minutes. */
export type Step = {
  act: (keys: Keys, page: Page) => Promise<void>;
  /** Waits until it is done; throws where it is not. */
  done: (page: Page) => Promise<void>;
  /** Whether it was done, when the app comes back after it was cut off. */
  isDone: (page: Page) => Promise<boolean>;
};

export const text = (page: Page) => page.getByRole('textbox', { name: 'Minutes of the meeting' });

/** An empty paragraph at the end of the item one is in; what an act that was cut off left there goes. */
export async function toTheEnd(keys: Keys, page: Page): Promise<void> {
  await text(page).focus();
  await keys.press('Control+a');
  // Where the item is empty nothing is selected, and the cursor would go on to the next one.
  const isEmpty = await page.evaluate(() => getSelection()?.isCollapsed ?? true);
  if (!isEmpty) await keys.press('ArrowRight');
  const left = await page.evaluate(
    () => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '',
  );
  if (left === '') return;
  if (!/^(Action|Resolved|Vote|Arrives|Leaves): /.test(left)) {
    await keys.press('Enter');
    return;
  }
  keys.forget(left);
  for (const _ of left) await keys.press('Backspace');
}

export function seen(page: Page, what: string | RegExp) {
  return page.locator('main').getByText(what).first();
}

export function step(act: Step['act'], shows: (page: Page) => ReturnType<typeof seen>): Step {
  return {
    act,
    done: (page) => expect(shows(page)).toBeVisible(),
    isDone: (page) => shows(page).isVisible(),
  };
}

/** Words no other line has: they are looked for after each forced end. */
let count = 0;
function sentence(words: string): string {
  count += 1;
  return words
    .split(' ')
    .map((word) => `x${count}${word}`)
    .join(' ');
}

export function paragraph(): Step {
  const words = sentence('members discussed the report');
  return step(
    async (keys, page) => {
      await toTheEnd(keys, page);
      await keys.type(words);
      await keys.press('Enter');
    },
    (page) => seen(page, words),
  );
}

/** A line that becomes a block at Enter. */
function line(
  key: string,
  kind: 'action' | 'decision' | 'declaration' | 'vote',
  more: (keys: Keys) => Promise<void>,
): Step {
  const words = sentence('do what was agreed');
  return step(
    async (keys, page) => {
      await toTheEnd(keys, page);
      await keys.press(key);
      await keys.type(`${words} `);
      await more(keys);
      await keys.press('Enter');
    },
    (page) => page.locator(`[data-kind="${kind}"]`).filter({ hasText: words }),
  );
}

export const action = (): Step =>
  line('Alt+a', 'action', async (keys) => {
    await keys.choose('@priy', /^Priya Shah/);
    await keys.type('by end of June');
  });
export const vote = (): Step =>
  line('Alt+v', 'vote', async (keys) => {
    await keys.type('proposed by ');
    await keys.choose('@priy', /^Priya Shah/);
    await keys.type('7 for, 2 against');
  });
export const decision = (): Step => line('Alt+d', 'decision', () => Promise.resolve());

export function declaration(name: string): Step {
  const words = sentence('works for a supplier');
  return step(
    async (keys, page) => {
      await toTheEnd(keys, page);
      await keys.press('Alt+i');
      const form = page.getByRole('form', { name: 'Record a declaration of interest' });
      await form.getByRole('combobox', { name: 'Who declares it' }).selectOption({ label: name });
      await form.getByRole('textbox', { name: 'Nature of the interest' }).focus();
      await keys.type(words);
      await keys.press('Enter');
    },
    (page) => page.locator('[data-kind="declaration"]').filter({ hasText: words }),
  );
}

export function movement(
  number: number,
  key: 'Alt+r' | 'Alt+l',
  [typed, name]: readonly [string, string],
): Step {
  const marks = key === 'Alt+l' ? 'left before item' : 'arrived before item';
  return step(
    async (keys, page) => {
      await nextItem(number).act(keys, page);
      await toTheEnd(keys, page);
      await keys.press(key);
      await keys.choose(typed, new RegExp(`^${name}`));
      await keys.press('Enter');
    },
    (page) =>
      page
        .getByRole('complementary')
        .getByRole('listitem')
        .filter({ hasText: name })
        .getByText(new RegExp(marks, 'i')),
  );
}

/** On to an item, also where the app came back with the cursor in an earlier one. */
export const nextItem = (number: number): Step => {
  const sign = (page: Page) => page.getByText(/^Item \d+ of \d+, /);
  const at = async (page: Page): Promise<number> =>
    Number(/\d+/.exec((await sign(page).textContent()) ?? '')?.[0]);
  return {
    act: async (keys, page) => {
      await text(page).focus();
      for (let now = await at(page); now < number; now += 1) await keys.press('Control+Enter');
    },
    done: (page) => expect.poll(() => at(page)).toBe(number),
    isDone: async (page) => (await at(page)) === number,
  };
};

export function pressed(name: string, shows: RegExp): Step {
  return step(
    async (_keys, page) => page.getByRole('button', { name, exact: true }).press('Enter'),
    (page) => seen(page, shows),
  );
}

export function walkIn(name: string): Step {
  return {
    act: async (keys, page) => {
      const form = page.getByRole('form', { name: 'Add someone' });
      if (!(await form.isVisible())) {
        await page.getByRole('button', { name: 'Add someone' }).press('Enter');
      }
      await form.getByRole('combobox', { name: 'Name' }).fill('');
      await form.getByRole('combobox', { name: 'Name' }).focus();
      await keys.type(name);
      await keys.press('Enter');
    },
    done: (page) => expect(page.getByLabel(`Attendance of ${name}`)).toBeVisible(),
    isDone: (page) => page.getByLabel(`Attendance of ${name}`).isVisible(),
  };
}

export function item(title: string): Step {
  const field = (page: Page) => page.getByRole('textbox', { name: /^Title of item/ });
  const isThere = async (page: Page): Promise<boolean> => {
    const titles = await field(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    return titles.includes(title);
  };
  return {
    act: async (keys, page) => {
      await toAgenda(page);
      await page.getByRole('textbox', { name: 'Add an item' }).fill('');
      await page.getByRole('textbox', { name: 'Add an item' }).focus();
      await keys.type(title);
      await keys.press('Enter');
    },
    done: (page) => expect.poll(() => isThere(page)).toBe(true),
    isDone: async (page) => {
      await toAgenda(page);
      return isThere(page);
    },
  };
}

async function toAgenda(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Add an item' });
  if (await field.isVisible()) return;
  await page.getByRole('link', { name: 'Agenda', exact: true }).press('Enter');
  await field.waitFor();
}

export const toMinutes: Step = {
  act: async (_keys, page) => {
    await page.getByRole('link', { name: 'Minutes', exact: true }).press('Enter');
  },
  done: (page) => text(page).waitFor(),
  isDone: (page) => text(page).isVisible(),
};
