import type { CommandId } from './command-menus';

/** The systems whose keys differ: on a Mac, Ctrl is the command key. */
export type KeySystem = 'mac' | 'other';

/** Where the habit of a Mac is more than another name of the same key. */
const ON_MAC: Partial<Record<CommandId, string>> = { back: 'Ctrl+[', forward: 'Ctrl+]' };

/** The keys of a command as the table has them, as a system has the habit. */
export function keysOf(id: CommandId, { keys }: { keys: string }, system: KeySystem): string {
  return (system === 'mac' ? ON_MAC[id] : undefined) ?? keys;
}

/** Keys as they are said to a user of that system. */
export function saidKeys(keys: string, system: KeySystem): string {
  return system === 'mac' ? keys.replace('Ctrl', 'Command').replace('Alt', 'Option') : keys;
}

/** Keys as a menu of the system is told of them; null where there are none. */
export function acceleratorOf(keys: string): string | null {
  return keys === '' ? null : keys.replace('Ctrl', 'CmdOrCtrl');
}

/** Keys as the page listens for them. */
export function hotkeyOf(keys: string): string {
  return keys.replace('Ctrl', 'mod').replace(/(Left|Right)$/, 'Arrow$1');
}
