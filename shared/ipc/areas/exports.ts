import { z } from 'zod';
import { PAPER_VERSIONS } from '../../domain/confidential/paper-version';
import {
  distributionListIdSchema,
  meetingIdSchema,
  memberIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  reportIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { minutesStyleSchema } from '../../model/rules/minutes-rules';
import { paperIdSchema, trackerIdSchema } from '../../model/register-ids';
import { quarterSchema } from '../../model/tracker';
import { proseSchema } from '../../model/wording';

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
  /** The acknowledgement of a body's notice to leave (P15). */
  z.strictObject({
    document: z.literal('withdrawal-letter'),
    partnershipId: partnershipIdSchema,
    memberId: memberIdSchema,
  }),
  /** The notice of an extraordinary meeting (F3). */
  z.strictObject({ document: z.literal('meeting-notice'), meetingId: meetingIdSchema }),
  /** What one body takes home from a meeting (P8). */
  z.strictObject({
    document: z.literal('member-briefing'),
    meetingId: meetingIdSchema,
    organisationId: organisationIdSchema,
  }),
  /** What goes before a paper: its particulars, summary and recommendations. */
  z.strictObject({
    document: z.literal('front-sheet'),
    partnershipId: partnershipIdSchema,
    paperId: paperIdSchema,
  }),
  /** What the partnership reports of a quarter to the body above it (G2, G3). */
  z.strictObject({
    document: z.literal('quarterly-brief'),
    partnershipId: partnershipIdSchema,
    quarter: quarterSchema,
    /** The report it is; null for none that is entered. */
    reportId: reportIdSchema.nullable(),
    /** What stands under each heading, as it was edited on screen: an entry a line (G2, G3). */
    entries: z.strictObject({
      activities: proseSchema,
      progress: proseSchema,
      challenges: proseSchema,
    }),
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

/** What was saved, as the user named it. */
const savedFile = z.strictObject({ token: fileTokenSchema, fileName: z.string() });

/** Papers and lists out of the app. */
export const exportChannels = {
  /** Asks where to save, and writes. Null where the user thought better of it. */
  'exports:save': {
    input: exportRequestSchema,
    output: savedFile.nullable(),
  },
  /** Asks where to save a copy of the file that is attached to a paper. Null where the user thought better of it. */
  'exports:savePaperFile': {
    input: z.strictObject({ partnershipId: partnershipIdSchema, paperId: paperIdSchema }),
    output: savedFile.nullable(),
  },
  'exports:showInFolder': {
    input: z.strictObject({ token: fileTokenSchema }),
    output: z.null(),
  },
} as const;
