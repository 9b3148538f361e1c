import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RunningApp } from '../running-app';
import { answerOpenDialog, answerSaveDialog } from '../word-files';

/** People who leave the app, and those who come. */
export class DirectoryPage {
  private readonly page: Page;

  constructor(private readonly app: RunningApp) {
    this.page = app.page;
  }

  /** Writes people from the screen of all people, and reads what was written. */
  async exportAs(format: RegExp, path: string, who?: RegExp): Promise<string> {
    await answerSaveDialog(this.app.electron, path);
    await this.page.getByRole('button', { name: 'Export people' }).click();
    const panel = this.page.getByRole('dialog', { name: 'Export people' });
    if (who) await panel.getByRole('radio', { name: who }).check();
    await panel.getByRole('radio', { name: format }).check();
    await panel.getByRole('button', { name: 'Save file' }).click();
    await expect(this.page.getByText(`Saved as ${basename(path)}.`).first()).toBeVisible();
    await panel.waitFor({ state: 'hidden' });
    return readFile(path, 'utf8');
  }

  /** Goes to the import, and chooses a file there. */
  async read(path: string): Promise<void> {
    await answerOpenDialog(this.app.electron, path);
    await this.page.getByRole('link', { name: 'Import people' }).click();
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
    await this.page.getByRole('heading', { name: 'What it comes to' }).waitFor();
  }

  async choose(row: number, choice: string): Promise<void> {
    const name = new RegExp(`^What becomes of row ${row},`);
    await this.page.getByRole('combobox', { name }).selectOption(choice);
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: 'Import what is chosen' }).click();
    await this.page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  }
}
