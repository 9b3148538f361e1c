import { join } from 'node:path';
import { openXmlErrors } from '../support/open-xml-validation';
import { unzipSync } from 'fflate';
import { expectAccessible } from './axe-scan';
import { MinutesPage, showView } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { RecordPage } from './pages/record-page';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

/** What stands at the foot of the pages of a Word file. */
const footersOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/footer\d*\.xml$/.test(name))
    .map(([, xml]) => new TextDecoder().decode(xml))
    .join('\n');

test('confirmed minutes are in the minute book, and each page of them says as which entry (M1, R27)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Minute book');
  await expect(page.getByText('Nothing has been entered yet')).toBeVisible();
  await goTo(page, 'Meetings');
  await page.getByRole('table').last().getByRole('link').click();
  await new MinutesPage(page).text.waitFor();
  const open = footersOf(await exportTo(app, 'Export minutes to Word', join(userFolder, 'a.docx')));
  expect(open).not.toContain('Minute book');
  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.confirm();
  await showView(page, 'Record');
  const corrected = { was: 'ten', shouldBe: 'twelve' };
  await new RecordPage(page).correct(corrected);

  await goTo(page, 'Minute book');
  await expect(
    page.getByText('Everything is as it was entered: 2 entries, 1 meeting.'),
  ).toBeVisible();
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Corrections recorded or changed');
  await expect(rows.nth(2)).toContainText('Confirmed by a meeting');
  const sum = await rows.nth(1).getByRole('code').innerText();
  expect(sum).toMatch(/^([0-9a-f]{4} ){2}[0-9a-f]{4}$/);
  await expectAccessible(page, 'the minute book');

  await rows.nth(1).getByRole('link').click();
  await showView(page, 'Minutes');
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
  const word = await exportTo(app, 'Export minutes to Word', join(userFolder, 'b.docx'));
  expect(footersOf(word)).toContain(`Minute book no. 2 (${sum})`);
  expect(await openXmlErrors(word)).toEqual([]);
});
