import type { AnonymisingPreview, ErasedPast } from '../../ipc/areas/people-anonymising';
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
  done: (becomes: string, erased: ErasedPast | null, wasStopped: boolean) =>
    `Details taken out. The entry is now “${becomes}”. ${erased ? erasedWords(erased) : wasStopped ? anonymisingText.putOff : anonymisingText.notFinished}`,
  putOff:
    'The erasing of what was kept from before was cancelled. It is finished at the next start of Minute Book, or on this screen.',
  notFinished:
    'The disk did not let what was kept from before be erased. It is done at the next start of Minute Book.',
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
    'Words written in minutes, papers and comments, and in the names of saved filters.',
    'The name and address in records of who was sent papers.',
    'Earlier versions of minutes, which keep their words.',
    'Backups: the next screen lists those that have the old details, and lets you put a new one in their place.',
    'A second place for backups while it is not there, copies you saved elsewhere, and other computers that share the data folder.',
    'Attached files, and anything that was exported, printed or sent before.',
  ],
  words: 'Words of the name in the dictionary',
  wordsLead:
    'Somebody added these to the words that spelling knows. Those ticked are taken out. Untick one that the minutes need for somebody else.',
  wordIn: (word: string, partnership: string) => `${word}, ${partnership}`,
  past: 'What is erased for good',
  pastLines: [
    'The journals and older generations of every document, in which the old details would stand for a while.',
    'How the texts of minutes came about: Undo of what was written in minutes before begins anew.',
    'Records and versions that were deleted or merged, in the folder “removed” of the data folder.',
    'Damaged files that were set aside, where their document can be opened.',
    'What the search has read. It reads everything anew, which takes a while in a large collection.',
  ],
  forGood: 'This cannot be undone',
  forGoodLead:
    'Neither Undo nor a restart brings the details back. Only a backup that still has them can, as long as you keep it.',
  confirm: 'Take the details out for good',
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

/** What an erasing of everything said before has done, and what it had to leave (R28). */
export function erasedWords({ documents, othersLeft, unreadable, setAside }: ErasedPast): string {
  const left = [
    othersLeft > 0 &&
      `${countOf(othersLeft, 'document')} ${othersLeft === 1 ? 'has' : 'have'} versions of another computer or files of another program: merge the versions, then erase once more.`,
    unreadable > 0 &&
      `${countOf(unreadable, 'document')} could not be opened, so ${unreadable === 1 ? 'its files are' : 'their files are'} as before.`,
    setAside > 0 &&
      `Damaged files of ${countOf(setAside, 'document')} stay in the folder “quarantine”, as nothing else is left of ${setAside === 1 ? 'it' : 'them'}.`,
  ];
  const done = `Of ${countOf(documents, 'document')} only what they say now is left.`;
  return [done, ...left.filter((words) => words !== false)].join(' ');
}
