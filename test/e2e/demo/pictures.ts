import type { ElectronApplication, Page } from '@playwright/test';
import { join } from 'node:path';

/** Takes pictures of screens, each in light and dark, at the size of a small council laptop. */
export class Pictures {
  #taken = 0;

  constructor(
    private readonly app: { electron: ElectronApplication; page: Page },
    private readonly folder: string,
  ) {}

  async setUp(): Promise<void> {
    await this.app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
    });
  }

  async take(name: string): Promise<void> {
    const { page } = this.app;
    this.#taken += 1;
    const number = String(this.#taken).padStart(2, '0');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({
        path: join(this.folder, `${number}-${name}-${scheme}.png`),
        animations: 'disabled',
      });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}
