import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { openFirstMinutes } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

/** Adds an entry to one of the lists under Writing. */
async function add(page: Page, what: string, fields: Record<string, string>): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  const form = page.getByRole('dialog', { name: what });
  for (const [name, value] of Object.entries(fields)) {
    await form.getByRole('textbox', { name }).fill(value);
  }
  await form.getByRole('button', { name: /^Save/ }).click();
  await form.waitFor({ state: 'hidden' });
}

/** The Welsh dictionary has twice the rules of the English one: a busy computer takes seconds to read it. */
const TO_BE_READ = { timeout: 20_000 };

const marked = (page: Page) => page.locator('[aria-invalid="spelling"]');

test('misspelled words are marked by the worker, and put right by the keyboard alone', async ({
  app: { page },
}) => {
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  await minutes.write('The commitee recieved a report, seperate');
  await expect(marked(page)).toHaveText(['commitee', 'recieved']);
  expect(page.workers().map((worker) => worker.url())).toEqual([
    expect.stringMatching(/^app:\/\/minute-book\/assets\/spelling-worker-/),
  ]);
  // The word at the cursor is marked once it is left.
  await page.keyboard.press('Control+Home');
  await expect(marked(page)).toHaveCount(3);
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'committee' })).toBeFocused();
  await expectAccessible(page, 'the menu of a misspelled word');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F7');
  await page.getByRole('menuitem', { name: /^Add to/ }).click();
  await expect(marked(page)).toHaveText(['seperate']);
  await expect(minutes.text).toContainText('The committee recieved a report, seperate');
  await minutes.isSaved();
  await goTo(page, 'Writing');
  await expect(page.getByRole('list', { name: 'Dictionary' })).toContainText('recieved');
});

test('Welsh minutes are checked by the Welsh dictionary, which is not read before', async ({
  app: { page },
}) => {
  const dictionaries = new Set<string>();
  page.context().on('request', (request) => {
    const [name] = /dictionary-(en-gb|cy)/.exec(request.url()) ?? [];
    if (name) dictionaries.add(name);
  });
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  await minutes.write('Penderfynodd y pwyllgor. ');
  await expect(marked(page)).toHaveText(['Penderfynodd', 'pwyllgor']);
  expect([...dictionaries]).toEqual(['dictionary-en-gb']);
  await goTo(page, 'Writing');
  await page.getByRole('radio', { name: 'Welsh', exact: true }).check();
  await expect(page.getByText('Spelling is now checked in Welsh.')).toBeVisible();
  await expectAccessible(page, 'the languages of the minutes');
  await openFirstMinutes(page);
  await minutes.write('Cytunwyd i’r cyfarfod, xyzzyq of course. ');
  await expect(marked(page)).toHaveText(['xyzzyq', 'course'], TO_BE_READ);
  expect([...dictionaries]).toEqual(['dictionary-en-gb', 'dictionary-cy']);
  await page.reload();
  await expect(marked(page)).toHaveText(['xyzzyq', 'course'], TO_BE_READ);
});

test('short forms are written out, snippets filled in, and words replaced in one step', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Writing');
  await add(page, 'New abbreviation', {
    'Short form': 'ASB',
    'Stands for': 'anti-social behaviour',
  });
  await add(page, 'New snippet', { Name: 'Deferred', Text: '[Name] asked for [what].' });
  const minutes = await openFirstMinutes(page);
  await minutes.write('ASB went down, and ASB reports. ');
  await page.keyboard.press('F7');
  await page.getByRole('menuitem', { name: 'Write out: Anti-social behaviour (ASB)' }).click();
  await expect(minutes.text).toContainText(
    'Anti-social behaviour (ASB) went down, and ASB reports.',
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.type('/defer');
  await expect(page.getByRole('option', { name: /^Deferred/ })).toContainText('snippet');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ann');
  await page.keyboard.press('Tab');
  await page.keyboard.type('more');
  await expect(minutes.text).toContainText('Ann asked for more.');
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('form', { name: 'Find and replace' });
  await page.keyboard.type('reports');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await expectAccessible(page, 'find and replace');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('cases');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByRole('status')).toHaveText('1 replaced');
  await page.keyboard.press('Escape');
  await expect(minutes.text).toContainText('and ASB cases.');
  await page.keyboard.press('Control+z');
  await expect(minutes.text).toContainText('and ASB reports.');
});
