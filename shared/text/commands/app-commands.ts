import { partnershipFileText } from '../screens/partnership-file';
import { aboutText } from '../screens/about';
import { privacyText } from '../screens/privacy';
import { helpText } from '../screens/settings';
import { shellText } from '../screens/shell';
import type { CommandWords } from './command-words';
import { paletteText } from './palette';

/** What has to be on the screen, or to have been, for a command to mean anything. */
export type CommandNeeds = 'nothing' | 'partnership' | 'meeting';

/** A command of the whole app. */
export type AppCommandWords = CommandWords & {
  needs: CommandNeeds;
  /** The screen it goes to, `:id` standing for what it needs; empty where it does something else. */
  to: string;
};

const act = (label: string, keys: string, needs: CommandNeeds = 'nothing') => ({
  label,
  keys,
  needs,
  to: '',
});
const go = (label: string, to: string, keys = '') =>
  ({ label, keys, needs: 'nothing', to }) as const;
const ofPartnership = (label: string, screen: string, keys = '') =>
  ({ label, keys, needs: 'partnership', to: `/p/:id/${screen}` }) as const;
const ofMeeting = (label: string, screen: string, keys: string) =>
  ({ label, keys, needs: 'meeting', to: `/m/:id/${screen}` }) as const;

/**
 * Every command that can be given wherever one is. The menu of the window, the keys, the palette, the navigation
 * and the Help all have them from here.
 */
export const appCommands = {
  newWindow: act('New window', 'Ctrl+N'),
  sameInNewWindow: act('This screen in a new window', 'Ctrl+Shift+N'),
  newPartnership: go(shellText.newPartnership, '/partnerships/new'),
  takePartnership: go(partnershipFileText.take, '/partnerships/take', 'Ctrl+O'),
  print: act('Print this screen', 'Ctrl+P'),
  backups: go('Backups and recovery', '/backups'),
  settings: go(shellText.settings, '/settings', 'Ctrl+,'),

  palette: act(paletteText.open, 'Ctrl+K'),
  search: go(shellText.search, '/search', 'Ctrl+Shift+F'),

  hide: act(privacyText.hideNow, 'Ctrl+Shift+H'),

  back: act('Back', 'Alt+Left'),
  forward: act('Forward', 'Alt+Right'),
  due: go(shellText.due, '/', 'Ctrl+1'),
  overview: go(shellText.overview, '/overview', 'Ctrl+2'),
  allActions: go(shellText.allActions, '/actions', 'Ctrl+3'),
  people: go(shellText.people, '/people', 'Ctrl+4'),
  picture: go(shellText.picture, '/structure'),

  meetings: ofPartnership(shellText.meetings, 'meetings', 'Ctrl+5'),
  actions: ofPartnership(shellText.actions, 'actions', 'Ctrl+6'),
  members: ofPartnership(shellText.members, 'members', 'Ctrl+7'),
  decisions: ofPartnership(shellText.decisions, 'decisions', 'Ctrl+8'),
  interests: ofPartnership(shellText.interests, 'interests'),
  terms: ofPartnership(shellText.terms, 'terms', 'Ctrl+9'),
  structure: ofPartnership(shellText.structure, 'structure'),
  trackers: ofPartnership(shellText.trackers, 'trackers'),
  papers: ofPartnership(shellText.papers, 'papers'),
  registers: ofPartnership(shellText.registers, 'registers'),
  minuteBook: ofPartnership(shellText.minuteBook, 'minute-book'),
  writing: ofPartnership(shellText.writing, 'writing'),
  details: ofPartnership(shellText.details, 'settings'),
  partnershipFile: ofPartnership(partnershipFileText.title, 'partnership-file'),

  timeline: ofMeeting('Timeline of the meeting', 'timeline', 'Alt+3'),
  agenda: ofMeeting('Agenda of the meeting', 'agenda', 'Alt+4'),
  minutes: ofMeeting('Minutes of the meeting', 'minutes', 'Alt+5'),
  record: ofMeeting('Record of the meeting', 'record', 'Alt+6'),

  help: go(shellText.help, '/help', 'F1'),
  howDoI: go(helpText.titles['how-do-i'], '/help/how-do-i'),
  shortcuts: go('Keyboard shortcuts', '/help/keyboard', 'Ctrl+/'),
  glossary: go(helpText.titles.glossary, '/help/glossary'),
  licences: go(aboutText.title, '/licences'),
} as const satisfies Record<string, AppCommandWords>;

/** A command of the whole app, by its name in the table. */
export type AppCommand = keyof typeof appCommands;

/** The names of all of them. */
export const appCommandIds = Object.keys(appCommands) as AppCommand[];

/** What is on the screen, as far as commands need it; null for neither. */
export type CommandPlace = { partnershipId: string | null; meetingId: string | null };

/** Whether a command means anything where one is. */
export function isGiven(id: AppCommand, place: CommandPlace): boolean {
  return neededBy(id, place) !== null;
}

/** The screen a command goes to; null where it goes to none, or what it needs is not there. */
export function addressOfCommand(id: AppCommand, place: CommandPlace): string | null {
  const { to } = appCommands[id];
  const needed = neededBy(id, place);
  return to === '' || needed === null ? null : to.replace(':id', needed);
}

/** The id that a command needs; empty where it needs none, null where it is not there. */
function neededBy(id: AppCommand, { partnershipId, meetingId }: CommandPlace): string | null {
  const { needs } = appCommands[id];
  if (needs === 'nothing') return '';
  return needs === 'partnership' ? partnershipId : meetingId;
}
