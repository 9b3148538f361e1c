import type { ElectronApplication, Page } from '@playwright/test';

/** Chooses a command from the menus of the window, as a click on it does. */
export async function chooseFromMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(),
    id,
  );
}

/** Whether a command can be chosen from the menus now; null where no menu has it. */
export function canChoose(app: ElectronApplication, id: string): Promise<boolean | null> {
  return app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled ?? null,
    id,
  );
}

/** The partnerships that File offers again. */
export function recentInMenu(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .flatMap((item) => (item.label === 'Open recent' ? (item.submenu?.items ?? []) : []))
      .map(({ label }) => label),
  );
}

/** Opens another window by what is done in this one. */
export async function openedBy(app: ElectronApplication, act: () => Promise<void>): Promise<Page> {
  const opened = app.waitForEvent('window');
  await act();
  return opened;
}

/** Drops a file of the computer on a place of the page, as from a folder of the desktop. */
export async function dropFile(
  page: Page,
  where: { x: number; y: number },
  file: string,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...where, data });
  }
  await session.detach();
}
