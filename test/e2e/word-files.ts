import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** Answers the computer's save dialog, which no test can click. Null is Cancel. */
export async function answerSaveDialog(
  electron: ElectronApplication,
  path: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, path);
}

/** Answers the computer's dialog in which a file or a folder is chosen. */
export async function answerOpenDialog(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Presses an export button, and an entry of its menu where one is named; answers the dialog; reads what was written. */
export async function exportTo(
  { electron, page }: { electron: ElectronApplication; page: Page },
  button: string,
  path: string,
  entry?: RegExp,
): Promise<Uint8Array> {
  await answerSaveDialog(electron, path);
  await page.getByRole('button', { name: button, exact: true }).click();
  if (entry) await page.getByRole('menuitem', { name: entry }).click();
  await expect(page.getByText(`Saved as ${basename(path)}`)).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(5000);
  return new Uint8Array(await readFile(path));
}
