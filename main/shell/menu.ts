import { Menu, type MenuItem, type MenuItemConstructorOptions } from 'electron';
import { commandIds, type CommandId } from '#shared/text/commands/command-menus';
import { systemMenus } from '#shared/text/commands/system-menus';
import { menuEntries, type MenuEntry, type MenuState } from '../desktop/menu-entries';

/** What a menu asks for. */
export type MenuActs = {
  command: (id: CommandId) => void;
  goTo: (address: string) => void;
};

/** Whose names stand in the menus that were made last. */
let namesShown = '';

/**
 * The menus of the app. The keys that stand in them are the page's own to hear, so that nothing is done twice:
 * but for a Mac, where a menu hears what the page left alone. They are made anew only for other names.
 */
export function setMenu(state: MenuState, acts: MenuActs): void {
  const names = JSON.stringify(state.recent);
  const menu = Menu.getApplicationMenu();
  if (menu === null || names !== namesShown) makeMenu(state, acts);
  else for (const id of commandIds) enable(menu.getMenuItemById(id), state.can.has(id));
  namesShown = names;
}

function enable(item: MenuItem | null, isEnabled: boolean): void {
  if (item !== null && item.enabled !== isEnabled) item.enabled = isEnabled;
}

function makeMenu(state: MenuState, acts: MenuActs): void {
  const menus = menuEntries(state).map(({ title, entries }): MenuItemConstructorOptions => ({
    label: title,
    submenu: entries.map((entry) => itemOf(entry, acts)),
  }));
  // Before Help, which is the last everywhere.
  menus.splice(-1, 0, { label: systemMenus.window, role: 'windowMenu' });
  const first: MenuItemConstructorOptions[] = state.system === 'mac' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...first, ...menus]));
}

function itemOf(entry: MenuEntry, acts: MenuActs): MenuItemConstructorOptions {
  switch (entry.what) {
    case 'line':
      return { type: 'separator' };
    case 'role':
      return { role: entry.role };
    case 'menu':
      return { label: entry.label, submenu: entry.entries.map((one) => itemOf(one, acts)) };
    case 'address':
      return { label: entry.label, click: () => acts.goTo(entry.address) };
    case 'command':
      return {
        id: entry.id,
        label: entry.label,
        enabled: entry.isEnabled,
        registerAccelerator: false,
        ...(entry.accelerator === null ? {} : { accelerator: entry.accelerator }),
        click: () => acts.command(entry.id),
      };
  }
}
