import type { CommandWords } from './command-words';

/**
 * Every command of the minute-taking screen. The menu at "/", the bar under the text, the menu of the window,
 * the palette and the Help all have their words and keys from here.
 */
export const minuteCommands = {
  action: { label: 'Action', keys: 'Alt+A' },
  decision: { label: 'Decision', keys: 'Alt+D' },
  vote: { label: 'Vote', keys: 'Alt+V' },
  interest: { label: 'Interest', keys: 'Alt+I' },
  arrives: { label: 'Somebody arrives', keys: 'Alt+R' },
  leaves: { label: 'Somebody leaves', keys: 'Alt+L' },
  quorum: { label: 'Quorum now', keys: 'Alt+Q' },
  time: { label: 'Time now', keys: 'Alt+T' },
  confidential: { label: 'Confidential', keys: 'Alt+C' },
  nextItem: { label: 'Next item', keys: 'Ctrl+Enter' },
  previousItem: { label: 'Previous item', keys: 'Ctrl+Shift+Enter' },
  newItem: { label: 'New item', keys: 'Alt+N' },
  restPresent: { label: 'Everybody not marked yet is present', keys: 'Alt+P' },
  agendaPane: { label: 'Show or hide the agenda', keys: 'Alt+1' },
  attendancePane: { label: 'Show or hide the attendance', keys: 'Alt+2' },
} as const satisfies Record<string, CommandWords>;

/** A command of the minute-taking screen, by its name in the table. */
export type MinuteCommand = keyof typeof minuteCommands;
