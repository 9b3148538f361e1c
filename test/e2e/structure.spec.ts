import type { Page } from '@playwright/test';
import { addDays, addMonths, fromParts } from '#shared/domain/calendar';
import type { IsoDate } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { expectAccessible } from './axe-scan';
import { NewPartnershipPage } from './pages/partnership-pages';
import { PicturePage, StructurePage } from './pages/structure-pages';
import { expect, test } from './running-app';

const BCP = 'BCP Safer Communities Strategic Group';
const EXECUTIVE = 'BCP CSP Executive Board';

/** The app goes by the clock on the wall, so the test does too. */
function today(): IsoDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

async function bcp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const partnership = { name: BCP, area: 'Bournemouth', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'BCP', ...partnership });
}

/** What the page did that its policy forbids, from now on. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.sourceFile}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test('parent and groups are in the picture, and lead to their partnership (G1, G6)', async ({
  app: { page },
}) => {
  await bcp(page);
  const violations = await watchPolicy(page);
  const picture = new PicturePage(page);
  await picture.open();
  expect((await picture.boxes()).toSorted()).toEqual([
    'ASB Coordinating Group, Not kept here',
    `${EXECUTIVE}, Not kept here`,
    BCP,
    'Partnership Coordinating Group, Not kept here',
    'Public Safety Coordinating Group, Not kept here',
  ]);
  await expect(picture.line(`${BCP} answers to ${EXECUTIVE}.`)).toBeAttached();
  await expect(picture.line(`ASB Coordinating Group answers to ${BCP}.`)).toBeAttached();
  const tree = page.getByRole('list', { name: 'Who answers to whom' });
  await expect(tree.getByText('Public Safety Coordinating Group')).toBeVisible();
  await expectAccessible(page, 'picture of the structure');

  const box = picture.picture.getByRole('link', { name: BCP });
  await expect(box).toBeInViewport({ ratio: 0.99 });
  const before = await box.boundingBox();
  await box.focus();
  await page.keyboard.press('+');
  await expect
    .poll(async () => (await box.boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0);
  await page.keyboard.press('0');
  await expect.poll(async () => (await box.boundingBox())?.width).toBeCloseTo(before?.width ?? 0);
  expect(await violations()).toEqual([]);
  await box.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Structure and reports' })).toBeVisible();
});

test('a quarterly brief that is sent is due again three months later (G2, BCP 5.1)', async ({
  app: { page },
}) => {
  await bcp(page);
  const structure = new StructurePage(page);
  await structure.open();
  await expect(page.getByText(`${BCP} answers to ${EXECUTIVE}.`, { exact: true })).toBeVisible();
  await expectAccessible(page, 'structure and reports');
  const due = addDays(today(), 5);
  await structure.dueNext('Quarterly brief', plainDate(due));
  const brief = structure.report('Quarterly brief');
  await expect(brief.getByText('In 5 days')).toBeVisible();
  await structure.recordSent('Quarterly brief', plainDate(today()));
  const next = plainDate(addMonths(due, 3));
  await expect(brief.getByText(next)).toBeVisible();
  await expect(page.getByText(`Recorded as sent. The next is due on ${next}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(brief.getByText(plainDate(due))).toBeVisible();
});

test('a task and finish group without an end is refused (G7, G8)', async ({ app: { page } }) => {
  await bcp(page);
  const structure = new StructurePage(page);
  await structure.open();
  const panel = await structure.taskAndFinish('');
  await expect(panel.getByText('A task and finish group must have an end.')).toBeVisible();
  await expectAccessible(page, 'a group without an end');
  const end = plainDate(addDays(today(), 90));
  await panel.getByRole('textbox', { name: 'Ends on' }).fill(end);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`Its last day is ${end}.`)).toBeVisible();

  await page.getByRole('button', { name: 'Look at a year' }).click();
  await page.getByRole('dialog', { name: 'Health check' }).getByText('Meetings held').waitFor();
  await expectAccessible(page, 'health check');
});
