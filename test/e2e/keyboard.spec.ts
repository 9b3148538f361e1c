import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { press, tabTo } from './pages/by-keyboard';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { answerSaveDialog } from './word-files';

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
  const text = named('textbox', 'Minutes of the meeting');

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
  await keyboard.type('Publish the plan. @marc');
  await expect(page.getByRole('option', { name: 'Marcus Cole' })).toBeVisible();
  await keyboard.press('Enter');
  await typeThenEnter(page, 'by 1/9/2027');
  await expect(text).toBeFocused();
  await keyboard.press('Alt+i');
  await keyboard.press('Escape');
  await expect(text).toBeFocused();
  await keyboard.press('Alt+i');
  await expect(named('combobox', 'Who declares it')).toBeFocused();
  await keyboard.type('m');
  await tabTo(named('textbox', 'Nature of the interest'));
  await typeThenEnter(page, 'he chairs a supplier');
  await expect(text).toBeFocused();
  await keyboard.type('He left the room.');
  await expect(text).toContainText(/Marcus Cole.*he chairs a supplier.*He left the room\./s);
  await expect(text).toContainText('The Chair welcomed everybody.');
  await expect(text).toContainText(/RESOLVED D-2027-001That the plan be adopted\./);
  await expect(text).toContainText(/ACTION A-2027-001Publish the plan\.Marcus Cole/);

  await keyboard.press('Control+Enter');
  await expect(page.getByText('Item 2 of 8, Declarations of interest')).toBeAttached();
  await expect(text).toBeFocused();
  await keyboard.type('None were declared.');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  await answerSaveDialog(electron, join(userFolder, 'minutes.docx'));
  await press(named('button', 'Export minutes to Word'), 'Shift+Tab');
  await expect(page.getByText('Saved as minutes.docx')).toBeVisible();

  await press(named('button', 'Open the menu'), 'Shift+Tab');
  await press(page.getByRole('dialog').getByRole('link', { name: 'Actions', exact: true }));
  await press(named('button', /^Open A-2027-001/));
  await tabTo(named('textbox', 'Add an update'));
  await keyboard.type('Printed.');
  await press(named('button', 'Add update'));
  await expect(page.getByRole('listitem').filter({ hasText: 'Printed.' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(named('button', /^Open A-2027-001/)).toBeFocused();
});

/** The minutes of the sample's meeting that is still to come. */
async function openMinutes(page: Page): Promise<Locator> {
  await openSample(page);
  await page.getByRole('table').first().getByRole('link').press('Enter');
  await page.getByRole('link', { name: 'Minutes', exact: true }).press('Enter');
  const text = page.getByRole('textbox', { name: 'Minutes of the meeting' });
  await text.waitFor();
  return text;
}

test('the focus stays where the work is when a button is busy or goes away', async ({
  app: { page },
}) => {
  await openMinutes(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await press(button('Open meeting'));
  await expect(button('Close meeting')).toBeFocused();
  await press(button('Take Amina Ahmed off the list'));
  await expect(page.getByRole('combobox', { name: 'Attendance of Marcus Cole' })).toBeFocused();
  await press(button('Mark the rest present'), 'Shift+Tab');
  await expect(button('Mark the rest present')).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
  await press(button('Add someone'));
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Add someone')).toBeFocused();
  await press(button('Correct the times'), 'Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(button('Correct the times')).toBeFocused();

  await goTo(page, 'Actions');
  await press(button(/^Open A-/).first());
  await press(button('Save action'));
  await expect(page.getByText(/^Action A-.* saved$/)).toBeVisible();
  await expect(button('Save action')).toBeFocused();
  await press(button('Take out of the log'));
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('Escape closes a list before its form, and no shortcut takes the form away', async ({
  app: { page },
}) => {
  const text = await openMinutes(page);
  await tabTo(text);
  await page.keyboard.press('Alt+a');
  await page.keyboard.type('Publish the plan. ');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: /^Change action/ });
  const what = form.getByRole('textbox', { name: 'Action' });
  await page.getByRole('button', { name: /^Edit action/ }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Alt+d');
  await expect(form.getByRole('alert')).toContainText('Your words are still here');
  await expect(what).toHaveValue('Publish the plan.');
  await tabTo(what, 'Shift+Tab');
  await page.keyboard.press('Control+Enter');
  await expect(text).toBeFocused();
  await expect(page.getByText('Item 1 of 7', { exact: false })).toBeAttached();
});

test('a key for another line changes what the line becomes, and loses none of its words', async ({
  app: { page },
}) => {
  const text = await openMinutes(page);
  await tabTo(text);
  await page.keyboard.press('Alt+d');
  await page.keyboard.type('Quick hands');
  await page.keyboard.press('Alt+a');
  await page.keyboard.type(' type on.');
  await expect(text).toContainText('Action: Quick hands type on.');
});

test('every command is in the palette, with its key, and does what its key does', async ({
  app: { page },
}) => {
  const text = await openMinutes(page);
  await tabTo(text);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('button', { name: /^Next item/ })).toContainText('Ctrl+Enter');
  await expectAccessible(page, 'the command palette');
  await page.keyboard.type('arrives');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.type('amina');
  await expect(page.getByRole('option', { name: /^Amina Ahmed/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Amina Ahmed arrived before item 1.')).toBeVisible();
  await expect(text).not.toContainText('Arrives:');

  // The menu in the text offers the same.
  await page.keyboard.type('/dec');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('Resolved:');
  await expect(text).not.toContainText('/dec');
});

test('the menu stays closed on coming back to where it was opened', async ({ app: { page } }) => {
  await openMinutes(page);
  const menu = page.getByRole('dialog', { name: 'Minute Book' });
  await press(page.getByRole('button', { name: 'Open the menu' }), 'Shift+Tab');
  await press(menu.getByRole('link', { name: 'Members' }));
  await page.getByRole('heading', { name: 'Members', level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  await expect(menu).toBeHidden();
});
