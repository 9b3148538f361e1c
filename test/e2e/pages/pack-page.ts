import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { answerSaveDialog } from '../word-files';

/** The packs of papers on the timeline of a meeting, used by keyboard. */
export class PackPage {
  readonly panel: Locator;

  constructor(
    private readonly page: Page,
    private readonly electron: ElectronApplication,
  ) {
    this.panel = page.getByRole('dialog', { name: 'Make a pack' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a pack' }).press('Enter');
    await expect(this.choice('For')).toBeFocused();
  }

  choice(name: string): Locator {
    return this.panel.getByRole('combobox', { name, exact: true });
  }

  /** What the panel says will be in the pack, line by line. */
  contents(): Locator {
    return this.panel.getByRole('region', { name: 'What will be in it' }).getByRole('listitem');
  }

  /** Looks at the pack as one document; Escape leads back to the panel. */
  async look(): Promise<void> {
    const button = this.panel.getByRole('button', { name: 'Preview' });
    await button.press('Enter');
    const preview = this.page.getByRole('dialog', { name: 'Preview' });
    await expect(preview.getByRole('heading', { level: 1 })).toContainText('Papers for');
    await expect(preview.getByRole('list', { name: 'Contents' })).toContainText('Action log');
    await this.page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
    await expect(button).toBeFocused();
  }

  /** Makes what is chosen, and saves it there. */
  async make(path: string): Promise<void> {
    await answerSaveDialog(this.electron, path);
    await this.panel.getByRole('button', { name: 'Make the pack' }).press('Enter');
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** The packs that were made, the latest first. */
  made(): Locator {
    return this.page.getByRole('region', { name: 'Packs of papers' }).locator(':scope > ul > li');
  }
}
