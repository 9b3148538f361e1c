import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { storedMeetings } from '../support/stored-text';
import { expectAccessible } from './axe-scan';
import { PackPage } from './pages/pack-page';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test } from './running-app';

test('a pack is made as files, then as one document, and both are recorded (N2, N6)', async ({
  app,
  userFolder,
}) => {
  const { page, electron } = app;
  await openSample(page);
  await page.getByRole('table').first().getByRole('link').first().click();
  await new TimelinePage(page).open();
  const packs = new PackPage(page, electron);

  await packs.open();
  await packs.choice('For').selectOption('Anybody: for publication');
  await expect(packs.contents()).toContainText([
    'Agenda',
    'Minutes of the last meeting, without what is confidential',
    'Action log, without what is confidential',
  ]);
  await expectAccessible(page, 'a pack to be made');
  await packs.look();
  const zip = join(userFolder, 'public.zip');
  await packs.make(zip);
  const files = unzipSync(new Uint8Array(await readFile(zip)));
  const names = Object.keys(files);
  expect(names.slice(0, 4)).toEqual([
    '01 Cover and contents.docx',
    '02 Agenda.docx',
    '03 Minutes of the previous meeting.docx',
    '04 Action log.docx',
  ]);
  const agenda = files['02 Agenda.docx'] ?? new Uint8Array();
  const hash = createHash('sha256').update(agenda).digest('hex');
  await expect.poll(() => storedMeetings(join(userFolder, 'data'))).toContain(hash);
  await expect(packs.made()).toHaveCount(1);

  await packs.open();
  await packs.choice('For').selectOption('Anybody: for publication');
  await expect(packs.panel.getByText('Nothing is new since the last pack.')).toBeVisible();
  await packs.choice('Extent').selectOption('The whole pack');
  await packs.choice('Made as').selectOption({ index: 1 });
  const word = join(userFolder, 'public.docx');
  await packs.make(word);
  const parts = unzipSync(new Uint8Array(await readFile(word)));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body).toMatch(/PAGEREF _Toc\d+ \\h.*?>2</);
  await expect(packs.made()).toHaveCount(2);
  await expect(packs.made().first()).toContainText('1 file');
  await expectAccessible(page, 'packs that were made');
});
