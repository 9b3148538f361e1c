/** Words of the list of all commands and their keys. */
export const shortcutText = {
  title: 'Every command and its keys',
  lead: 'In the order of the menus. Each is in the list of commands as well, where the first letters of its name find it.',
  command: 'Command',
  keys: 'Keys',
  none: 'By the menu or the list of commands',
} as const;
