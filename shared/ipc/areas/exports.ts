import { z } from 'zod';
import { PAPER_VERSIONS } from '../../domain/confidential/paper-version';
import { distributionListIdSchema, meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { minutesStyleSchema } from '../../model/rules/minutes-rules';
import { trackerIdSchema } from '../../model/register-ids';
import { PIECE_LIMIT } from '../../model/wording';

/** With or without what is confidential (M3). */
const version = z.enum(PAPER_VERSIONS);
/** The distribution list it is for, which is printed on it (X3); null for none. */
const listId = distributionListIdSchema.nullable();
/** As what kind of file it is wanted; left out for Word. */
const format = z.enum(['docx', 'pdf']).optional();

export const exportRequestSchema = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('agenda'), meetingId: meetingIdSchema, listId, format }),
  z.strictObject({
    document: z.literal('minutes'),
    meetingId: meetingIdSchema,
    version,
    listId,
    /** How they are written, for this once; null or left out for as the terms say (M2). */
    style: minutesStyleSchema.nullable().optional(),
    format,
  }),
  z.strictObject({ document: z.literal('due-calendar') }),
  z.strictObject({ document: z.literal('rules'), partnershipId: partnershipIdSchema, format }),
  z.strictObject({
    document: z.literal('membership'),
    partnershipId: partnershipIdSchema,
    /** The day as at which the list is wanted (M4). */
    on: isoDateSchema,
    format,
  }),
  z.strictObject({
    document: z.literal('action-log'),
    partnershipId: partnershipIdSchema,
    version,
    format,
  }),
  z.strictObject({
    document: z.literal('work-streams'),
    partnershipId: partnershipIdSchema,
    format,
  }),
  z.strictObject({
    document: z.literal('tracker'),
    partnershipId: partnershipIdSchema,
    trackerId: trackerIdSchema,
    format,
  }),
]);

/** Which document is wanted. */
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** A request for a paper: for something that is read, and not for other programs only. */
export type PaperExportRequest = Exclude<ExportRequest, { document: 'due-calendar' }>;

/** The kinds of files a paper can be had as. */
export type PaperFormat = NonNullable<PaperExportRequest['format']>;

/** Whether what is asked for is a paper, which can be looked at and had as other kinds of files. */
export function isPaper(request: ExportRequest): request is PaperExportRequest {
  return request.document !== 'due-calendar';
}

export const fileTokenSchema = z.string().max(64).brand<'FileToken'>();
/** Stands for a file the user chose; the screen never sees its path. */
export type FileToken = z.infer<typeof fileTokenSchema>;

/** Documents out of the app. */
export const exportChannels = {
  /** Asks where to save, and writes. Null where the user thought better of it, then or later. */
  'exports:save': {
    input: exportRequestSchema,
    output: z.strictObject({ token: fileTokenSchema, fileName: z.string() }).nullable(),
  },
  /** Ends the making of what was asked for by this request; what was under way then answers null. */
  'exports:cancel': { input: exportRequestSchema, output: z.null() },
  /** What the paper says, of the records as they are now: the pieces of a description as JSON. */
  'exports:preview': {
    input: exportRequestSchema,
    output: z.strictObject({ pieces: z.array(z.string().max(PIECE_LIMIT)) }),
  },
  'exports:showInFolder': {
    input: z.strictObject({ token: fileTokenSchema }),
    output: z.null(),
  },
} as const;
