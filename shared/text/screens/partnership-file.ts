import { countOf } from '../counts';

/** Why nothing can come of a partnership file. */
export const partnershipFileFaults = {
  'not-one':
    'it is no partnership file. Choose a file whose name ends in .minutebook, as Minute Book wrote it.',
  damaged:
    'it is damaged where it says what is in it. Nothing was changed. Ask for the file again.',
  newer:
    'it was written by a newer version of Minute Book. Nothing was changed. Install that version here, then try again.',
  'no-partnership':
    'the part with the partnership itself is damaged, and the partnership is not here yet. Nothing was changed. Ask for the file again.',
  'other-partnership':
    'it speaks of a meeting that belongs to another partnership here. Nothing was changed. Ask whoever sent it where it comes from.',
  'directory-full':
    'with its people there would be more than 50,000 people or 20,000 organisations. Nothing was changed. Tidy up under People first.',
} as const;
/** One of these reasons. */
export type PartnershipFileFault = keyof typeof partnershipFileFaults;

/** Words of the screens on which everything of a partnership goes into one file, and comes out of one. */
export const partnershipFileText = {
  title: 'Partnership file',
  lead: 'Everything of this partnership in one file, to hand it to the next secretariat or to carry it to another computer.',
  holds: 'What is in it',
  holdsText:
    'Members, people it names, rules, meetings with agendas and minutes, versions, the minute book, actions, registers, papers and house style. Not in it: other partnerships, your settings, what can be undone in minutes, backups.',
  confidential:
    'It holds confidential matter and contact details too, and no password protects it. Give it only to those who are to have all of this.',
  write: 'Write partnership file…',
  written: (name: string, meetings: number, papers: number) =>
    `${name} is written, with ${countOf(meetings, 'meeting')} and ${countOf(papers, 'paper')}.`,
  writingStopped: 'Cancelled. No file was written.',
  readingStopped: 'Cancelled. Nothing of the file was taken over.',
  takingStopped: 'Cancelled. Nothing was taken over, and everything is as it was.',
  missing: 'Not in the file',
  missingText: 'These could not be read here. A backup may still have them.',
  known: 'Written and taken over',
  knownText:
    'By these files it can be told later what each side has changed since. Only check sums are kept of them.',
  knownNone: 'No file of this partnership has been written or taken over here.',
  ways: { written: 'Written here', taken: 'Taken over here' },
  columns: { when: 'When', way: 'What' },
  unnamedPaper: 'A paper',

  take: 'Take over a partnership file',
  takeLead:
    'A .minutebook file that Minute Book wrote elsewhere. First you see what it comes to; nothing is changed before you say so.',
  takeCommand: 'Take over a partnership file…',
  takeTitle: 'From another secretariat',
  takeText: 'Open a partnership file that Minute Book wrote on another computer.',
  choose: 'Choose a file…',
  chooseOther: 'Choose another file…',
  found: (name: string, moment: string) => `${name}, written ${moment}`,
  inFile: (counts: Record<'meetings' | 'actions' | 'people' | 'papers', number>) =>
    [
      countOf(counts.meetings, 'meeting'),
      countOf(counts.actions, 'action'),
      counts.people === 1 ? '1 person' : `${counts.people} people`,
      countOf(counts.papers, 'paper'),
    ].join(', '),
  notHere: 'This partnership is not here yet. It will be added beside the others.',
  here: 'This partnership is here already. What the file says otherwise is listed below.',
  common: (moment: string) =>
    `Both sides had the same on ${moment}. What only one side changed since is clear; where both did, you choose.`,
  noCommon:
    'No earlier file is known to both sides, so it cannot be told who changed what. Wherever both sides have something, you choose.',
  damaged: 'Damaged in the file',
  damagedText:
    'These parts are not as they were written and stay out. Everything else is sound. Ask for the file again if you need them.',
  same: 'The file says nothing that is not here already.',
  ours: (count: number) =>
    count === 1
      ? '1 part was changed here alone. It stays as it is here.'
      : `${count} parts were changed here alone. They stay as they are here.`,
  sections: {
    both: 'Changed on both sides',
    deleted: 'Removed in the file',
    new: 'New in the file',
    changed: 'Changed in the file',
  },
  sectionLeads: {
    both: 'Choose which to keep. What you leave alone stays as it is here.',
    deleted: 'Removed by whoever wrote the file, and unchanged here since. Choose what is to stay.',
    new: 'Will be added.',
    changed: 'Unchanged here since; will become as the file says.',
  },
  more: (count: number) => `and ${count} more`,
  moreBoth: (count: number) =>
    `${count} more ${count === 1 ? 'is' : 'are'} not shown and will stay as here. Take this file over, then the same file again, to see what is left.`,
  rowColumns: { what: 'What', here: 'Here', there: 'In the file' },
  keepHere: 'Keep what is here',
  takeThere: 'Take what is in the file',
  nothing: 'Nothing here',
  removed: 'Removed',
  numbers: 'Numbers that will stand twice',
  numbersText: (numbers: readonly string[]) =>
    `Both sides gave these numbers: ${numbers.join(', ')}. They stay as they are, for they may stand in papers already. Say which is meant wherever one is named.`,
  run: 'Take it over',
  taken: (name: string) => `${name} is taken over.`,
  cancel: 'Leave it',
} as const;
