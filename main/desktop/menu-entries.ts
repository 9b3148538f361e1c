import { acceleratorOf, keysOf, type KeySystem } from '#shared/text/commands/command-keys';
import {
  commandMenus,
  commandWords,
  type CommandId,
  type CommandMenu,
} from '#shared/text/commands/command-menus';
import { systemMenus } from '#shared/text/commands/system-menus';

/** What the system itself does, by the names Electron has for it. */
export type SystemRole =
  | 'close'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'about';

/** A line of a menu. */
export type MenuEntry =
  | { what: 'line' }
  | { what: 'role'; role: SystemRole }
  | {
      what: 'command';
      id: CommandId;
      label: string;
      accelerator: string | null;
      isEnabled: boolean;
    }
  | { what: 'address'; label: string; address: string }
  | { what: 'menu'; label: string; entries: MenuEntry[] };

export type Menus = { title: string; entries: MenuEntry[] }[];

export type MenuState = {
  system: KeySystem;
  /** The commands that mean something where the window in front is. */
  can: ReadonlySet<string>;
  /** The partnerships that were worked in, the latest first. */
  recent: readonly { id: string; name: string }[];
  /** Whether developers may look inside. */
  isOpenToDevelopers: boolean;
};

const LINE: MenuEntry = { what: 'line' };
const role = (name: SystemRole): MenuEntry => ({ what: 'role', role: name });

/** The menus of the window: each command of the table, and what the system itself does. */
export function menuEntries(state: MenuState): Menus {
  return commandMenus.map((menu) => ({
    title: menu.title,
    entries: withSystem(menu, groupsOf(menu, state), state).flatMap((group, place) =>
      place === 0 ? group : [LINE, ...group],
    ),
  }));
}

function groupsOf({ groups }: CommandMenu, { can, system }: MenuState): MenuEntry[][] {
  return groups.map((group) =>
    group.map((id) => {
      const words = commandWords(id);
      const accelerator = acceleratorOf(keysOf(id, words, system));
      return { what: 'command', id, label: words.label, accelerator, isEnabled: can.has(id) };
    }),
  );
}

function withSystem({ id }: CommandMenu, groups: MenuEntry[][], state: MenuState): MenuEntry[][] {
  switch (id) {
    case 'file':
      return [...withRecent(groups, state), ends(state)];
    case 'edit':
      return [
        [role('undo'), role('redo')],
        [role('cut'), role('copy'), role('paste'), role('pasteAndMatchStyle'), role('selectAll')],
        ...groups,
      ];
    case 'view':
      return [
        [role('resetZoom'), role('zoomIn'), role('zoomOut')],
        [role('togglefullscreen')],
        ...groups,
        ...(state.isOpenToDevelopers ? [[role('toggleDevTools')]] : []),
      ];
    case 'help':
      return [...groups, [role('about')]];
    case 'go':
    case 'minutes':
      return groups;
  }
}

/** A Mac ends an app from the menu that bears its name. */
const ends = ({ system }: MenuState): MenuEntry[] =>
  system === 'mac' ? [role('close')] : [role('close'), role('quit')];

/** Where one worked before comes after what is new. */
function withRecent([first = [], ...others]: MenuEntry[][], { recent }: MenuState): MenuEntry[][] {
  if (recent.length === 0) return [first, ...others];
  const entries = recent.map(({ id, name }): MenuEntry => ({
    what: 'address',
    label: name,
    address: `/p/${id}/meetings`,
  }));
  return [[...first, { what: 'menu', label: systemMenus.recent, entries }], ...others];
}
