import type { Locator } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedMeetings } from '../../support/stored-text';
import { expect, type RunningApp } from '../running-app';

/** Takes the way out that the banner offers; answers what the meetings in the copy say. */
export async function copyElsewhere(
  { electron, page }: RunningApp,
  banner: Locator,
): Promise<string> {
  const elsewhere = await mkdtemp(join(tmpdir(), 'minute-book-elsewhere-'));
  await electron.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, elsewhere);
  await banner.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
  await expect(page.getByText(/with what is not yet saved, was copied to/)).toBeVisible();
  const [copy] = await readdir(elsewhere);
  const said = await storedMeetings(join(elsewhere, String(copy)));
  await rm(elsewhere, { recursive: true });
  return said;
}
