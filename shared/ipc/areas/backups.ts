import { z } from 'zod';
import { backupIdSchema, backupPlaceSchema, backupReasonSchema } from '../../model/backup';
import { isoInstantSchema } from '../../model/iso-date';
import { refusalSchema } from '../result';
import { workIdSchema } from './work';

export const backupSummarySchema = z.strictObject({
  id: backupIdSchema,
  at: isoInstantSchema,
  /** Null where the backup cannot be read. */
  reason: backupReasonSchema.nullable(),
  documents: z.int(),
  /** How many of them could not be opened then and are as an earlier backup has them. */
  carried: z.int(),
  bytes: z.int(),
  places: z.array(backupPlaceSchema),
  /** Whether what it says about itself can be read; otherwise nothing can be restored from it. */
  isUsable: z.boolean(),
  /** Whether every document it speaks of is there; whether each is good, only a check can say. */
  isComplete: z.boolean(),
});
/** A backup as a list shows it. */
export type BackupSummary = z.infer<typeof backupSummarySchema>;

export const secondPlaceSchema = z.strictObject({
  /** The folder as its owner would call it: shown, never sent back. */
  folder: z.string(),
  /** Why the last backup is not there; null where it is. */
  problem: refusalSchema.nullable(),
  latestAt: isoInstantSchema.nullable(),
});
/** The second place that the user chose for backups, and whether they get there. */
export type SecondPlace = z.infer<typeof secondPlaceSchema>;

export const backupListSchema = z.strictObject({
  /** The latest first. */
  backups: z.array(backupSummarySchema),
  second: secondPlaceSchema.nullable(),
});
export type BackupList = z.infer<typeof backupListSchema>;

/** By which the screen asks how far it is, and stops it. */
const asWork = { workId: workIdSchema.exactOptional() };

/** Backups: what there is, making one, checking one, going back to one. */
export const backupChannels = {
  'backups:list': { input: z.strictObject({}), output: backupListSchema },
  'backups:make': {
    input: z.strictObject({}),
    output: z.strictObject({ id: backupIdSchema, second: secondPlaceSchema.nullable() }),
  },
  /** Reads all of a backup again; null where that was stopped. */
  'backups:verify': {
    input: z.strictObject({ id: backupIdSchema, ...asWork }),
    output: z
      .strictObject({
        documents: z.int(),
        /** How many have no good copy left. */
        bad: z.int(),
        /** How many copies were bad and were made good from the other place. */
        mended: z.int(),
      })
      .nullable(),
  },
  /**
   * Goes back to a backup, all of it. The answer names the backup that takes this back; null where it was stopped
   * before anything was changed.
   */
  'backups:restore': {
    input: z.strictObject({ id: backupIdSchema, ...asWork }),
    output: z
      .strictObject({ undoId: backupIdSchema, restored: z.int(), removed: z.int() })
      .nullable(),
  },
  /** Asks for a folder. Null where the user thought better of it. */
  'backups:chooseSecondPlace': { input: z.strictObject({}), output: secondPlaceSchema.nullable() },
  /**
   * Asks for a folder and copies everything there, with what is not yet saved: for when the disk
   * refuses. Null where the user thought better of it.
   */
  'backups:saveCopy': {
    input: z.strictObject({}),
    output: z
      .strictObject({
        /** The new folder as its owner would call it. */
        folder: z.string(),
        documents: z.int(),
        /** How many documents could not be had for it. */
        missed: z.int(),
      })
      .nullable(),
  },
  'backups:forgetSecondPlace': { input: z.strictObject({}), output: z.null() },
} as const;
