import { openFirstMinutes } from './pages/meeting-pages';
import { expect, openSample, test } from './running-app';

const LINES = 60;

test('a letter typed while its item is scrolled out of sight goes where the cursor is', async ({
  app,
}) => {
  await openSample(app.page);
  const minutes = await openFirstMinutes(app.page);
  const { keyboard } = app.page;
  await minutes.text.focus();
  await keyboard.press('Control+Home');
  for (let line = 1; line <= LINES; line += 1) {
    await keyboard.insertText(`Line ${line}`);
    await keyboard.press('Enter');
  }
  await keyboard.press('Control+End');
  const last = minutes.text.getByRole('group').last();
  await expect(last).toBeInViewport();
  await minutes.text.getByText('Line 1', { exact: true }).hover();
  await expect(last).not.toBeInViewport();
  // What is out of sight is laid aside at the next frame.
  await app.page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
  );
  await keyboard.press('x');
  await keyboard.type('yz typed out of sight');
  await expect(last).toContainText('xyz typed out of sight');
  await minutes.isSaved();
});
