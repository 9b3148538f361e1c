import { rename } from 'node:fs/promises';
import { expectAccessible } from '../e2e/axe-scan';
import { copyElsewhere } from '../e2e/pages/copy-elsewhere';
import { openFirstMinutes } from '../e2e/pages/meeting-pages';
import { expect, openSample, test } from '../e2e/running-app';
import { storedMeetings } from '../support/stored-text';
import { recordFault } from './fault-table';

test('a data folder that vanishes is told of, is not begun anew, and gets what was typed when it is back', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  const minutes = await openFirstMinutes(app.page);
  await minutes.write('Before it went.');
  await minutes.isSaved();
  // As a drive that is pulled out, or a network folder that is gone.
  const folder = `${userFolder}/data`;
  await rename(folder, `${userFolder}/elsewhere`);
  await minutes.write(' While it was away.');
  await expect(app.page.getByText('Not saved yet')).toBeVisible();
  const banner = app.page.getByText(/^The data folder is not there/).first();
  await expect(banner).toBeInViewport();
  await expectAccessible(app.page, 'the data folder is gone');
  await minutes.write(' And typed on.');
  await expect(minutes.text).toContainText('While it was away. And typed on.');
  const copied = await copyElsewhere(app, app.page.getByRole('alert').first());
  expect(copied).toContain('While it was away.');
  await rename(`${userFolder}/elsewhere`, folder);
  await minutes.isSaved();
  await expect(banner).toBeHidden();
  expect(await storedMeetings(folder)).toContain(
    'Before it went. While it was away. And typed on.',
  );
  recordFault({ fault: 'F8', what: 'the data folder vanishes and comes back', trials: 1, lost: 0 });
});
