import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { linesOfText, readDocx } from '../support/docx-reader';
import { onDay } from './another-day';
import { expectAccessible } from './axe-scan';
import { ActionPanel } from './pages/action-panel';
import { MinutesPage, showView } from './pages/meeting-pages';
import { goTo, NewPartnershipPage } from './pages/partnership-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test, type RunningApp } from './running-app';
import { exportTo } from './word-files';

const OURS = 'Safer Anyshire';
const BOARD = 'Safer Communities Board';
const LIGHTING = /Map where the lighting is poor/;

async function openMeeting(page: Page, day: string): Promise<void> {
  await goTo(page, OURS);
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: new RegExp(day) }).click();
  await page.getByRole('navigation', { name: 'Views of the meeting' }).waitFor();
}

/** Holds a meeting with everybody there; what happens at it is for the caller. */
async function hold(
  page: Page,
  day: string,
  happens: (minutes: MinutesPage) => Promise<void>,
): Promise<void> {
  await openMeeting(page, day);
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  await page.getByRole('button', { name: 'Open meeting' }).click();
  await minutes.markTheRestPresent();
  await happens(minutes);
  await page.getByRole('button', { name: 'Close meeting' }).click();
  await page.getByRole('button', { name: 'Correct the times' }).waitFor();
}

/** From a meeting that is over to the next, on a day written as it is typed. */
async function prepareNext(page: Page, date: string): Promise<void> {
  await new TimelinePage(page).open();
  await page.getByRole('button', { name: 'Prepare next meeting' }).click();
  const form = page.getByRole('dialog', { name: 'Prepare next meeting' });
  await form.getByRole('textbox', { name: 'Date' }).fill(date);
  await form.getByRole('button', { name: 'Create and prepare' }).click();
  await page.getByRole('list', { name: 'Agenda items' }).waitFor();
}

/** The list to report on at the next meeting, open to be settled by hand. */
async function settle(page: Page) {
  await goTo(page, OURS);
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'Settle the list' }).click();
  return page.getByRole('group', { name: 'Actions to report on' });
}

/** What a paper says, written to Word and read back. */
async function paper(app: RunningApp, button: string): Promise<string> {
  const path = join(app.userFolder, `${button}.docx`);
  return linesOfText(readDocx(await exportTo(app, button, path))).join('\n');
}

/** In the review of actions beside the minutes. */
async function reportAt(page: Page, reference: string, text: string): Promise<void> {
  await page.getByText('Actions', { exact: true }).last().click();
  const field = page.getByRole('textbox', { name: `Report on ${reference}` });
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

test('follows one action over four meetings and two partnerships (A1, A2, A8, A12)', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const { page } = app;
  await onDay(app, '2027-03-02');
  await openSample(page);
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Beth Carter');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Beth Carter/).first()).toBeVisible();
  await goTo(page, 'New partnership');
  await new NewPartnershipPage(page).create({ name: BOARD, area: 'Wales', contact: 'Ann Lloyd' });
  let reference = '';

  await test.step('it is raised in the minutes of the first meeting', async () => {
    await onDay(app, '2027-03-16');
    await hold(page, '16 March 2027', async (minutes) => {
      await minutes.openItem('Forward plan');
      await minutes.recordAction(
        'Map where the lighting is poor.',
        ['Priya Shah', 'Marcus Cole'],
        '30/6/2027',
      );
      await minutes.isSaved();
    });
    await prepareNext(page, '8/6/2027');
    const { panel } = await ActionPanel.open(page, LIGHTING);
    reference = /A-2027-\d{3}/.exec(await panel.innerText())?.[0] ?? '';
    await expect(panel).toContainText('Raised at the meeting of 16 March 2027, item 5');
    await expect(panel).toContainText('Not carried forward so far');
  });

  await test.step('the agenda of the second says who reports on it, as it was settled', async () => {
    await onDay(app, '2027-06-01');
    const list = await settle(page);
    await expect(list.getByRole('checkbox', { name: LIGHTING })).toBeChecked();
    const other = list.getByRole('checkbox', { name: /recording practice/ });
    await other.click();
    await expect(other).not.toBeChecked();
    const action = await ActionPanel.open(page, LIGHTING);
    await action.report('The data were asked for.');
    await action.close();
    await openMeeting(page, '8 June 2027');
    const agenda = await paper(app, 'Export agenda to Word');
    expect(agenda).toContain('Who must report at the meeting on 8 June 2027');
    expect(agenda).toMatch(new RegExp(`Priya Shah.*: .*${reference}`));
    expect(agenda).toMatch(new RegExp(`Marcus Cole.*: .*${reference}`));
    expect(agenda).not.toMatch(/Okafor.*: A-/);
  });

  await test.step('it is reported on in the second meeting, and its date is moved', async () => {
    await onDay(app, '2027-06-08');
    await hold(page, '8 June 2027', () =>
      reportAt(page, reference, 'Six of nine districts are mapped.'),
    );
    await prepareNext(page, '7/9/2027');
    const action = await ActionPanel.open(page, LIGHTING);
    await action.moveDue('31/12/2027', 'Three districts send theirs in autumn');
    await expect(action.updates).toHaveText([
      '8 Jun 2027, Beth Carter, at the meeting of 8 Jun 2027Six of nine districts are mapped.',
      '1 Jun 2027, Beth CarterThe data were asked for.',
    ]);
    await expect(action.dueMoves).toHaveText([
      '8 Jun 2027: from 30 Jun 2027 to 31 Dec 2027. Three districts send theirs in autumn',
    ]);
    await expect(action.panel).toContainText('Carried forward once, 84 days old');
    await expectAccessible(page, 'an action after two meetings');
  });

  await test.step('due far off, it is left out of the third meeting once, and carried forward', async () => {
    await onDay(app, '2027-09-01');
    const list = await settle(page);
    await page
      .getByRole('button', { name: /^Leave out 1 action due more than three months/ })
      .click();
    await expect(list.getByRole('checkbox', { name: LIGHTING })).not.toBeChecked();
    await onDay(app, '2027-09-07');
    await hold(page, '7 September 2027', async () => {
      await page.getByText('Actions', { exact: true }).last().click();
      await expect(page.getByRole('textbox', { name: /^Report on A-/ }).first()).toBeVisible();
      await expect(page.getByRole('textbox', { name: `Report on ${reference}` })).toHaveCount(0);
    });
    await prepareNext(page, '7/12/2027');
    await onDay(app, '2027-09-14');
    const action = await ActionPanel.open(page, LIGHTING);
    await expect(action.panel).toContainText('Carried forward 2 times, 182 days old');
    await action.report('All nine districts are mapped.');
    await action.askToTakeOver(BOARD);
    await expect(action.panel).toContainText(
      `${BOARD} was asked on 14 September 2027. No answer so far.`,
    );
    await action.close();
    // The choice counted for that meeting alone.
    const next = await settle(page);
    await expect(next.getByRole('checkbox', { name: LIGHTING })).toBeChecked();
  });

  await test.step('another partnership takes it over with its history, and completes it', async () => {
    await onDay(app, '2027-10-20');
    const ours = await ActionPanel.open(page, LIGHTING);
    await ours.accept('Third meeting of the Board');
    await ours.close();
    await onDay(app, '2027-11-10');
    await goTo(page, BOARD);
    const theirs = await ActionPanel.open(page, LIGHTING);
    await expect(theirs.panel).toContainText(`Taken over from ${OURS}, where it was ${reference}.`);
    await theirs.report('Lamps are ordered.');
    await expect(theirs.updates).toHaveText([
      '10 Nov 2027, Beth CarterLamps are ordered.',
      `14 Sep 2027, Beth Carter, in ${OURS}All nine districts are mapped.`,
      `8 Jun 2027, Beth Carter, at the meeting of 8 Jun 2027, in ${OURS}Six of nine districts are mapped.`,
      `1 Jun 2027, Beth Carter, in ${OURS}The data were asked for.`,
    ]);
    await theirs.showBy('Map of the nine districts, folder 12');
    await theirs.complete();
    await theirs.close();
  });

  await test.step('the fourth meeting is told that it went, on the screen and in Word', async () => {
    await onDay(app, '2027-12-07');
    const list = await settle(page);
    await expect(list.getByRole('checkbox', { name: /recording practice/ })).toBeVisible();
    await expect(list.getByRole('checkbox', { name: LIGHTING })).toHaveCount(0);
    const ours = await ActionPanel.open(page, LIGHTING);
    await expect(ours.panel).toContainText(
      `${BOARD} was asked on 14 September 2027. Accepted (20 October 2027, Third meeting of the Board). There it is A-2027-001 (Complete, 10 November 2027).`,
    );
    await expect(ours.updates.first()).toHaveText(
      `10 Nov 2027, Beth Carter, in ${BOARD}Lamps are ordered.`,
    );
    await expect(ours.updates).toHaveCount(4);
    await expect(ours.panel).toContainText('Carried forward 2 times');
    await ours.close();
    const log = await paper(app, 'Export action log to Word');
    expect(log).toContain('Closed at or since the meeting on 7 September 2027');
    const closed = log.slice(log.indexOf('Closed at or since'));
    for (const said of [
      reference,
      'Map where the lighting is poor.',
      'Carried forward 2 times',
      'First due\n30 Jun 2027',
      `Transferred to ${BOARD}`,
      'on 20 Oct 2027',
      '14 Sep 2027: All nine districts are mapped.',
    ]) {
      expect(closed).toContain(said);
    }
    await hold(page, '7 December 2027', async (minutes) => {
      await minutes.openItem('Forward plan');
      await minutes.write(`${reference} was taken over by the ${BOARD}.`);
      await minutes.isSaved();
    });
    expect(await paper(app, 'Export minutes to Word')).toContain(
      `${reference} was taken over by the ${BOARD}.`,
    );
  });
});
