import { appCommands, type AppCommand } from './app-commands';
import type { CommandWords } from './command-words';
import { minuteCommands, type MinuteCommand } from './minute-commands';

/** Any command there is, by its name. */
export type CommandId = AppCommand | MinuteCommand;

/** A menu of the window: its commands, group by group as lines part them. */
export type CommandMenu = {
  id: 'file' | 'edit' | 'view' | 'go' | 'minutes' | 'help';
  title: string;
  groups: readonly (readonly CommandId[])[];
};

/** The menus, in their order. What the system itself does (copy, zoom, quit) stands in them without being here. */
export const commandMenus: readonly CommandMenu[] = [
  {
    id: 'file',
    title: 'File',
    groups: [
      ['newWindow', 'sameInNewWindow'],
      ['newPartnership', 'takePartnership', 'partnershipFile'],
      ['print'],
      ['backups', 'settings'],
    ],
  },
  { id: 'edit', title: 'Edit', groups: [['search', 'palette']] },
  { id: 'view', title: 'View', groups: [['hide']] },
  {
    id: 'go',
    title: 'Go',
    groups: [
      ['back', 'forward'],
      ['due', 'overview', 'allActions', 'people', 'picture'],
      ['meetings', 'actions', 'members', 'decisions', 'interests', 'terms', 'structure'],
      ['trackers', 'papers', 'registers', 'minuteBook', 'writing', 'details'],
      ['timeline', 'agenda', 'minutes', 'record'],
    ],
  },
  {
    id: 'minutes',
    title: 'Minutes',
    groups: [
      ['action', 'decision', 'vote', 'interest'],
      ['arrives', 'leaves', 'restPresent', 'quorum', 'time'],
      ['confidential'],
      ['nextItem', 'previousItem', 'newItem'],
      ['agendaPane', 'attendancePane'],
    ],
  },
  {
    id: 'help',
    title: 'Help',
    groups: [['help', 'howDoI', 'shortcuts', 'glossary'], ['licences']],
  },
];

const all: Readonly<Record<CommandId, CommandWords>> = { ...appCommands, ...minuteCommands };

/** What a command is called, and its keys. */
export function commandWords(id: CommandId): CommandWords {
  return all[id];
}

/** The names of all commands. */
export const commandIds = Object.keys(all) as CommandId[];
