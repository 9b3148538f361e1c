import type { BackupPlace, BackupReason } from '../../model/backup';
import { countOf } from '../counts';
import { dataSize } from '../data-size';

/** Words of the backups and of going back to one. */
export const backupsText = {
  title: 'Backups and recovery',
  lead: 'Minute Book backs itself up when it starts, every quarter of an hour in which something changed, and before every great change.',
  makeNow: 'Back up now',
  checkStopped: 'The check was cancelled. It says nothing of this backup.',
  made: 'Backed up, and read back to be sure.',
  madeHereOnly: 'Backed up in the data folder, but not in the second place: see below.',
  list: 'Backups',
  kept: 'The latest of each hour for 24 hours, of each day for 30 days, and those made before a great change for longer.',
  none: 'No backups yet',
  noneText: 'The first one is made while Minute Book is open. You need not wait for it.',
  columns: {
    at: 'Made',
    reason: 'Why',
    contents: 'Contents',
    place: 'Where',
    state: 'State',
    actions: 'Actions',
  },
  reasons: {
    start: 'Start of Minute Book',
    regular: 'While you worked',
    'before-migration': 'Before a new version took over the data',
    'before-restore': 'Before a restore',
    'before-import': 'Before an import',
    asked: 'You asked for it',
  } satisfies Record<BackupReason, string>,
  noReason: 'Not known',
  places: { here: 'Data folder', second: 'Second place' } satisfies Record<BackupPlace, string>,
  contents: (documents: number, bytes: number) =>
    `${countOf(documents, 'document')}, ${dataSize(bytes)}`,
  unusable: 'Damaged',
  unusableText: 'It cannot be read, so nothing can be restored from it.',
  incomplete: 'Incomplete',
  incompleteText: 'Documents of it are missing. Check it to find out how many.',
  complete: 'Complete',
  carried: (count: number) =>
    `${countOf(count, 'document')} could not be opened then and ${count === 1 ? 'is' : 'are'} as in the backup before.`,
  check: 'Check',
  checkOf: (when: string) => `Check the backup of ${when}`,
  checked: (documents: number) =>
    documents === 1
      ? 'Checked just now: its document is good.'
      : `Checked just now: all ${documents} documents are good.`,
  mended: (count: number) =>
    `${count === 1 ? 'One copy was' : `${count} copies were`} damaged and made good from the other place.`,
  bad: (bad: number, documents: number) =>
    `Checked just now: ${bad} of ${countOf(documents, 'document')} ${bad === 1 ? 'is' : 'are'} damaged or missing. Choose another backup to restore.`,
  restore: 'Restore…',
  restoreOf: (when: string) => `Restore the backup of ${when}`,
} as const;

/** Words of the question before a restore, and of what comes of it. */
export const restoreText = {
  title: 'Restore this backup?',
  stopped: 'Cancelled. Nothing was restored, and everything is as it was.',
  what: (when: string, contents: string) =>
    `Everything will be as it was on ${when}: ${contents}. That holds for all partnerships and meetings.`,
  loses:
    'What was written since goes out of use, and what was made since goes to the folder “removed” in the data folder.',
  undo: 'First a backup of everything as it is now is made. With it you can take the restore back: at once with Undo, or later from this list.',
  confirm: 'Restore',
  done: (when: string) => `Restored: everything is as it was on ${when}.`,
  undone: 'The restore was taken back.',
} as const;

/** Words of the second place for backups. */
export const secondPlaceText = {
  title: 'Second place',
  none: 'Backups are in the data folder, on the same disk as your work. Choose a folder on another disk or on the network, and every backup goes there as well.',
  choose: 'Choose a folder…',
  chooseOther: 'Choose another folder…',
  folder: 'Folder for backups in a second place',
  latest: (when: string) => `Latest backup there: ${when}.`,
  nothing: 'No backup is there yet.',
  problem: 'Backups do not get to the second place',
  safe: 'The backups in the data folder are made as usual.',
  chosen: 'Backups go to the second place as well.',
  forget: 'Stop using it',
  forgotten: 'The second place is no longer used. The backups that are there stay there.',
} as const;
