import { z } from 'zod';
import { identifyingFacts } from '../../domain/people/anonymising/anonymous-person';
import { partnershipIdSchema, personIdSchema } from '../../model/id';
import { nameSchema } from '../../model/wording';
import { isoDateSchema } from '../../model/iso-date';
import { retentionSchema } from '../../model/retention';
import { backupSummarySchema, secondPlaceSchema } from './backups';
import { mergeLineKindSchema } from './people-merging';
import { workIdSchema } from './work';

const inPartnership = { partnershipId: partnershipIdSchema, partnershipName: z.string() };

const anonymisingPreviewSchema = z.strictObject({
  name: z.string(),
  /** The name that takes the place of theirs. */
  becomes: z.string(),
  /** What is taken out; a fact that nobody entered is left out. */
  facts: z.array(z.strictObject({ fact: z.enum(identifyingFacts), value: z.string() })),
  /** Seats and offices they hold today, which bar it: with the words of each. */
  held: z.array(z.strictObject({ ...inPartnership, what: z.array(z.string()) })),
  /** What goes on referring to the entry, under the new name. */
  kept: z.array(z.strictObject({ ...inPartnership, kind: mergeLineKindSchema, count: z.int() })),
  /** For how long each partnership keeps what; one that entered nothing has an empty list. */
  retention: z.array(z.strictObject({ ...inPartnership, entries: z.array(retentionSchema) })),
  /** Texts that have the name in them, which stay as they are. */
  mentions: z.array(
    z.strictObject({
      ...inPartnership,
      place: z.enum([
        'minutes',
        'meeting',
        'minute-versions',
        'action-log',
        'registers',
        'partnership',
      ]),
      /** The day of the meeting; null where it is not of one. */
      date: isoDateSchema.nullable(),
      /** The item of the agenda; empty where it is not of one. */
      item: z.string(),
      count: z.int(),
    }),
  ),
  /** Words of their name that somebody put into the dictionary of a partnership. */
  words: z.array(z.strictObject({ ...inPartnership, word: z.string() })),
  /** How many documents could not be read, so that this may not be all. */
  unread: z.int(),
});

/** What taking out somebody's details changes, what stays, and what it does not reach (X6). */
export type AnonymisingPreview = z.infer<typeof anonymisingPreviewSchema>;

const erasedSchema = z.strictObject({
  /** Documents of which only what they say now is left. */
  documents: z.int(),
  /** Documents with versions that nobody has merged, or files that another program put there. */
  othersLeft: z.int(),
  /** Documents that cannot be opened: their files are as they were. */
  unreadable: z.int(),
  /** Damaged files set aside, of documents of which nothing else is left. */
  setAside: z.int(),
});

/** What was erased of what documents said before, and of how many something is left (R28). */
export type ErasedPast = z.infer<typeof erasedSchema>;

const leftBehindSchema = z.strictObject({
  /** The name that took the place of theirs. */
  name: z.string(),
  on: isoDateSchema,
  /** Whether an erasing was begun and not finished. */
  isOwed: z.boolean(),
  /** Backups that have the details still, or may have; each with the day on which it goes by itself at the earliest. */
  backups: z.array(
    z.strictObject({ ...backupSummarySchema.shape, leavesOn: isoDateSchema.nullable() }),
  ),
  second: secondPlaceSchema.nullable(),
});

/** Where the details of somebody may stand that were taken out (R28). */
export type LeftBehind = z.infer<typeof leftBehindSchema>;

/** Taking out what identifies a person (X6), and erasing what said it before (R28). */
export const anonymisingChannels = {
  /** All that would change and stay; nothing is changed. */
  'people:previewAnonymising': {
    input: z.strictObject({ personId: personIdSchema }),
    output: anonymisingPreviewSchema,
  },
  /**
   * Refused while they hold a seat or an office. Nothing takes it back. What is answered is null where the
   * erasing could not be finished, or was put off: it is done at the next start.
   */
  'people:anonymise': {
    input: z.strictObject({
      workId: workIdSchema.exactOptional(),
      personId: personIdSchema,
      /** Words to take out of the dictionaries of partnerships. */
      words: z
        .array(z.strictObject({ partnershipId: partnershipIdSchema, word: nameSchema }))
        .max(1000),
    }),
    output: z.strictObject({ erased: erasedSchema.nullable() }),
  },
  /** What is left of somebody whose details were taken out. */
  'people:leftBehind': {
    input: z.strictObject({ personId: personIdSchema }),
    output: leftBehindSchema,
  },
  /** Erases once more what documents said before; null where it was put off until the next start. */
  'people:erasePast': {
    input: z.strictObject({ workId: workIdSchema.exactOptional() }),
    output: erasedSchema.nullable(),
  },
  /** Makes a new backup, checks it, and deletes those that have the details of somebody still. */
  'people:replaceBackups': {
    input: z.strictObject({ personId: personIdSchema }),
    output: z.strictObject({ deleted: z.int(), second: secondPlaceSchema.nullable() }),
  },
} as const;
