import { z } from 'zod';
import { PAPER_VERSIONS } from '../../domain/confidential/paper-version';
import { distributionListIdSchema, meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { minutesStyleSchema } from '../../model/rules/minutes-rules';
import { trackerIdSchema } from '../../model/register-ids';

/** With or without what is confidential (M3). */
const version = z.enum(PAPER_VERSIONS);
/** The distribution list it is for, which is printed on it (X3); null for none. */
const listId = distributionListIdSchema.nullable();

/** What a paper can be written as: for Word, for Excel, or for whatever reads rows and columns. */
export const exportFormatSchema = z.enum(['docx', 'xlsx', 'csv']);

/** What a paper is written as. */
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Of a paper that lists: in which format it is wanted; left out for Word. */
const listed = { format: exportFormatSchema.optional() };
const ofPartnership = { partnershipId: partnershipIdSchema, ...listed };

export const exportRequestSchema = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('agenda'), meetingId: meetingIdSchema, listId }),
  z.strictObject({
    document: z.literal('minutes'),
    meetingId: meetingIdSchema,
    version,
    listId,
    /** How they are written, for this once; null or left out for as the terms say (M2). */
    style: minutesStyleSchema.nullable().optional(),
  }),
  z.strictObject({ document: z.literal('due-calendar') }),
  z.strictObject({ document: z.literal('rules'), partnershipId: partnershipIdSchema }),
  z.strictObject({
    document: z.literal('membership'),
    ...ofPartnership,
    /** The day as at which the list is wanted (M4). */
    on: isoDateSchema,
  }),
  z.strictObject({ document: z.literal('attendance-list'), meetingId: meetingIdSchema, ...listed }),
  z.strictObject({
    document: z.literal('attendance-record'),
    ...ofPartnership,
    /** The first and the last day of the time it is about (M4). */
    from: isoDateSchema,
    until: isoDateSchema,
  }),
  z.strictObject({ document: z.literal('action-log'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('decision-log'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('interests-register'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('gifts-register'), ...ofPartnership }),
  z.strictObject({ document: z.literal('work-streams'), ...ofPartnership }),
  z.strictObject({ document: z.literal('tracker'), ...ofPartnership, trackerId: trackerIdSchema }),
]);

/** Which paper is wanted, and where it lists things in which format. */
export type ExportRequest = z.infer<typeof exportRequestSchema>;

export const fileTokenSchema = z.string().max(64).brand<'FileToken'>();
/** Stands for a file the user chose; the screen never sees its path. */
export type FileToken = z.infer<typeof fileTokenSchema>;

/** Papers and lists out of the app. */
export const exportChannels = {
  /** Asks where to save, and writes. Null where the user thought better of it. */
  'exports:save': {
    input: exportRequestSchema,
    output: z.strictObject({ token: fileTokenSchema, fileName: z.string() }).nullable(),
  },
  'exports:showInFolder': {
    input: z.strictObject({ token: fileTokenSchema }),
    output: z.null(),
  },
} as const;
