import { z } from 'zod';
import { folderFindingSchema, syncClientSchema } from '../../model/data-folder';
import { isoInstantSchema } from '../../model/iso-date';
import { refusalSchema } from '../result';

export const holderSchema = z.strictObject({
  user: z.string(),
  host: z.string(),
  since: isoInstantSchema,
});
/** Who has the data folder open for writing: the user, the computer, and since when by its clock. */
export type Holder = z.infer<typeof holderSchema>;

export const storeStateSchema = z.strictObject({
  found: folderFindingSchema,
  /** Null where we have it ourselves, where nobody has it, and where it cannot be read who. */
  holder: holderSchema.nullable(),
  /** Whether the records can be read and not changed. */
  isReadOnly: z.boolean(),
  /** What each change is refused with now; null where changes are taken. */
  refusal: refusalSchema.nullable(),
  /** Whether nobody has given a sign of life for so long that the user may decide to take the folder. */
  mayTakeOver: z.boolean(),
  /** The program that keeps the folder the same on several computers, where one seems to. */
  syncClient: syncClientSchema.nullable(),
});
/** What the data folder was found to be, and whether this run of the app may write to it. */
export type StoreState = z.infer<typeof storeStateSchema>;

export const folderTokenSchema = z.string().max(64).brand<'FolderToken'>();
/** Stands for a folder the user chose; the screen never sends its path. */
export type FolderToken = z.infer<typeof folderTokenSchema>;

export const chosenFolderSchema = z.strictObject({
  token: folderTokenSchema,
  /** The folder as its owner would call it: shown, never sent back. */
  folder: z.string(),
  found: folderFindingSchema,
});
/** A folder the user chose, and what is in it; nothing was written to find it out. */
export type ChosenFolder = z.infer<typeof chosenFolderSchema>;

export const moveProgressSchema = z.strictObject({ done: z.int(), of: z.int() });
/** How far the moving of the data folder has come, in files: each is copied, and compared once more. */
export type MoveProgress = z.infer<typeof moveProgressSchema>;

export const movedSchema = z.strictObject({
  state: storeStateSchema,
  /** The folder before, as its owner would call it: it stays as it was. */
  oldFolder: z.string(),
  /** Whether it could be marked as the one before. */
  isOldMarked: z.boolean(),
});

const nothing = z.strictObject({});

/** The data folder: each channel but the first two writes, and so is a decision of the user's. */
export const storeChannels = {
  /** Looks again whether the data folder can be opened, and whether it can be written to. */
  'store:tryAgain': { input: nothing, output: storeStateSchema },
  /** Asks for a folder and looks at it. Null where the user thought better of it. */
  'store:chooseFolder': { input: nothing, output: chosenFolderSchema.nullable() },
  /**
   * Makes a chosen folder the data folder: a store, or a new one where nothing is in it. Without a token,
   * the folder that was found, although it holds another store than before.
   */
  'store:useFolder': {
    input: z.strictObject({ token: folderTokenSchema.nullable() }),
    output: storeStateSchema,
  },
  /**
   * Copies everything to a chosen empty folder, compares each file, and only then works on there. Null where
   * it was cancelled. Whatever fails, the folder before stays in use.
   */
  'store:move': {
    input: z.strictObject({ token: folderTokenSchema }),
    output: movedSchema.nullable(),
  },
  /** How far that has come; null while nothing is moved. */
  'store:moveProgress': { input: nothing, output: moveProgressSchema.nullable() },
  'store:cancelMove': { input: nothing, output: z.null() },
  /** Begins an empty store where the data are missing. */
  'store:startNew': { input: nothing, output: storeStateSchema },
  /** Marks a folder as ours again whose mark is damaged. */
  'store:repairMark': { input: nothing, output: storeStateSchema },
  /** Takes the right to write from somebody who gave no sign of life. */
  'store:takeOver': { input: nothing, output: storeStateSchema },
  /** Opens a store of a newer version, to read only. */
  'store:openToRead': { input: nothing, output: storeStateSchema },
} as const;
