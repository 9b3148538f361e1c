import type { Page } from '@playwright/test';
import { addDays, daysBetween, fromParts, partsOf } from '#shared/domain/calendar';
import { easterSunday } from '#shared/domain/working-days/easter';
import { latestDayBefore } from '#shared/domain/working-days/working-days';
import type { IsoDate } from '#shared/model/iso-date';
import { longDate, plainDate } from '#shared/text/dates';
import { dayInStretch } from '#shared/text/screens/timeline';
import { aCalendar } from '../support/sample-calendar';
import { expectAccessible } from './axe-scan';
import { MeetingsPage } from './pages/meeting-pages';
import { goTo, NewPartnershipPage } from './pages/partnership-pages';
import { DatesPage, TimelinePage } from './pages/timeline-pages';
import { expect, test } from './running-app';

/** The app goes by the clock on the wall, so the test does too. */
function today(): IsoDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The Thursday after the next Easter Monday that leaves room for every deadline before it. */
function thursdayAfterEaster(): IsoDate {
  const from = today();
  const { year } = partsOf(from);
  const days = [year, year + 1].map((one) => addDays(easterSunday(one), 4));
  return days.find((day) => daysBetween(from, day) > 30) ?? addDays(easterSunday(year + 2), 4);
}

async function aMeeting(page: Page, preset: string, day: IsoDate): Promise<TimelinePage> {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const partnership = { name: 'Safer Anyshire', area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset, ...partnership });
  await goTo(page, 'Meetings');
  const particulars = { start: '10', end: '12', place: 'County Hall' };
  await new MeetingsPage(page).create({ date: plainDate(day), ...particulars });
  const timeline = new TimelinePage(page);
  await timeline.open();
  return timeline;
}

test('from the deadline of an agenda to a year’s dates (F3, N5, N7, N10)', async ({
  app: { page },
}) => {
  const day = thursdayAfterEaster();
  const timeline = await aMeeting(page, 'Safer Essex', day);
  const agenda = timeline.step('Send the agenda');
  const fiveClear = { days: 5, counted: 'clear-working' } as const;
  const deadline = latestDayBefore(fiveClear, day, aCalendar());
  if (deadline === null) throw new Error('there is no such day');
  await expect(agenda.getByText(`Due ${plainDate(deadline)}`, { exact: true })).toBeVisible();
  await timeline.explain('Send the agenda');
  const [friday, monday] = [addDays(day, -6), addDays(day, -3)];
  await expect(agenda.getByText(`${dayInStretch(friday)}: Good Friday, passed over`)).toBeVisible();
  await expect(agenda.getByText(`${dayInStretch(monday)}: Easter Monday`)).toBeVisible();
  await expectAccessible(page, 'timeline, with an explanation');

  await timeline.recordSending('Send the agenda', { to: 'All members', how: 'E-mail' });
  await expect(agenda.getByText('Done', { exact: true })).toBeVisible();
  const sent = `Sent ${plainDate(today())} to All members (E-mail)`;
  await expect(agenda.getByText(sent)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(agenda.getByText(sent)).toBeHidden();

  await goTo(page, 'Meetings');
  const dates = new DatesPage(page);
  await dates.open();
  await expectAccessible(page, 'propose dates');
  const [first, second, ...others] = await dates.days();
  expect(first).toBe(longDate(addDays(day, 56)));
  expect(others.length).toBeGreaterThan(3);
  await dates.leaveOut(String(second));
  await dates.add();
  await expect(page.getByText('Proposed', { exact: true })).toHaveCount(others.length + 1);
  await expect(page.getByRole('link', { name: String(first) })).toBeVisible();
  await expect(page.getByRole('link', { name: String(second) })).toBeHidden();
  await expectAccessible(page, 'meetings, with proposed dates');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Proposed', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: longDate(day) })).toBeVisible();
});

test('an agenda may go late and unagreed, and is told to have (N3, N4, Warwickshire 5.7)', async ({
  app: { page },
}) => {
  const timeline = await aMeeting(page, 'Warwickshire', addDays(today(), 3));
  const agenda = timeline.step('Send the agenda');
  await expect(agenda.getByText('Late', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Record sending: Send the agenda' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Enter why it was late')).toBeVisible();
  await expectAccessible(page, 'a sending that lacks its reason');
  await page.keyboard.press('Escape');
  const lateReason = 'The figures came late';
  await timeline.recordSending('Send the agenda', { to: 'All members', lateReason });
  await expect(agenda.getByText('Done late')).toBeVisible();
  await expect(agenda.getByText(`Late: ${lateReason}`)).toBeVisible();
  await expect(agenda.getByText(/^The agenda was not agreed by that day/)).toBeVisible();
  await expectAccessible(page, 'timeline, with a warning');

  await page.getByRole('button', { name: 'Record agreement: Agree the agenda' }).click();
  const panel = page.getByRole('dialog', { name: 'Agreement to the agenda' });
  await panel.getByRole('combobox', { name: 'Who' }).fill('Cllr Amara Ahmed');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(agenda.getByText(/^The agenda was not agreed by that day/)).toBeHidden();

  await goTo(page, 'Meetings');
  await new DatesPage(page).open();
  await page.getByRole('textbox', { name: 'Start' }).fill('');
  await page.getByRole('textbox', { name: 'Days before it, at least' }).fill('0');
  await page.getByRole('button', { name: 'Add these meetings' }).click();
  await expect(page.getByText('Enter when the meeting starts')).toBeVisible();
  await expectAccessible(page, 'propose dates, with mistakes');
});
