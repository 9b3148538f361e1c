import { countOf } from '../counts';

/** Words of the screen on what is left of details that were taken out (R28). */
export const leftBehindText = {
  open: 'What is left of the old details',
  title: (name: string) => `What is left of ${name}`,
  lead: (day: string, isOwed: boolean) =>
    `The name and details were taken out on ${day}${isOwed ? '' : ', and what documents said before was erased'}.`,
  owed: 'The erasing was not finished',
  owedLead:
    'It was cut off, or the disk did not allow it. It is tried again at every start of Minute Book. You can also finish it now.',
  finish: 'Finish the erasing now',
  past: 'What documents said before',
  pastLead:
    'Erase it once more after you corrected a text by hand or merged versions: what they said until then is kept beside them for a while. Nothing takes this back.',
  again: 'Erase it once more',
  backups: 'Backups that have the old details',
  backupsLead:
    'Each goes by itself on the day shown at the earliest, if Minute Book is opened every day until then. Do not restore one of them: it would bring the details back.',
  noBackups: 'No backup that can be reached has the old details.',
  lately:
    'Parts of backups that were deleted during the last day may be on the disk until tomorrow. They go with the next backup after that.',
  columns: { at: 'Made', reason: 'Why', place: 'Where', leaves: 'Goes by itself on' },
  leavesUnknown: 'Not known: it cannot be read',
  replace: (count: number) => `Make a new backup and delete ${countOf(count, 'old one')}`,
  replaceLead:
    'A new backup is made and read back first. Only if it is good are the others deleted. You can then no longer go back to a day on which the details were there.',
  replaced: (deleted: number) =>
    `A new backup was made and checked. ${countOf(deleted, 'old backup')} deleted.`,
  secondAway:
    'The second place cannot be reached now, so its backups are not in this list. Open this screen again when it is there.',
  unreached: 'Not reached',
  unreachedLines: [
    'Words that still stand in minutes, earlier versions, records of who was sent papers, and other texts.',
    'Copies of the data that were saved elsewhere, and other computers that share the data folder.',
    'Attached files, and anything that was exported, printed or sent.',
    'What special programs may read of deleted files on a disk that is not encrypted.',
  ],
} as const;
