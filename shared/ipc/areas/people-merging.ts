import { z } from 'zod';
import { organisationIdSchema, partnershipIdSchema, personIdSchema } from '../../model/id';
import { attendanceMarkSchema } from '../../model/meeting';
import { undoTokenSchema } from '../views';

export const mergeFactSchema = z.enum([
  'name',
  'jobTitle',
  'organisation',
  'email',
  'phone',
  'initials',
  'pronunciation',
]);

/** Something known of a person or a body that two entries may say differently. */
export type MergeFact = z.infer<typeof mergeFactSchema>;

const person = {
  kind: z.literal('person'),
  /** The entry that stays, and the one whose place it takes. */
  stays: personIdSchema,
  goes: personIdSchema,
};
const organisation = {
  kind: z.literal('organisation'),
  stays: organisationIdSchema,
  goes: organisationIdSchema,
};
/** The facts that are kept of the entry that goes; all others are those of the one that stays. */
const chosen = { fromGoing: z.array(mergeFactSchema).max(7) };

const inPartnership = {
  partnershipId: partnershipIdSchema.nullable(),
  /** Empty for what belongs to none, as saved questions. */
  partnershipName: z.string(),
};

/** What of a partnership refers to an entry of the directory. */
export const mergeLineKindSchema = z.enum([
  'seats',
  'offices',
  'guest-rights',
  'suspensions',
  'memberships',
  'group-lead',
  'distribution-lists',
  'attendance',
  'presence',
  'minutes',
  'agreements',
  'actions',
  'work-streams',
  'proposals',
  'electronic-decisions',
  'interests',
  'gifts',
  'trackers',
  'risks',
  'minute-versions',
  'saved-filters',
  'employer',
]);

const mergePreviewSchema = z.strictObject({
  /** What each entry says, for every fact that the kind has. */
  facts: z.array(z.strictObject({ fact: mergeFactSchema, stays: z.string(), goes: z.string() })),
  /** What refers to the entry that goes: how much of each kind, with names as far as there are any. */
  lines: z.array(
    z.strictObject({
      ...inPartnership,
      kind: mergeLineKindSchema,
      count: z.int(),
      names: z.array(z.string()),
    }),
  ),
  effects: z.array(
    z.strictObject({
      ...inPartnership,
      what: z.enum([
        'attendance-joined',
        'attendance-kept',
        'same-seat',
        'two-seats',
        'seat-and-stand-in',
        'same-office',
        'two-offices',
        'one-membership',
        'two-memberships',
        'too-many-holders',
        'one-voter',
        'one-recipient',
      ]),
      subject: z.string(),
      marks: z
        .strictObject({ kept: attendanceMarkSchema, dropped: attendanceMarkSchema })
        .nullable(),
    }),
  ),
  /** Why it cannot be done, each reason once for each place; nothing where it can. */
  bars: z.array(
    z.strictObject({
      ...inPartnership,
      because: z.enum([
        'stood-in',
        'locked-attendance',
        'voted-both',
        'replied-both',
        'moved-and-seconded',
        'agreed-both',
      ]),
      subject: z.string(),
    }),
  ),
});

/** What a merge would change, and what stands against it. */
export type MergePreview = z.infer<typeof mergePreviewSchema>;

/** Making one entry of two that are of one person or one body (P18). */
export const mergingChannels = {
  /** All that would change, in every partnership; nothing is changed. */
  'people:previewMerge': {
    input: z.discriminatedUnion('kind', [z.strictObject(person), z.strictObject(organisation)]),
    output: mergePreviewSchema,
  },
  /** Rewrites every reference in every document at once; one Undo brings both entries back. */
  'people:merge': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({ ...person, ...chosen }),
      z.strictObject({ ...organisation, ...chosen }),
    ]),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
