import { expect, type ElectronApplication, type Page } from '@playwright/test';

/** The screen that stands where everything was. */
export class PrivacyPage {
  constructor(private readonly page: Page) {}

  get showAgain() {
    return this.page.getByRole('button', { name: 'Show again' });
  }

  async hideByKey(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+H');
    await this.isUp();
  }

  async isUp(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Everything is hidden' })).toBeVisible();
    await expect(this.showAgain).toBeFocused();
    await expect(this.page).toHaveTitle('Minute Book');
  }

  /** All that the page holds, shown or not. */
  contents(): Promise<string> {
    return this.page.evaluate(() => document.body.innerHTML);
  }

  /** Says to the app what the system says when somebody locks the computer. */
  static lockComputer(electron: ElectronApplication): Promise<boolean> {
    return electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  }
}
