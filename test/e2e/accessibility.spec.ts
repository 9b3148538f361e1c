import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { MinutesPage, showView } from './pages/meeting-pages';
import { RecordPage } from './pages/record-page';
import { RegistersPage } from './pages/registers-page';
import { TimelinePage } from './pages/timeline-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, startApp, test } from './running-app';

/** Opens something, looks at it, and closes it again with Escape. */
async function look(page: Page, state: string, open: () => Promise<void>): Promise<void> {
  await open();
  await expectAccessible(page, state);
  await page.keyboard.press('Escape');
}

const press = (page: Page, name: string | RegExp) => (): Promise<void> =>
  page.getByRole('button', { name }).first().click();

test('partnership screens are accessible', async ({ app: { page } }) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page, 'welcome');
  await page.getByRole('link', { name: 'New blank partnership' }).click();
  const presets = page.getByRole('radiogroup', { name: 'Start from' }).getByRole('radio');
  for (const preset of await presets.all()) {
    await preset.check();
    await expectAccessible(page, `new partnership, ${await preset.getAttribute('value')}`);
  }
  await presets.first().check();
  await page.getByRole('button', { name: 'Create partnership' }).click();
  await expectAccessible(page, 'new partnership without a name');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ours');
  await page.getByRole('button', { name: 'Create partnership' }).click();
  await page.getByRole('heading', { name: 'Members', level: 1 }).waitFor();
  await expectAccessible(page, 'members, none');
  for (const screen of ['Meetings', 'Actions', 'Terms of reference'] as const) {
    await goTo(page, screen);
    await expectAccessible(page, `${screen}, none`);
  }
  await goTo(page, 'Settings');
  await expectAccessible(page, 'settings');
  await goTo(page, 'Help');
  for (const topic of await page
    .getByRole('navigation', { name: 'Help pages' })
    .getByRole('link')
    .all()) {
    await topic.click();
    await expectAccessible(page, `help, ${await topic.textContent()}`);
  }
  await page.evaluate(() => (window.location.hash = '#/nowhere'));
  await expectAccessible(page, 'an address that leads nowhere');
});

test('people and organisations are accessible', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'People');
  const first = page.getByRole('table', { name: 'People' }).getByRole('link').first();
  await first.click();
  await page.getByRole('table', { name: 'Attendance' }).waitFor();
  await expectAccessible(page, 'a person');
  await look(page, 'details of a person', press(page, 'Correct the details'));
  await look(page, 'another entry of a person', press(page, 'Merge with another entry'));
  await page.getByRole('link', { name: 'Change of employer' }).click();
  await press(page, 'See what it changes')();
  await page.getByRole('button', { name: 'Record the change' }).waitFor();
  await expectAccessible(page, 'a change of employer');
  await goTo(page, 'People');
  await page.getByRole('link', { name: 'Organisations', exact: true }).click();
  const bodies = page.getByRole('table', { name: 'Organisations' });
  await bodies.getByRole('link').first().waitFor();
  await expectAccessible(page, 'organisations');
  await bodies.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Memberships' }).waitFor();
  await expectAccessible(page, 'an organisation');
  await look(page, 'renaming an organisation', press(page, 'Rename'));
});

test('the screens of the sample are accessible', async ({ app: { page } }) => {
  await openSample(page);
  await expectAccessible(page, 'meetings, with a notification');
  await look(page, 'new meeting', press(page, 'New meeting'));
  await look(page, 'new meeting without a date', async () => {
    await press(page, 'New meeting')();
    await press(page, 'Create meeting')();
  });
  await goTo(page, 'Overview');
  await page.getByRole('button', { name: /^Show as table: Opened/ }).click();
  await page.locator('svg.recharts-surface').first().waitFor({ state: 'attached' });
  await expectAccessible(page, 'overview, a chart as a table');
  await goTo(page, 'Members');
  await expectAccessible(page, 'members');
  for (const what of ['Add office', 'Add person', 'Add organisation']) {
    await look(page, what, async () => {
      await press(page, what)();
      await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    });
  }
  await look(page, 'edit person', press(page, /^Edit Amina Ahmed/));
  await look(page, 'a calendar', async () => {
    await press(page, 'Add office')();
    await press(page, 'Calendar for First day')();
  });
  await page.keyboard.press('Escape');
  await goTo(page, 'Terms of reference');
  await expectAccessible(page, 'terms');
  await goTo(page, 'Partnership details');
  await expectAccessible(page, 'partnership details');
  await goTo(page, 'Actions');
  await expectAccessible(page, 'actions');
  await look(page, 'an action', press(page, /^Open A-/));
  await look(page, 'new action with its owners open', async () => {
    await press(page, 'New action')();
    await press(page, 'Record action')();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Owners' }).click();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Find in actions' }).fill('nothing like this');
  await expectAccessible(page, 'actions, none found');
});

test('the registers are accessible', async ({ app: { page } }) => {
  await openSample(page);
  const registers = new RegistersPage(page);
  const names = await registers.names();
  await expectAccessible(page, 'registers');
  await registers.open('Forward plan');
  await registers.plan('Review of the night bus', 'January 2020');
  await look(page, 'a planned line', press(page, 'Change “Review of the night bus”'));
  await registers.open('Risks and issues');
  await registers.raise('A name is in the draft.', true);
  await look(page, 'a risk', press(page, /^Change: /));
  await registers.open('Decisions');
  await look(page, 'what became of a decision', press(page, /^Change what became of/));
  for (const name of names) {
    await registers.open(name);
    await expectAccessible(page, name);
  }
  await registers.find('nothing like this');
  await expectAccessible(page, 'a register, none found');
});

test('what helps to write the minutes is accessible', async ({ app: { page } }) => {
  await openSample(page);
  await goTo(page, 'Writing');
  await expectAccessible(page, 'writing, none');
  for (const [add, save, fields] of [
    ['New snippet', 'Save snippet', ['Name', 'Text']],
    ['New abbreviation', 'Save abbreviation', ['Short form', 'Stands for']],
    ['Add word', 'Save word', ['Word']],
  ] as const) {
    const form = page.getByRole('dialog', { name: add });
    await press(page, add)();
    await form.getByRole('button', { name: save }).click();
    await expect(form.getByText(/^Enter /).first()).toBeVisible();
    await expectAccessible(page, `${add}, empty`);
    for (const name of fields) await form.getByRole('textbox', { name }).fill('[Tarian]');
    await form.getByRole('button', { name: save }).click();
    await form.waitFor({ state: 'hidden' });
  }
  await expectAccessible(page, 'writing, one of each');
});

test('agenda and minutes are accessible', async ({ app: { page } }) => {
  await openSample(page);
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('textbox', { name: 'Title of item 1' }).fill('');
  await page.getByRole('textbox', { name: 'Minutes for item 2' }).fill('x');
  await expectAccessible(page, 'agenda with mistakes');
  await look(page, 'meeting details', press(page, 'Meeting details'));
  await page.getByRole('textbox', { name: 'Title of item 1' }).fill('Welcome');
  await showView(page, 'Minutes');
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  await expectAccessible(page, 'minutes, planned');
  await look(page, 'menu over the minutes', press(page, 'Open the menu'));
  await press(page, 'Open meeting')();
  await new MinutesPage(page).markTheRestPresent();
  await expectAccessible(page, 'minutes, in progress');
  await look(page, 'recording an interest', async () => {
    await press(page, /^Interest Alt/)();
    await press(page, 'Record interest')();
    await expect(page.getByText(/^Enter /).first()).toBeVisible();
  });
  await press(page, /^Action Alt/)();
  await page.keyboard.type('Publish the plan @p');
  await expectAccessible(page, 'a line that becomes an action, with names to choose from');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+l');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page, 'a line against which something stands');
  for (const beside of ['Item', 'Actions', 'Last time', 'Missing', 'Here']) {
    await page.getByRole('radio', { name: beside }).press('Space');
    await expectAccessible(page, `beside the minutes: ${beside}`);
  }
  await press(page, 'Add someone')();
  await press(page, 'Add to attendance')();
  await expectAccessible(page, 'add someone without a name');
  await press(page, 'Cancel')();
  await press(page, 'Close meeting')();
  await page.getByRole('button', { name: 'Reopen' }).waitFor();
  await look(page, 'minutes closed, times open', press(page, 'Correct the times'));
});

test('the record of a meeting is accessible', async ({ app: { page } }) => {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  await showView(page, 'Record');
  const record = new RecordPage(page);
  await record.steps.waitFor();
  await expectAccessible(page, 'record, a draft');
  await look(page, 'draft to the Chair', press(page, 'Give to the Chair'));
  await record.giveToChair();
  await look(page, 'approval', press(page, 'Record approval'));
  await look(page, 'a correction', async () => {
    await press(page, 'Record a correction')();
    await press(page, 'Record correction')();
  });
  await record.correct({ was: 'ten cameras', shouldBe: 'six cameras' });
  await expectAccessible(page, 'record, with a correction and a version');
  await look(page, 'a version', press(page, /^Read the version/));
  await new TimelinePage(page).open();
  await new TimelinePage(page).confirm();
  await showView(page, 'Minutes');
  await page.getByRole('note').waitFor();
  await expectAccessible(page, 'minutes, locked');
});

test('minutes with decisions, actions and interests are accessible', async ({ app: { page } }) => {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const items = page.getByRole('navigation', { name: 'Agenda items' }).getByRole('button');
  await items.first().waitFor();
  for (const item of await items.all()) {
    await item.click();
    await expectAccessible(page, `minutes of ${await item.textContent()}`);
  }
  await page.keyboard.press('Escape');
  await new MinutesPage(page).recordVote('That it be done', '7-2-1');
  await expectAccessible(page, 'minutes with a vote');
  await look(page, 'who presides', press(page, 'Change who presides'));
});

test('the banner over a damaged folder is accessible', async ({ userFolder }) => {
  const first = await startApp(userFolder);
  await openSample(first.page);
  // With the list comes that the settings are written.
  await first.page.getByRole('table').first().waitFor();
  await first.quit();
  const settings = join(userFolder, 'data', 'settings', 'only');
  await mkdir(settings, { recursive: true });
  await writeFile(join(settings, 'doc.9.broken.json'), '{ broken');
  const again = await startApp(userFolder);
  await again.page.getByRole('region', { name: 'One document was made good' }).waitFor();
  await expectAccessible(again.page, 'banner over a damaged file');
  await again.electron.close();
});

test('the refusal of a foreign data folder is accessible', async ({ userFolder }) => {
  await writeFile(join(userFolder, 'data'), 'not a folder of ours');
  const { page, electron } = await startApp(userFolder);
  await page.getByText('Your data folder cannot be read').waitFor();
  await expectAccessible(page, 'foreign data folder');
  await electron.close();
});
