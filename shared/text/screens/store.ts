import type { StoreProblem } from '../../ipc/views';
import type { FolderFinding, SyncClient } from '../../model/data-folder';
import { plainDate } from '../dates';

/** What each finding says: what is there now, and what to do. Without an entry, the refusal says it. */
const findings: Partial<Record<FolderFinding, { title: string; text: string; advice: string }>> = {
  missing: {
    title: 'Your data folder is not there',
    text: 'Minute Book kept your data in this folder and cannot find it now. It may be on a disk or a network folder that is not connected, or somebody has moved it.',
    advice: 'Connect it and try again, or choose the folder where your data are now.',
  },
  empty: {
    title: 'Your data folder is empty',
    text: 'Minute Book kept your data in this folder, and now there is nothing in it. Its disk may not be connected, or a program that syncs it may not have finished.',
    advice: 'Wait or connect it and try again, or choose the folder where your data are now.',
  },
  foreign: {
    title: 'This is not a Minute Book folder',
    text: 'The folder holds other files, and nothing that marks it as a data folder of Minute Book.',
    advice:
      'Choose the folder where your data are. If this should be it, move the other files away.',
  },
  'mark-damaged': {
    title: 'The mark of your data folder is damaged',
    text: 'Your documents are in the folder, but the small file that marks it as a data folder, store.json, is missing or cannot be read.',
    advice:
      'Repair writes that file anew and sets the old one aside. Your documents are not touched.',
  },
  newer: {
    title: 'Your data are from a newer Minute Book',
    text: 'A newer version of Minute Book has worked in this folder, so this one leaves it alone.',
    advice: 'Install the newer version to work with your data. Until then you can read them.',
  },
  unreadable: {
    title: 'Your data folder cannot be read',
    text: 'The computer does not let Minute Book look into the folder.',
    advice:
      'Make sure that its disk or network folder is connected and that you have access to it, then try again.',
  },
  moved: {
    title: 'Your data folder was moved',
    text: 'What is here is how everything was when it was moved. Work went on in another folder since.',
    advice:
      'Choose the folder where your data are now. Open this one only if that one is lost for good.',
  },
  'other-store': {
    title: 'This folder holds other data than before',
    text: 'It is a data folder of Minute Book, but not the one you last worked in. Another disk may be connected, or somebody has put another folder in its place.',
    advice: 'Choose the folder where your data are, or open this one if it is the one you want.',
  },
};

/** Words of the screen that stands in for the app while its data folder cannot be opened. */
export const storeFoundText = {
  findings,
  otherTitle: 'Minute Book cannot use its data folder',
  safe: 'Minute Book has changed nothing in the folder.',
  folder: 'Data folder',
  /** In place of the finding, which is of a folder that was never looked at. */
  placeUnknown: {
    title: 'It is not known which folder holds your data',
    text: 'The note of it, place.json, is damaged or cannot be read.',
    advice:
      'Choose the folder where your data are. Unless you chose another one before, it is the one above.',
  },
  reason: (reason: string) => `The computer says: ${reason}.`,
  tryAgain: 'Try again',
  chooseFolder: 'Choose another folder…',
  startNew: 'Start a new, empty store here…',
  repair: 'Repair',
  openToRead: 'Open to read',
  openThis: 'Open this folder',
  startTitle: 'Start a new, empty store?',
  startText: (folder: string) =>
    `There will be no partnerships, meetings or actions in ${folder} until you enter them. Data that turn up there later are not joined with the new ones.`,
  start: 'Start a new store',
  movedTitle: 'Work in the folder before?',
  movedText: (folder: string) =>
    `Everything in ${folder} was moved to another folder, and what was written since is only there. The two are never joined. Work here only if the other one is lost.`,
  workThere: 'Work in it all the same',
  cancel: 'Cancel',
  chosen: {
    foreign: 'It holds other files and is not a Minute Book folder. Choose another one.',
    unreadable: 'It cannot be read. Choose another one.',
  },
  notUsed: (folder: string) => `${folder} cannot be used`,
} as const;

/** Words of moving the data folder. */
export const moveFolderText = {
  text: 'To have everything in another folder, as on another disk, let Minute Book move it: everything is copied to an empty folder you choose and each file is compared, and only then is the new folder used.',
  choose: 'Move the data folder…',
  notUsed: (folder: string) => `Nothing was moved to ${folder}`,
  notEmpty:
    'There is something in it already, or it cannot be read. Choose an empty folder, or make a new one in it.',
  title: 'Move the data folder?',
  question: (folder: string) =>
    `Everything is copied to ${folder}. The folder before stays as it is; delete it once you are sure. Nothing is changed meanwhile.`,
  move: 'Move',
  cancel: 'Cancel',
  progress: 'Moved so far',
  moving: (done: number, of: number) =>
    of === 0
      ? 'Looking at what is there …'
      : `${done} of ${of} steps: each file is copied, then compared.`,
  moved: (folder: string, before: string, isMarked: boolean) =>
    `Your data are in ${folder} now. ${before} stays as it was${isMarked ? ', marked as the folder before' : ', and could not be marked as the folder before'}: delete it once you are sure.`,
  cancelled: 'Cancelled. You go on working in the folder before.',
} as const;

/** Words of the way to another data folder. */
export const otherFolderText = {
  text: 'To work in another folder that holds data already, or to begin anew in an empty one, open it. What is in this one stays as it is.',
  choose: 'Work in another folder…',
} as const;

/** Words of the banner while the records can be read and not changed. */
export const readOnlyText = {
  held: (owner: string) => `${owner} has the data folder open`,
  heldSince: (moment: string) =>
    `Since ${moment}. You can read everything; changes can be saved once the folder is closed there.`,
  silent:
    'There has been no sign of life from there for a minute. Take over only if Minute Book is really not in use there: what is typed there could no longer be saved.',
  unknown: 'Somebody has the data folder open',
  unknownText:
    'Who it is cannot be read. You can read everything; changes can be saved once the folder is closed there.',
  free: 'Open to read only',
  freeText: 'Nobody seems to have the data folder open any more.',
  refused: 'Open to read only',
  takeOver: 'Take over',
  startWriting: 'Start writing',
  tryAgain: 'Try again',
} as const;

/** What the sync clients call themselves. */
export const syncClientNames: Record<SyncClient, string> = {
  onedrive: 'OneDrive',
  sharepoint: 'SharePoint',
  dropbox: 'Dropbox',
  'google-drive': 'Google Drive',
  icloud: 'iCloud',
  nextcloud: 'Nextcloud',
  syncthing: 'Syncthing',
};

/** Words of the advice about a data folder that a sync client keeps. */
export const syncAdviceText = {
  title: (client: string) => `${client} syncs the data folder`,
  text: (client: string) =>
    `${client} may bring in older files while you work. What two computers change at once is kept twice, and you choose; nothing is lost. Safer is a folder on this computer, with ${client} as the second place for backups.`,
  dismiss: 'Do not show this again',
} as const;

/** What a document is called in a sentence that begins with it. */
function documentPhrase({ documentKind, name, date, document }: StoreProblem): string {
  if (documentKind === 'meeting' && date !== null) return `The meeting of ${plainDate(date)}`;
  if (name !== '') return `“${name}”`;
  const phrases: Partial<Record<StoreProblem['documentKind'], string>> = {
    settings: 'The document with the settings',
    directory: 'The list of people and organisations',
  };
  return phrases[documentKind] ?? `The document ${document}`;
}

const kinds: Record<StoreProblem['kind'], (document: string) => string> = {
  damaged: (document) => `${document} is damaged and could not be read.`,
  'newer-version': (document) =>
    `${document} was written by a newer Minute Book and was left as it is. Install that version to open it.`,
  unreadable: (document) => `${document} could not be read from the disk. It was left as it is.`,
  recovered: (document) =>
    `${document} was damaged and put together again from its other copies. Nothing is missing.`,
  'recovered-in-part': (document) =>
    `${document} was damaged. What could be read is there; the last changes before the damage may be missing.`,
  forked: (document) =>
    `${document} was changed in two places at once, and there are two versions of it. Both are kept.`,
};

/** Words of the banner while documents are not as they should be. */
export const problemsText = {
  title: (count: number) =>
    count === 1 ? 'One document needs your attention' : `${count} documents need your attention`,
  recoveredTitle: (count: number) =>
    count === 1 ? 'One document was made good' : `${count} documents were made good`,
  document: documentPhrase,
  kinds,
  writtenAt: (moment: string) => `What you see of it was written on ${moment}.`,
  setAside: (name: string) => `The damaged files were set aside unchanged in ${name}.`,
  toVersions: 'Choose between the two versions',
  toBackups: 'Go to the backups',
  safe: 'Everything else is safe and works as usual.',
  folder: (folder: string) => `Data folder: ${folder}`,
  dismiss: 'Put this away',
} as const;

/** Words of the banner while the disk refuses changes. */
export const troubleText = {
  title: 'Changes cannot be saved at the moment',
  goesOn:
    'What you type stays on the screen, and is saved by itself as soon as the disk takes it. Do not close the window before the sign says “Saved”.',
  saveCopy: 'Save a copy elsewhere…',
  copiedFromMemory: (folder: string) =>
    `What is open, with what is not yet saved, was copied to ${folder}. The rest is in the data folder.`,
  copied: (folder: string, missed: number) =>
    missed === 0
      ? `Everything, with what is not yet saved, was copied to ${folder}.`
      : `Copied to ${folder}, but for ${missed} that could not be read.`,
} as const;
