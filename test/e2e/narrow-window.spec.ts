import { showView } from './pages/meeting-pages';
import { PartnershipFilePage } from './pages/partnership-file-page';
import { PeoplePage } from './pages/people-page';
import { goTo } from './pages/partnership-pages';
import { RegistersPage } from './pages/registers-page';
import { zoomTo } from './pages/window-size';
import { expect, openSample, test } from './running-app';
import { unseen } from './unseen';

const SCREENS = [
  'What is due',
  'Overview',
  'People',
  'Search',
  'Members',
  'Actions',
  'Decisions',
  'Interests',
  'Terms of reference',
  'Structure and reports',
  'Trackers',
  'Papers',
  'Registers',
  'Minute book',
  'Writing',
  'Partnership details',
  'Settings',
  'Help',
];

for (const factor of [1, 2] as const) {
  test.describe(`in a window of 1366 by 768 at ${factor * 100} %`, () => {
    test('every screen fits, with nothing out of reach', async ({ app }) => {
      const { page } = app;
      await openSample(page);
      await zoomTo(app, factor);
      await expect(page.getByRole('button', { name: 'Open the menu' })).toBeVisible({
        visible: factor === 2,
      });
      expect.soft(await unseen(page), 'Meetings').toEqual([]);
      for (const screen of SCREENS) {
        await goTo(page, screen);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect(page.getByRole('dialog')).toBeHidden();
        expect.soft(await unseen(page), screen).toEqual([]);
      }
      for (const register of ['Decisions', 'Forward plan', 'Attendance by person']) {
        await new RegistersPage(page).open(register);
        expect.soft(await unseen(page), register).toEqual([]);
      }
      const people = new PeoplePage(page);
      await people.open();
      await people.seeWhatIsHeld('Dr Helen Okafor');
      await people.held('Actions and work streams').waitFor();
      expect.soft(await unseen(page), 'What is held about a person').toEqual([]);
      await goTo(page, 'People');
      await page.getByRole('button', { name: 'Export people' }).click();
      await page.getByRole('radio', { name: 'Those on one partnership today' }).check();
      await expect.poll(() => unseen(page), 'Export people').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Import people' }).click();
      await page.getByRole('textbox', { name: 'Pasted table' }).fill('Name,Post\nAnn Lee,Clerk');
      expect.soft(await unseen(page), 'Import people').toEqual([]);
      await page.getByRole('button', { name: 'Use what was pasted' }).click();
      await page.getByRole('table', { name: 'New: 1 person' }).waitFor();
      expect.soft(await unseen(page), 'Preview of an import').toEqual([]);
      await new PartnershipFilePage(app).open();
      expect.soft(await unseen(page), 'Partnership file').toEqual([]);
      await goTo(page, 'Members');
      await page.getByRole('button', { name: 'Add person', exact: true }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Name' }).waitFor();
      await expect.poll(() => unseen(page), 'Add person').toEqual([]);
    });

    test('agenda, minutes and their forms fit', async ({ app }) => {
      const { page } = app;
      await openSample(page);
      await zoomTo(app, factor);
      await page.getByRole('table').last().getByRole('link').click();
      const text = page.getByRole('textbox', { name: 'Minutes of the meeting' });
      await text.waitFor();
      expect.soft(await unseen(page), 'Minutes').toEqual([]);
      await text.press('Alt+i');
      const form = page.getByRole('form', { name: 'Record a declaration of interest' });
      await expect(form.getByRole('button').last()).toBeInViewport({ ratio: 1 });
      expect.soft(await unseen(page), 'Interest').toEqual([]);
      await page.keyboard.press('Escape');
      await text.press('Alt+a');
      await page.keyboard.type('Publish the plan @a');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeInViewport({
        ratio: 1,
      });
      expect.soft(await unseen(page), 'Action').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add someone' }).click();
      await expect(page.getByRole('button', { name: 'Add to attendance' })).toBeInViewport();
      expect.soft(await unseen(page), 'Add someone').toEqual([]);
      await showView(page, 'Agenda');
      await page.getByRole('list', { name: 'Agenda items' }).waitFor();
      expect.soft(await unseen(page), 'Agenda').toEqual([]);
    });
  });
}

test('at 200 % the open item and its text are in sight when the minutes open', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await zoomTo(app, 2);
  await page.getByRole('table').last().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: /^1\. / })).toBeInViewport();
  const items = page.getByRole('navigation', { name: 'Agenda items' }).getByRole('button');
  await expect(items.first()).toBeInViewport();
  const text = page.getByRole('textbox', { name: 'Minutes of the meeting' });
  await text.press('Control+Enter');
  await text.press('Control+Enter');
  await text.press('Control+Enter');
  await page.getByRole('heading', { level: 2, name: /^4\. / }).waitFor();
  await page.keyboard.type('The words just typed.');
  await expect(page.getByText('The words just typed.')).toBeInViewport({ ratio: 1 });
});
