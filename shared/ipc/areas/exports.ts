import { z } from 'zod';
import { PAPER_VERSIONS } from '../../domain/confidential/paper-version';
import {
  distributionListIdSchema,
  meetingIdSchema,
  memberIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  reportIdSchema,
} from '../../model/id';
import { languageTagSchema } from '../../model/language-tag';
import { isoDateSchema } from '../../model/iso-date';
import { audienceSchema } from '../../model/meeting-cycle';
import { minutesStyleSchema } from '../../model/rules/minutes-rules';
import { registerNameSchema, registerSelectionSchema } from '../../model/register-table';
import { paperIdSchema, trackerIdSchema } from '../../model/register-ids';
import { quarterSchema } from '../../model/tracker';
import { PIECE_LIMIT, proseSchema } from '../../model/wording';

/** With or without what is confidential (M3). */
const version = z.enum(PAPER_VERSIONS);
/** The distribution list it is for, which is printed on it (X3); null for none. */
const listId = distributionListIdSchema.nullable();

/** The kinds of files any paper can be had as; left out for Word. */
const readable = { format: z.enum(['docx', 'pdf']).optional() };

export const paperFormatSchema = z.enum(['docx', 'pdf', 'xlsx', 'csv']);
/** The kinds of files there are: for Word, to be read, and rows and columns of a paper that lists things. */
export type PaperFormat = z.infer<typeof paperFormatSchema>;

/** Of a paper that lists things. */
const listed = { format: paperFormatSchema.optional() };
const ofPartnership = { partnershipId: partnershipIdSchema, ...listed };

export const packRequestSchema = z.strictObject({
  document: z.literal('pack'),
  meetingId: meetingIdSchema,
  audience: audienceSchema,
  /** Asked of a pack for circulation (X3). */
  listId,
  /** Only what was in no earlier pack for the same audience; the whole pack where there was none (N6). */
  isSupplement: z.boolean(),
  ...readable,
});
/** All papers of a meeting as one (N2, N6). */
export type PackRequest = z.infer<typeof packRequestSchema>;

export const exportRequestSchema = z.discriminatedUnion('document', [
  z.strictObject({
    document: z.literal('agenda'),
    meetingId: meetingIdSchema,
    listId,
    /** Left out for the partnership's usual one; `side-by-side` for one paper in both. */
    language: z.enum([...languageTagSchema.options, 'side-by-side']).optional(),
    ...readable,
  }),
  z.strictObject({
    document: z.literal('minutes'),
    meetingId: meetingIdSchema,
    version,
    listId,
    /** How they are written, for this once; null or left out for as the terms say (M2). */
    style: minutesStyleSchema.nullable().optional(),
    /** Left out for the partnership's usual one. */
    language: languageTagSchema.optional(),
    ...readable,
  }),
  z.strictObject({ document: z.literal('due-calendar') }),
  /** A meeting as an appointment for the calendars of other programs (N7). */
  z.strictObject({ document: z.literal('meeting-invitation'), meetingId: meetingIdSchema }),
  z.strictObject({ document: z.literal('rules'), partnershipId: partnershipIdSchema, ...readable }),
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
  /** A year in figures, on one page (T6). */
  z.strictObject({
    document: z.literal('health-check'),
    ...ofPartnership,
    year: z.int().min(1900).max(9999),
  }),
  z.strictObject({
    document: z.literal('circulation-log'),
    ...ofPartnership,
    /** The first and the last day of the time it is about (N7). */
    from: isoDateSchema,
    until: isoDateSchema,
  }),
  z.strictObject({
    document: z.literal('meeting-circulation-log'),
    meetingId: meetingIdSchema,
    ...listed,
  }),
  /** The acknowledgement of a body's notice to leave (P15). */
  z.strictObject({
    document: z.literal('withdrawal-letter'),
    partnershipId: partnershipIdSchema,
    memberId: memberIdSchema,
    ...readable,
  }),
  /** The notice of an extraordinary meeting (F3). */
  z.strictObject({
    document: z.literal('meeting-notice'),
    meetingId: meetingIdSchema,
    ...readable,
  }),
  /** What one body takes home from a meeting (P8). */
  z.strictObject({
    document: z.literal('member-briefing'),
    meetingId: meetingIdSchema,
    organisationId: organisationIdSchema,
    ...readable,
  }),
  /** What goes before a paper: its particulars, summary and recommendations. */
  z.strictObject({
    document: z.literal('front-sheet'),
    partnershipId: partnershipIdSchema,
    paperId: paperIdSchema,
    ...readable,
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
    ...readable,
  }),
  packRequestSchema,
  z.strictObject({ document: z.literal('action-log'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('decision-log'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('interests-register'), ...ofPartnership, version }),
  z.strictObject({ document: z.literal('gifts-register'), ...ofPartnership }),
  z.strictObject({ document: z.literal('work-streams'), ...ofPartnership }),
  /** What is older than the partnership keeps it (X6). */
  z.strictObject({ document: z.literal('retention-review'), ...ofPartnership }),
  /** A register as it is shown: what of it, in which order. */
  z.strictObject({
    document: z.literal('register'),
    ...ofPartnership,
    version,
    register: registerNameSchema,
    selection: registerSelectionSchema,
  }),
  z.strictObject({ document: z.literal('tracker'), ...ofPartnership, trackerId: trackerIdSchema }),
  /** All that is held about somebody, for whoever decides what is released (X6). */
  z.strictObject({
    document: z.literal('subject-access'),
    personId: personIdSchema,
    includesConfidential: z.boolean(),
    ...listed,
  }),
]);

/** Which paper is wanted, and as which kind of file. */
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** A request for what other programs put into their calendars. */
export type CalendarRequest = Extract<
  ExportRequest,
  { document: 'due-calendar' | 'meeting-invitation' }
>;

/** A request for a paper: for something that is read, and not for other programs only. */
export type PaperExportRequest = Exclude<ExportRequest, CalendarRequest>;

/** A request for a paper that lists things, and so can be had as rows and columns too. */
export type ListExportRequest = Exclude<
  PaperExportRequest,
  { format?: 'docx' | 'pdf' | undefined }
>;

/** Whether what is asked for is a paper, which can be looked at and had as other kinds of files. */
export function isPaper(request: ExportRequest): request is PaperExportRequest {
  return request.document !== 'due-calendar' && request.document !== 'meeting-invitation';
}

const LISTS: Record<ListExportRequest['document'], true> = {
  membership: true,
  'attendance-list': true,
  'attendance-record': true,
  'health-check': true,
  'circulation-log': true,
  'meeting-circulation-log': true,
  'action-log': true,
  'decision-log': true,
  'interests-register': true,
  'gifts-register': true,
  'work-streams': true,
  'retention-review': true,
  register: true,
  tracker: true,
  'subject-access': true,
};

/** Whether a paper lists things. */
export function isList(request: PaperExportRequest): request is ListExportRequest {
  return request.document in LISTS;
}

export const fileTokenSchema = z.string().max(64).brand<'FileToken'>();
/** Stands for a file the user chose; the screen never sees its path. */
export type FileToken = z.infer<typeof fileTokenSchema>;

export const savedFileSchema = z.strictObject({ token: fileTokenSchema, fileName: z.string() });
/** What was saved, as the user named it. */
export type SavedFile = z.infer<typeof savedFileSchema>;

const pieces = z.array(z.string().max(PIECE_LIMIT));

/** Papers and lists out of the app. */
export const exportChannels = {
  /** Asks where to save, and writes. Null where the user thought better of it, then or later. */
  'exports:save': {
    input: exportRequestSchema,
    output: savedFileSchema.nullable(),
  },
  /** Asks where to save a copy of the file that is attached to a paper. Null where the user thought better of it. */
  'exports:savePaperFile': {
    input: z.strictObject({ partnershipId: partnershipIdSchema, paperId: paperIdSchema }),
    output: savedFileSchema.nullable(),
  },
  /** Ends the making of what was asked for by this request; what was under way then answers null. */
  'exports:cancel': { input: exportRequestSchema, output: z.null() },
  /**
   * What the paper says, of the records as they are now: the pieces of a description as JSON, and of
   * the address of its logo.
   */
  'exports:preview': {
    input: exportRequestSchema,
    output: z.strictObject({ pieces, logo: pieces }),
  },
  'exports:showInFolder': {
    input: z.strictObject({ token: fileTokenSchema }),
    output: z.null(),
  },
} as const;
