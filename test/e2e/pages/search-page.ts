import type { Page } from '@playwright/test';
import { expect } from '../running-app';

/** The screen on which everything can be found. */
export class SearchPage {
  constructor(private readonly page: Page) {}

  get words() {
    return this.page.getByRole('textbox', { name: 'Search everything' });
  }

  /** The results of a kind, as "Minutes". */
  kind(name: string) {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** By the palette, from any screen, by keyboard alone. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('textbox', { name: 'Commands' }).fill('Go to Search');
    await this.page.keyboard.press('Enter');
    await expect(this.words).toBeFocused();
  }

  async find(words: string): Promise<void> {
    await this.words.fill(words);
  }

  async includeConfidential(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Include confidential' }).press('Space');
  }

  /** Goes down to the first result and opens it. */
  async openFirst(): Promise<void> {
    await this.words.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }
}
