import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expect, test } from './running-app';
import { answerSaveDialog } from './word-files';

/** Presses Tab, or Shift+Tab, until a control has the focus, as somebody without a mouse does. */
async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

async function press(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(control, key);
  await control.page().keyboard.press('Enter');
}

async function typeThenEnter(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('the whole main job is done with the keyboard alone', async ({ app, userFolder }) => {
  const { page, electron } = app;
  const { keyboard } = page;
  const named = (
    role: 'button' | 'textbox' | 'combobox' | 'link' | 'heading',
    name: string | RegExp,
  ) => page.getByRole(role, { name, exact: typeof name === 'string' });
  const text = named('textbox', /^Minute of item/);

  await press(named('link', 'New blank partnership'));
  await tabTo(named('textbox', 'Name'));
  await typeThenEnter(page, 'Safer Anyshire');
  await press(named('link', 'Members'));

  // An organisation, then a person of it: each form is ready for the next after Enter.
  await press(named('button', 'Add organisation').first());
  await expect(named('textbox', 'Organisation')).toBeFocused();
  await typeThenEnter(page, 'Anyshire Police');
  await expect(page.getByText('Anyshire Police added.')).toBeVisible();
  await expect(named('textbox', 'Organisation')).toBeFocused();
  await keyboard.press('Escape');
  await press(named('button', 'Add person to Anyshire Police'));
  await expect(named('combobox', 'Name')).toBeFocused();
  await typeThenEnter(page, 'Marcus Cole');
  await expect(page.getByText('Marcus Cole added.')).toBeVisible();
  await keyboard.press('Escape');

  await press(named('link', 'Meetings'), 'Shift+Tab');
  await press(named('button', 'New meeting'));
  await expect(named('textbox', 'Date')).toBeFocused();
  await keyboard.type('10/6/2027');
  await tabTo(named('textbox', 'Start'));
  await typeThenEnter(page, '10');

  // An item at the end of the agenda, moved up by two; the focus goes with it.
  await tabTo(named('textbox', 'Add an item'));
  await typeThenEnter(page, 'Hate crime pathway');
  await expect(named('textbox', 'Add an item')).toBeFocused();
  await tabTo(named('textbox', 'Title of item 8'), 'Shift+Tab');
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect(named('textbox', 'Title of item 6')).toBeFocused();
  await expect(named('textbox', 'Title of item 6')).toHaveValue('Hate crime pathway');

  await press(page.getByRole('link', { name: 'Minutes', exact: true }), 'Shift+Tab');
  await tabTo(named('combobox', 'Attendance of Marcus Cole'));
  await keyboard.type('p');
  await expect(named('combobox', 'Attendance of Marcus Cole')).toHaveValue('present');

  await tabTo(text, 'Shift+Tab');
  await keyboard.type('The Chair welcomed everybody.');
  await keyboard.press('Alt+d');
  await typeThenEnter(page, 'That the plan be adopted.');
  await expect(text).toBeFocused();
  await keyboard.type('There was a discussion.');
  await keyboard.press('Alt+a');
  await keyboard.type('Publish the plan.');
  await keyboard.press('Tab');
  await typeThenEnter(page, 'marc');
  await keyboard.press('Tab');
  await expect(named('textbox', 'Due')).toBeFocused();
  await typeThenEnter(page, '1/9/2027');
  await expect(text).toBeFocused();
  await keyboard.press('Alt+i');
  await keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(text).toContainText('The Chair welcomed everybody.');
  await expect(text).toContainText(/RESOLVED D-2027-001That the plan be adopted\./);
  await expect(text).toContainText(/ACTION A-2027-001Publish the plan\.Marcus Cole/);

  await keyboard.press('Control+Enter');
  await expect(named('heading', /^2\. Declarations of interest/)).toBeVisible();
  await expect(text).toBeFocused();
  await keyboard.type('None were declared.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  await answerSaveDialog(electron, join(userFolder, 'minutes.docx'));
  await press(named('button', 'Export minutes to Word'), 'Shift+Tab');
  await expect(page.getByText('Saved as minutes.docx')).toBeVisible();

  await press(named('button', 'Open the menu'), 'Shift+Tab');
  await press(page.getByRole('dialog').getByRole('link', { name: 'Actions' }));
  await press(named('button', /^Open A-2027-001/));
  await tabTo(named('textbox', 'Add an update'));
  await keyboard.type('Printed.');
  await press(named('button', 'Add update'));
  await expect(page.getByRole('listitem').filter({ hasText: 'Printed.' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(named('button', /^Open A-2027-001/)).toBeFocused();
});
