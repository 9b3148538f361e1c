import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The app as a test drives it: a real Electron with a data folder of its own. */
export type RunningApp = {
  electron: ElectronApplication;
  page: Page;
  /** What Electron was told is the user's folder; the data are in `data` within it. */
  userFolder: string;
  /** Ends the app as a user does, by closing its window, and waits until it is gone. */
  quit(): Promise<void>;
};

/** Which Electron to start and with which switches, as the build scripts found them. */
export function electronToStart(): { executablePath: string; switches: string[] } {
  const executablePath = process.env['MINUTE_BOOK_ELECTRON'];
  if (!executablePath) {
    throw new Error(
      'No Electron was handed over: run these tests with "npm test" or "npm run e2e".',
    );
  }
  const switches = process.env['MINUTE_BOOK_ELECTRON_ARGS'] ?? '';
  return { executablePath, switches: switches.split(' ').filter(Boolean) };
}

type LaunchOptions = Parameters<typeof _electron.launch>[0];

/**
 * Electron itself ends with a segmentation fault about once in a thousand starts of a test run, before
 * it has a window. That is no fault of what is tested: it is said aloud and started once more.
 */
async function launched(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('signal=SIGSEGV')) throw error;
    // oxlint-disable-next-line no-console -- whoever reads the run is to see how often it happens
    console.warn('Electron crashed as it started; once more.');
    return _electron.launch(options);
  }
}

/** Starts the app on a user folder, empty or left by an earlier start; with more in its environment, or among its arguments, where a test says so; or another app than ours. */
export async function startApp(
  userFolder: string,
  environment: Record<string, string> = {},
  more: readonly string[] = [],
  appFolder = '.',
): Promise<RunningApp> {
  const { executablePath, switches } = electronToStart();
  const electron = await launched({
    executablePath,
    args: [resolve(appFolder), ...switches, `--user-data-dir=${userFolder}`, ...more],
    // Without it Playwright would start every app with --no-sandbox.
    chromiumSandbox: true,
    ...(Object.keys(environment).length > 0
      ? { env: { ...(process.env as Record<string, string>), ...environment } }
      : {}),
  });
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    userFolder,
    async quit() {
      const gone = electron.waitForEvent('close');
      await electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
      await gone;
    },
  };
}

type Fixtures = { userFolder: string; app: RunningApp };

/** A test with the app started on an empty folder of its own. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function asks for
  userFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'minute-book-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  app: async ({ userFolder }, use) => {
    const app = await startApp(userFolder);
    await use(app);
    await app.electron.close();
  },
});

/** Opens the fictional partnership that comes with the app. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
}

export { expect } from '@playwright/test';
