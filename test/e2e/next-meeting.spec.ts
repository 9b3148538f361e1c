import { expectAccessible } from './axe-scan';
import { AgendaPage } from './pages/meeting-pages';
import { expect, openSample, test } from './running-app';

test('the meeting after one that is over is prepared in one command, and an item parked and taken back (N8)', async ({
  app: { page },
}) => {
  await openSample(page);
  await page
    .getByRole('row', { name: /Closed/ })
    .getByRole('link')
    .click();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.getByText(/^The next meeting is on /)).toBeVisible();
  await expectAccessible(page, 'a meeting that is over, with the way to the next');
  await page.getByRole('button', { name: 'Prepare next meeting' }).click();

  const agenda = new AgendaPage(page);
  const minutes = /^Minutes of the meeting of \d+ \w+ \d{4}$/;
  await expect
    .poll(async () => (await agenda.titles()).filter((title) => minutes.test(title)))
    .toHaveLength(1);
  const before = await agenda.titles();
  await page.getByRole('button', { name: /^Details of item 1,/ }).click();
  await page.getByRole('button', { name: 'Park for a later meeting' }).click();
  const parked = page.getByRole('region', { name: 'Parked items (1)' });
  await expect(parked).toContainText(before[0] ?? '');
  await expect.poll(() => agenda.titles()).toEqual(before.slice(1));
  await expectAccessible(page, 'an agenda with a parked item');
  await parked.getByRole('button', { name: /^Add / }).click();
  await expect.poll(async () => (await agenda.titles()).toSorted()).toEqual(before.toSorted());
});
