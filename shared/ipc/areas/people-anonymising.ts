import { z } from 'zod';
import { identifyingFacts } from '../../domain/people/anonymising/anonymous-person';
import { partnershipIdSchema, personIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { retentionSchema } from '../../model/retention';
import { undoTokenSchema } from '../views';
import { mergeLineKindSchema } from './people-merging';

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
  /** How many documents could not be read, so that this may not be all. */
  unread: z.int(),
});

/** What taking out somebody's details changes, what stays, and what it does not reach (X6). */
export type AnonymisingPreview = z.infer<typeof anonymisingPreviewSchema>;

/** Taking out what identifies a person (X6). */
export const anonymisingChannels = {
  /** All that would change and stay; nothing is changed. */
  'people:previewAnonymising': {
    input: z.strictObject({ personId: personIdSchema }),
    output: anonymisingPreviewSchema,
  },
  /** Refused while they hold a seat or an office. */
  'people:anonymise': {
    input: z.strictObject({ personId: personIdSchema }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
