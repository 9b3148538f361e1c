import type { AnonymisingPreview } from '../../ipc/areas/people-anonymising';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { peopleText } from './people';

type Mention = AnonymisingPreview['mentions'][number];

const places: Record<Mention['place'], string> = {
  minutes: 'Minutes',
  meeting: 'Agenda, circulation and other facts of the meeting',
  'minute-versions': 'Earlier versions of the minutes',
  'action-log': 'Actions',
  registers: 'Registers, proposals and papers',
  partnership: 'Partnership details, terms and lists',
};

/** Words of the screen on which what identifies a person is taken out. */
export const anonymisingText = {
  open: 'Take out the name and details',
  title: (name: string) => `Take out what identifies ${name}`,
  lead: 'For somebody whose name and contact details need no longer be held. Read first what changes, what stays, and what is not reached.',
  done: (becomes: string) => `Details taken out. The entry is now “${becomes}”.`,
  doneOn: (day: string) => `What identified this person was taken out on ${day}.`,
  held: 'Still holds a seat or an office today',
  heldLead:
    'End these on Members first, with a last day that is over. Then the details can be taken out.',
  facts: 'What changes',
  factsLead: (becomes: string) =>
    `The name becomes “${becomes}” on every partnership. All else in this table is deleted. The employer stays, because attendance is counted by organisation.`,
  fact: 'Detail',
  now: 'Now',
  after: 'Afterwards',
  gone: 'Deleted',
  factNames: {
    name: peopleText.columns.name,
    jobTitle: peopleText.columns.jobTitle,
    email: peopleText.email,
    phone: peopleText.phone,
    initials: peopleText.initials,
    pronunciation: peopleText.pronunciation,
  },
  kept: 'What stays, under the new name',
  keptLead:
    'Attendance, votes and actions go on counting, because the entry itself stays. Approved minutes are the public record of the partnership and keep the words that were written.',
  noneKept: 'No record refers to this person.',
  partnership: 'Partnership',
  what: 'What',
  retention: 'How long these partnerships keep records',
  retentionLead:
    'As entered under Partnership details. Check it before you take the details out, above all for registered interests. Nothing is deleted by itself.',
  noRetention: 'Nothing is entered.',
  mentions: 'Texts that have the name in them',
  mentionsLead: 'These stay as they are. Correct them by hand where you may.',
  mentionsNote:
    'Only the whole name was looked for: a surname alone, initials or another spelling are not found.',
  noMentions: 'No text has the whole name in it.',
  where: 'Where',
  texts: 'Texts',
  unreached: 'Not reached from here',
  unreachedLines: [
    'Words written in minutes, papers and comments, and in the history of edits.',
    'The name and address in records of who was sent papers.',
    'Earlier versions of minutes, which keep their words.',
    'Backups, and the journals beside the documents: they have the old details until they are replaced by newer ones.',
    'Attached files, and anything that was exported, printed or sent before.',
  ],
  undoLead:
    'Undo brings everything back until Minute Book is closed, or until the people known here are changed again.',
  confirm: 'Take the details out',
  cancel: 'Cancel',
  unread: (count: number) =>
    `${countOf(count, 'document')} could not be read, so this may not be all.`,
} as const;

/** Where a name stands: "Minutes, 12 June 2030, Knife crime". */
export function mentionWords({ place, date, item }: Mention): string {
  return [places[place], date === null ? '' : plainDate(date), item]
    .filter((words) => words !== '')
    .join(', ');
}
