import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { addDays, addMonths, fromParts } from '#shared/domain/calendar';
import type { IsoDate } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

const COUNCIL = 'Warwickshire County Council';

/** The app goes by the clock on the wall, so the test does too. */
function today(): IsoDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

async function warwickshire(page: Page): Promise<MembersPage> {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const partnership = { name: 'Safer Anyshire', area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', ...partnership });
  await goTo(page, 'Members');
  return new MembersPage(page);
}

/** A decision and an action of Grace Bell's, minuted at a meeting held on a day. */
async function minuted(page: Page, day: IsoDate): Promise<void> {
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: plainDate(day), start: '10', place: 'County Hall' });
  await page.getByRole('textbox', { name: 'Add an item' }).fill('Community safety fund');
  await page.getByRole('textbox', { name: 'Add an item' }).press('Enter');
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.openItem('Community safety fund');
  await minutes.recordDecision('That the awards be made.');
  await minutes.recordAction('Sign the funding agreement.', ['Grace Bell'], '10/6/2030');
  await minutes.isSaved();
}

test('warns at once when the Chair moves to the Vice-Chair’s body, until it is settled (C3, Warwickshire 5.4)', async ({
  app: { page },
}) => {
  const members = await warwickshire(page);
  await expect(page.getByText('13 organisations, 17 seats, 17 vacant')).toBeVisible();
  await expect(page.getByText('list the members (4.1): 17 seats in all')).toBeVisible();
  await members.addPeople([
    { name: 'Grace Bell', organisation: COUNCIL },
    { name: 'Marcus Cole', organisation: 'Police Service' },
    { name: 'Ruth Adeyemi', organisation: COUNCIL },
  ]);
  await expect(members.row('Vice-Chair')).toContainText('Vacant');
  await members.appoint('Chair', `Grace Bell, ${COUNCIL}`);

  await page.getByRole('button', { name: 'Enter holder of Vice-Chair' }).click();
  const panel = page.getByRole('dialog', { name: 'Add office' });
  await panel.getByRole('combobox', { name: 'Holder' }).selectOption(`Ruth Adeyemi, ${COUNCIL}`);
  await panel.getByRole('textbox', { name: 'First day' }).fill('1/4/2026');
  await expect(panel.getByText('Ends 31 March 2028 (5.2)')).toBeVisible();
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(
    page.getByText(/Nothing was recorded: choose somebody of another body/),
  ).toBeVisible();
  await expectAccessible(page, 'an appointment that is refused');
  await panel.getByRole('combobox', { name: 'Holder' }).selectOption('Marcus Cole, Police Service');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(members.row('Vice-Chair')).toContainText('Ends 31 March 2028 (5.2)');

  const warning = page.getByText(
    /^Chair, Grace Bell: Comes from Police Service like Marcus Cole.*\(terms of reference, clause 5\.4\)\.$/,
  );
  await expect(warning).toBeHidden();
  await members.movePerson('Grace Bell', 'Police Service');
  await expect(warning).toBeVisible();
  await expect(members.row('Vice-Chair')).toContainText('clause 5.4');
  await expectAccessible(page, 'members, Chair and Vice-Chair of one body');
  await goTo(page, 'Meetings');
  await goTo(page, 'Members');
  await expect(warning).toBeVisible();
  await members.movePerson('Grace Bell', COUNCIL);
  await expect(warning).toBeHidden();
});

test('computes when a member that gives notice may leave, and lists what it honours (P15, Warwickshire 9)', async ({
  app: { page },
}) => {
  const members = await warwickshire(page);
  await members.addPeople([{ name: 'Grace Bell', organisation: 'Probation' }]);
  await minuted(page, addDays(today(), -30));
  await goTo(page, 'Members');
  const panel = await members.editOrganisation('Probation', 'Leaving');
  await panel.getByRole('textbox', { name: 'Notice given on' }).fill(plainDate(today()));
  const end = plainDate(addMonths(today(), 12));
  await expect(panel.getByText(`May leave on ${end} at the earliest`)).toContainText(
    '12 months after its notice (terms of reference, clause 9)',
  );
  const honoured = panel.getByRole('region', { name: 'What it has to honour all the same' });
  await expect(honoured.getByRole('list', { name: 'Decisions' })).toContainText(
    'That the awards be made.',
  );
  await expect(honoured.getByRole('list', { name: 'Open actions' })).toContainText(
    'Sign the funding agreement.',
  );
  await panel.getByRole('textbox', { name: 'Agreed end' }).fill(plainDate(addDays(today(), 90)));
  await expect(panel.getByText(`This is before ${end}`)).toBeVisible();
  await expectAccessible(page, 'a member that gives notice');
  await panel.getByRole('button', { name: 'Suspension', exact: true }).press('Enter');
  await panel.getByRole('button', { name: 'Add a suspension' }).press('Enter');
  await panel.getByRole('button', { name: 'Save organisation' }).click();
  await expect(panel.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await expectAccessible(page, 'a suspension without its answer');
  await panel.getByRole('button', { name: 'Remove this suspension' }).press('Enter');
  await panel.getByRole('textbox', { name: 'Agreed end' }).fill('');
  await panel.getByRole('button', { name: 'Save organisation' }).click();
  await expect(members.row('Probation')).toContainText(`last day ${end} at the earliest (9)`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(members.row('Probation')).not.toContainText('Leaving');
});

test('invites a body, lets somebody attend, and shows and prints it all as at a day (M4, P11, P13, P22)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const members = await warwickshire(page);
  await page.getByRole('button', { name: 'Add organisation' }).click();
  const panel = page.getByRole('dialog', { name: 'Add organisation' });
  await panel.getByRole('textbox', { name: 'Organisation' }).fill('Harbour Board');
  await panel.getByRole('button', { name: 'Standing and admission' }).click();
  await panel.getByRole('radio', { name: 'Invited, not yet a member' }).check();
  await expect(panel.getByText('With it: 14 bodies and 18 seats')).toBeVisible();
  await expectAccessible(page, 'an invitation');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table', { name: 'Invited and declined' })).toContainText(
    'Its admission still lacks: who proposed it',
  );
  await expect(page.getByText(/^13 organisations, 17 seats/)).toBeVisible();

  await page.getByRole('button', { name: 'Add somebody' }).click();
  const guest = page.getByRole('dialog', { name: 'Add somebody who may attend' });
  await guest.getByRole('combobox', { name: 'Name' }).fill('Sam Lane');
  await guest.getByRole('textbox', { name: 'Organisation' }).fill('Public Health');
  await guest.getByRole('radio', { name: 'Has a right to attend' }).check();
  await guest.getByRole('textbox', { name: 'First day' }).fill('1/1/2026');
  await expectAccessible(page, 'somebody who may attend');
  await guest.getByRole('button', { name: 'Add', exact: true }).click();
  const guests = page.getByRole('table', { name: 'May also attend' });
  await expect(guests).toContainText('Sam Lane');

  await members.showAsAt('31/12/2025');
  await expect(
    page.getByText('Shown as it stood, or will stand, on 31 December 2025.'),
  ).toBeVisible();
  await expect(guests).toBeHidden();
  await expectAccessible(page, 'members as at a day');
  const bytes = await exportTo(app, 'Membership list', join(userFolder, 'list.docx'));
  expect(lintDocx(bytes)).toEqual([]);
  const text = linesOfText(readDocx(bytes)).join('\n');
  expect(text).toContain('Membership list as at 31 December 2025');
  expect(text).toContain('13 organisations with 17 seats: 0 held, 17 vacant.');
  expect(text).not.toContain('Sam Lane');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(guests).toBeVisible();
});

test('finds a person by name, and all they hold on every partnership (P18)', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Members');
  await page.getByRole('link', { name: 'People across all partnerships' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: 'Find a person' }).fill('nobody of this name');
  await expect(page.getByText('Nobody matches these words.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a person' }).fill('amina');
  await expectAccessible(page, 'people');
  await page.getByRole('link', { name: 'Amina Ahmed' }).click();
  await page.getByRole('heading', { name: 'Amina Ahmed', level: 1 }).waitFor();
  await expect(page.getByRole('table', { name: 'On all partnerships today' })).toContainText(
    /Safer AnyshireChair.*Representative, Anyshire County Council/,
  );
  await expectAccessible(page, 'a person');
  await page.getByRole('link', { name: 'Safer Anyshire' }).last().click();
  await page.getByRole('link', { name: 'Marcus Cole on all partnerships' }).click();
  await page.getByRole('heading', { name: 'Marcus Cole', level: 1 }).waitFor();
});
