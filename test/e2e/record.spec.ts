import { expectAccessible } from './axe-scan';
import { MinutesPage, showView } from './pages/meeting-pages';
import { RecordPage } from './pages/record-page';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test } from './running-app';

test('minutes go from a draft to the record, and are then only corrected (M1)', async ({
  app: { page },
}) => {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  await showView(page, 'Record');
  const record = new RecordPage(page);
  await record.giveToChair();

  await showView(page, 'Minutes');
  await minutes.text.waitFor();
  await minutes.write(' The Chair asked for these words.');
  await minutes.isSaved();
  await showView(page, 'Record');
  await expect(record.differences).toContainText('added: The Chair asked for these words.');
  await record.approve('The Chair');

  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.confirm();
  await showView(page, 'Record');
  await expect(record.current).toHaveText('Locked');
  await expect(page.getByText(/^A meeting has confirmed these minutes/)).toBeVisible();

  await showView(page, 'Agenda');
  await expect(page.getByRole('note')).toContainText('locked');
  const field = page.getByRole('textbox', { name: 'Title of item 1' });
  const title = await field.inputValue();
  await field.fill('Another title');
  await expect(page.getByText(/the minutes are confirmed/).first()).toBeVisible();

  await showView(page, 'Record');
  await record.correct({ item: `1. ${title}`, was: 'these words', shouldBe: 'those words' });
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections.getByText(`Item 1, ${title}`)).toBeVisible();
  await expect(corrections.getByText('Recorded: these words')).toBeVisible();
  await record.compare(/^Given to the Chair/, 'The text now');
  await expect(record.differences).toContainText('The Chair asked for these words.');
  await expect(record.differences).not.toContainText('Another title');
  await expectAccessible(page, 'record of confirmed minutes');
});
