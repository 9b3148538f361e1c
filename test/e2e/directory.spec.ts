import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BAD_PEOPLE_ROWS, peopleCsv } from '../support/people-csv';
import { expectAccessible } from './axe-scan';
import { DirectoryPage } from './pages/directory-pages';
import { PeoplePage } from './pages/people-page';
import { expect, openSample, test } from './running-app';
import { answerSaveDialog } from './word-files';

const FIRST = { name: 'Dr Helen Okafor' };

test('people leave as cards, workbook and rows, come from a table with faults, and their own export is nothing new (P18)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const directory = new DirectoryPage(app);
  const people = new PeoplePage(page);
  await openSample(page);
  await people.open();
  const known = await page.getByRole('row').filter({ hasText: FIRST.name }).getByRole('cell').all();
  const organisation = (await known[2]?.textContent()) ?? '';
  const all = page.getByText(/^\d+ people$/);
  const before = await all.textContent();

  const table = join(userFolder, 'new people.csv');
  await writeFile(table, peopleCsv({ name: FIRST.name, organisation }));
  await directory.read(table);
  await expect(page.getByText('new people.csv: 60 rows below the headings')).toBeVisible();
  await expect(
    page.getByText('New: 54 people. Known here, with other details: 1 person.'),
  ).toBeVisible();
  const faulty = page.getByRole('list', { name: '3 rows cannot be imported and stay out:' });
  await expect(faulty.getByRole('listitem')).toHaveText(
    BAD_PEOPLE_ROWS.map((row) => new RegExp(`^Row ${row}, `)),
  );
  await expect(page.getByRole('list', { name: /^2 rows are about somebody/ })).toContainText(
    'Row 31, new person 1: as row 3.',
  );
  await expect(page.getByRole('list', { name: /^2 organisations will be added/ })).toBeVisible();
  await expect(page.getByText('Telephone: empty here, “01632 960099” in the row')).toBeVisible();
  await expectAccessible(page, 'preview of an import of people');
  await directory.choose(2, 'Leave out');
  await directory.take();
  await expect(
    page.getByText('53 people added, 1 person brought up to date, 2 organisations added'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'New Person 1', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New Person 0', exact: true })).toBeHidden();

  await people.undo();
  await expect(all).toHaveText(before ?? '');

  await directory.read(table);
  await directory.take();
  await expect(page.getByText(/^54 people added/)).toBeVisible();

  for (const [format, ending] of [
    [/^Contact cards/, 'vcf'],
    [/^Excel workbook/, 'xlsx'],
    [/^CSV file/, 'csv'],
  ] as const) {
    const path = join(userFolder, `everybody.${ending}`);
    const text = await directory.exportAs(format, path, /^All \d+ people/);
    if (ending !== 'xlsx') expect(text).toContain('new1@anyshire.example');
    await directory.read(path);
    await expect(page.getByText(/^Nothing is new: everybody in it is known here/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import what is chosen' })).toBeHidden();
    await page.getByRole('link', { name: 'All people' }).click();
  }

  await page.getByRole('textbox', { name: 'Find a person' }).fill('okafor');
  const found = join(userFolder, 'found.vcf');
  const card = await directory.exportAs(/^Contact cards/, found, /^The one person found by/);
  expect(card.match(/BEGIN:VCARD/g)).toHaveLength(1);
  expect(card).toContain('TEL;TYPE=WORK:01632 960099');
});

test('one person leaves as a contact card from their page, and the forms are accessible', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await new PeoplePage(page).open();
  await page.getByRole('button', { name: 'Export people' }).click();
  await page.getByRole('radio', { name: 'Those on one partnership today' }).check();
  await expectAccessible(page, 'export of people');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Import people' }).click();
  await page.getByRole('button', { name: 'Use what was pasted' }).click();
  await expectAccessible(page, 'import of people, nothing pasted');
  await page.getByRole('link', { name: 'All people' }).click();
  await page.getByRole('link', { name: FIRST.name, exact: true }).click();
  const path = join(userFolder, 'helen.vcf');
  await answerSaveDialog(app.electron, path);
  await page.getByRole('button', { name: 'Contact card' }).click();
  await expect(page.getByText('Saved as helen.vcf.').first()).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('N:Okafor;Helen;;Dr;');
});
