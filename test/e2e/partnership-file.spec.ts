import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { MinutesPage } from './pages/meeting-pages';
import { PartnershipFilePage } from './pages/partnership-file-page';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, startApp, test, type RunningApp } from './running-app';

/** The app of the next secretariat, on another computer. */
async function withAnother(work: (other: RunningApp) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-other-'));
  const other = await startApp(folder);
  try {
    await work(other);
  } finally {
    await other.electron.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test('a partnership moves to the next secretariat, and what both sides wrote since comes together (M6)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const here = new PartnershipFilePage(app);
  const file = join(userFolder, 'Sample.minutebook');
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  const text = await minutes.text.innerText();
  await here.write(file);
  await expectAccessible(page, 'a partnership file that was written');

  await withAnother(async (other) => {
    const there = new PartnershipFilePage(other);
    await there.choose(file);
    await expect(other.page.getByText(/^This partnership is not here yet/)).toBeVisible();
    await expectAccessible(other.page, 'a partnership file that is new');
    await there.take();
    await other.page.getByRole('table').last().getByRole('link').click();
    await expect(new MinutesPage(other.page).text).toHaveText(text, { useInnerText: true });
    for (const screen of ['Actions', 'Members', 'Structure and reports', 'Registers', 'Papers']) {
      await goTo(other.page, screen);
      await expect(other.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(other.page.getByText('This cannot be shown')).toBeHidden();
    }

    await there.rename('Safer Newtown Partnership');
    await goTo(other.page, 'Partnership details');
    await here.rename('Safer Oldtown Partnership');
    await other.page.getByRole('textbox', { name: 'Area' }).fill('Newtown and around');
    await other.page.getByRole('button', { name: 'Save details' }).click();
    const back = join(userFolder, 'Back.minutebook');
    await there.write(back);

    await here.open();
    await here.choose(back);
    const both = page.getByRole('radiogroup', { name: 'Name' });
    await expect(both.getByRole('radio', { name: /^Keep what is here/ })).toBeChecked();
    await expect(both).toContainText('Safer Newtown Partnership');
    const changed = page.getByRole('table', { name: 'Changed in the file (1)' });
    await expect(changed).toContainText('Newtown and around');
    await expectAccessible(page, 'what changed on both sides');
    await both.getByRole('radio', { name: /^Take what is in the file/ }).check();
    await here.take();
    await expect(page.getByText('Safer Newtown Partnership').first()).toBeVisible();
  });
});

test('a double click on a partnership file opens it, in a new start and in a running app (M6)', async ({
  app,
  userFolder,
}) => {
  const file = join(userFolder, 'Sample.minutebook');
  await openSample(app.page);
  await new PartnershipFilePage(app).write(file);
  await app.electron.evaluate(
    ({ app: electron }, path) => electron.emit('second-instance', {}, ['minute-book', path], '/'),
    file,
  );
  await expect(app.page.getByText('The file says nothing that is not here already.')).toBeVisible();

  const folder = await mkdtemp(join(tmpdir(), 'minute-book-other-'));
  const other = await startApp(folder, {}, [file]);
  await expect(other.page.getByText(/^This partnership is not here yet/)).toBeVisible();
  await other.electron.close();
  await rm(folder, { recursive: true, force: true });
});

test('a damaged partnership file says which part is damaged, and the rest comes (M6)', async ({
  app,
  userFolder,
}) => {
  const file = join(userFolder, 'Sample.minutebook');
  const harmed = join(userFolder, 'Harmed.minutebook');
  await openSample(app.page);
  await new PartnershipFilePage(app).write(file);
  await copyFile(file, harmed);
  const bytes = await readFile(harmed);
  bytes[bytes.indexOf('documents/action-log/') + 100]! ^= 1;
  await writeFile(harmed, bytes);
  await withAnother(async (other) => {
    const there = new PartnershipFilePage(other);
    await there.choose(harmed);
    await expect(other.page.getByRole('heading', { name: 'Damaged in the file' })).toBeVisible();
    await expect(
      other.page.getByRole('listitem').filter({ hasText: /^Action log$/ }),
    ).toBeVisible();
    await there.take();
    await expect(other.page.getByText(/ is taken over\.$/)).toBeVisible();

    await writeFile(harmed, 'no partnership file at all');
    await goTo(other.page, 'Partnership details');
    await there.open();
    await there.choose(harmed);
    await expect(other.page.getByText(/^“Harmed\.minutebook” was not taken over/)).toBeVisible();
  });
});
