import { unzipSync } from 'fflate';
import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { expectAccessible } from './axe-scan';
import { MinutesPage } from './pages/meeting-pages';
import { PeoplePage } from './pages/people-page';
import { expect, openSample, test, type RunningApp } from './running-app';
import { exportTo } from './word-files';

const PERSON = 'Dr Helen Okafor';
const PASSAGES = 'Passages of minutes, by the words of the name';
const ITEM = 'Safe spaces in the night-time economy';

/** The sample's meeting, with an interest of hers, a passage that names her, and a confidential one. */
async function withPassages({ page }: RunningApp): Promise<void> {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.openItem('Declarations of interest');
  const declarant = `${PERSON} (Anyshire Integrated Care Board)`;
  await minutes.recordInterest(declarant, `5. ${ITEM}`, 'her sister runs a bar');
  await minutes.openItem(ITEM);
  await minutes.write('Priya Shah thanked Dr Okafor.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Helen Okafor heard the canary.');
  await page.keyboard.press('Alt+c');
  await minutes.isSaved();
}

const text = (bytes: Uint8Array): string => linesOfText(readDocx(bytes)).join('\n');

test('what is held about somebody is read on screen part by part, and leaves as a paper and as rows, without confidential matter unless it is asked for (X6, M3)', async ({
  app,
  userFolder,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await withPassages(app);
  const people = new PeoplePage(page);
  await people.open();
  await people.seeWhatIsHeld(PERSON);
  await expect(people.held('Entry in the directory of people')).toContainText(PERSON);
  await expect(people.held('Actions and work streams')).toContainText('recording practice');
  const declared = people.held('Interests, votes and agreements at meetings');
  await expect(declared).toContainText('her sister runs a bar');
  const passage = people.held(PASSAGES).getByRole('row', { name: /thanked Dr Okafor/ });
  await expect(passage).toContainText('Names others: read before release');
  await expect(passage).toContainText('read whether it is this person');
  await expect(page.getByText(/^Left out: 1 confidential entry/)).toBeVisible();
  await expect(page.getByText(/canary/)).toBeHidden();
  await expectAccessible(page, 'what is held about a person');

  const word = await exportTo(app, 'Export report to Word', join(userFolder, 'held.docx'));
  expect(lintDocx(word)).toEqual([]);
  expect(await openXmlErrors(word)).toEqual([]);
  expect(text(word)).toContain(`What is held about ${PERSON}`);
  expect(text(word)).toContain('What this does not reach');
  expect(text(word)).toContain('her sister runs a bar');
  expect(text(word)).not.toContain('canary');

  await page.getByRole('switch', { name: 'Include confidential matter' }).check();
  const secret = people.held(PASSAGES).getByRole('row', { name: /heard the canary/ });
  await expect(secret).toContainText('Confidential');
  await expectAccessible(page, 'what is held about a person, with confidential matter');
  const all = await exportTo(app, 'Export report to Word', join(userFolder, 'all.docx'));
  expect(text(all)).toContain('Helen Okafor heard the canary.');
  expect(text(all)).toContain('Included: 1 entry is marked “Confidential”.');

  const menu = 'Choose a format of the report';
  const book = await exportTo(app, menu, join(userFolder, 'held.xlsx'), /^Excel workbook/);
  const cells = new TextDecoder().decode(unzipSync(book)['xl/sharedStrings.xml']);
  expect(cells).toContain('her sister runs a bar');
});
