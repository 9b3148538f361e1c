import type { Page } from '@playwright/test';
import { answerOpenDialog } from './open-dialog';
import { goTo } from './partnership-pages';
import { expect, type RunningApp } from '../running-app';
import { answerSaveDialog } from '../word-files';

/** Everything of a partnership in one file: where it is written, and where it is taken over. */
export class PartnershipFilePage {
  readonly page: Page;

  constructor(private readonly app: RunningApp) {
    this.page = app.page;
  }

  async write(path: string): Promise<void> {
    await this.open();
    await answerSaveDialog(this.app.electron, path);
    await this.page.getByRole('button', { name: 'Write partnership file…' }).click();
    await expect(this.page.getByText(/ is written, with /)).toBeVisible();
  }

  async open(): Promise<void> {
    await goTo(this.page, 'Partnership details');
    await this.page.getByRole('link', { name: 'Partnership file' }).click();
    await this.page.getByRole('heading', { name: 'Partnership file', level: 1 }).waitFor();
  }

  /** Chooses a file, on the screen where one is taken over. */
  async choose(path: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Take over a partnership file…' }).click();
    await answerOpenDialog(this.app.electron, path);
    await this.page.getByRole('button', { name: 'Choose a file…' }).click();
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take it over' }).click();
    await this.page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  }

  /** Gives the partnership another name. */
  async rename(name: string): Promise<void> {
    await goTo(this.page, 'Partnership details');
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await this.page.getByRole('button', { name: 'Save details' }).click();
    await expect(this.page.getByText('Partnership details saved.')).toBeVisible();
  }
}
