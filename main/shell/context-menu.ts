import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { contextEntries, type ContextEntry } from '../desktop/context-entries';
import { systemMenus } from '#shared/text/commands/system-menus';

/** Shows the menu of the right button, or of the menu key, wherever the page has none of its own. */
export function showContextMenu(page: WebContents, open: (address: string) => void): void {
  page.on('context-menu', (_event, clicked) => {
    const entries = contextEntries(clicked, page.navigationHistory.canGoBack());
    if (entries.length === 0) return;
    Menu.buildFromTemplate(entries.map((entry) => itemOf(entry, page, open))).popup();
  });
}

function itemOf(
  entry: ContextEntry,
  page: WebContents,
  open: (address: string) => void,
): MenuItemConstructorOptions {
  switch (entry.what) {
    case 'line':
      return { type: 'separator' };
    case 'open':
      return { label: systemMenus.openLink, click: () => open(entry.address) };
    case 'back':
      return { label: systemMenus.back, click: () => page.navigationHistory.goBack() };
    case 'edit':
      return { role: entry.role, enabled: entry.isEnabled };
  }
}
