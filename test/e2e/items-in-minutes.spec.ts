import { expectAccessible } from './axe-scan';
import { openFirstMinutes, showView } from './pages/meeting-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, startApp, test } from './running-app';

test('an item comes up in the meeting: added by key, written in at once, undone across, and kept', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  await minutes.openItem('Forward plan');
  await minutes.write('Members considered the plan.');
  await page.keyboard.press('Alt+n');
  const form = page.getByRole('form', { name: 'New item after item 5' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  // In one go, as fast as hands can.
  await page.keyboard.type('Flooding at the weekend');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The Chair reported.');
  await expect(minutes.blocksOf('Flooding at the weekend')).toHaveText('The Chair reported.');
  await expect(page.getByText(/^Item 6 of 8, Flooding at the weekend$/)).toBeAttached();
  await expect(minutes.text).toBeFocused();
  await expect(form).toBeHidden();

  // Back across the new item, and forth again.
  await page.keyboard.press('Control+z');
  await expect(minutes.blocksOf('Flooding at the weekend')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(minutes.blocksOf('Forward plan')).toHaveText('');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(minutes.blocksOf('Forward plan')).toHaveText('Members considered the plan.');
  await expect(minutes.blocksOf('Flooding at the weekend')).toHaveText('The Chair reported.');
  await page.keyboard.type(' Nobody was hurt.');
  await minutes.isSaved();

  await app.quit();
  const again = await startApp(userFolder);
  const after = await openFirstMinutes(again.page);
  await expect(after.blocksOf(5)).toHaveText('Members considered the plan.');
  await expect(after.blocksOf(6)).toHaveText('The Chair reported. Nobody was hurt.');
  await after.text.focus();
  await again.page.keyboard.type(' So far.');
  await expect(after.blocksOf(6)).toHaveText('The Chair reported. Nobody was hurt. So far.');
  for (const _ of 'undo') await again.page.keyboard.press('Control+z');
  await expect(after.blocksOf('Flooding at the weekend')).toHaveText('');
  await again.electron.close();
});

test('a late item asks for the reason beside the text, and it is kept', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  const minutes = await openFirstMinutes(page);
  const timeline = new TimelinePage(page);
  await timeline.open();
  await timeline.recordSending('Send the agenda', { to: 'All members' });
  await showView(page, 'Minutes');
  await minutes.openItem('Forward plan');
  await page
    .getByRole('navigation', { name: 'Agenda items' })
    .getByRole('button', { name: 'New item' })
    .click();
  await page.keyboard.type('Flooding at the weekend');
  await expectAccessible(page, 'a new item');
  await page.keyboard.press('Enter');
  await expect(page.getByText('say why the Chair accepted it')).toBeVisible();
  await expectAccessible(page, 'a late item without its reason');
  // It is not in the way of writing.
  await page.keyboard.type('The Chair reported.');
  await expect(minutes.blocksOf(6)).toHaveText('The Chair reported.');
  const reason = page.getByRole('textbox', { name: 'Accepted because' });
  await reason.fill('the river rose on Friday');
  await reason.press('Enter');
  await expect(minutes.text).toBeFocused();
  await page.keyboard.type(' Nobody was hurt.');
  await expect(minutes.blocksOf(6)).toHaveText('The Chair reported. Nobody was hurt.');
  await expect(minutes.text.getByText('Late item because the river rose on Friday')).toBeVisible();
  await app.quit();
  const again = await startApp(userFolder);
  const after = await openFirstMinutes(again.page);
  await expect(after.text.getByText('Late item because the river rose on Friday')).toBeVisible();
  await expect(after.blocksOf(6)).toHaveText('The Chair reported. Nobody was hurt.');
  await again.electron.close();
});
