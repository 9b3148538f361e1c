import { AgendaPage, MeetingsPage } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test, type RunningApp } from './running-app';

async function aMeeting({ page }: RunningApp): Promise<AgendaPage> {
  await openSample(page);
  await new MeetingsPage(page).create({ date: '10/6/2027', start: '9.30', end: '11.30' });
  return new AgendaPage(page);
}

const standing = [
  'Welcome, introductions and apologies',
  'Declarations of interest',
  'Minutes of the previous meeting',
  'Matters arising and action log',
  'Forward plan',
  'Any other business',
  'Date of next meeting',
];

test('builds the agenda of a new meeting from the standing items', async ({ app }) => {
  const agenda = await aMeeting(app);
  expect(await agenda.titles()).toEqual(standing);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Thursday 10 June 2027');
});

test('reorders by the keyboard: numbers and clock times follow', async ({ app }) => {
  const { page } = app;
  const agenda = await aMeeting(app);
  await agenda.add('Hate crime pathway');
  await agenda.describe(8, { minutes: 20, purpose: 'For decision', paper: 'Item 5' });
  await agenda.moveUp(8, 3);
  expect(await agenda.titles()).toEqual([
    ...standing.slice(0, 4),
    'Hate crime pathway',
    ...standing.slice(4),
  ]);
  const rows = page.getByRole('list', { name: 'Agenda items' }).getByRole('listitem');
  await expect(rows.nth(4)).toContainText('9.55am');
  await expect(rows.nth(5)).toContainText('10.15am');
  await agenda.isSaved();
});

test('deletes an item, and takes that back', async ({ app }) => {
  const { page } = app;
  const agenda = await aMeeting(app);
  await page.getByRole('button', { name: 'Delete item 5, Forward plan' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of item 5' })).toHaveValue(
    'Any other business',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of item 5' })).toHaveValue('Forward plan');
  expect(await agenda.titles()).toEqual(standing);
});

test('names a date that does not exist, and never makes it another', async ({ app: { page } }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'New meeting' }).click();
  const form = page.getByRole('dialog', { name: 'New meeting' });
  await form.getByRole('textbox', { name: 'Date' }).fill('31/2/2027');
  await form.getByRole('textbox', { name: 'Start' }).fill('10');
  await form.getByRole('button', { name: 'Create meeting' }).click();
  await expect(
    form.getByText('There is no 31 February 2027: that month has 28 days.'),
  ).toBeVisible();
  await expect(form.getByRole('textbox', { name: 'Date' })).toHaveValue('31/2/2027');
});

test('a name of 10,000 characters is refused in plain words and stays in the field', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Members');
  await page.getByRole('button', { name: 'Add organisation' }).click();
  const panel = page.getByRole('dialog', { name: 'Add organisation' });
  const field = panel.getByRole('textbox', { name: 'Organisation' });
  await field.fill('x'.repeat(10_000));
  await field.press('Enter');
  await expect(panel.getByText(/9800 characters too many/)).toBeVisible();
  await expect(field).toHaveValue('x'.repeat(10_000));
});
