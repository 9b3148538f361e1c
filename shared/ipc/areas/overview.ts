import { z } from 'zod';
import { meetingIdSchema, partnershipIdSchema, personIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { noticeSchema } from '../../model/rules/meeting-rules';

const count = z.int().min(0);

export const overviewRowSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  name: z.string(),
  held: count,
  planned: count,
  quorum: z.strictObject({
    quorate: count,
    inquorate: count,
    silent: count,
    'not-entered': count,
  }),
  attendance: count.nullable(),
  sendings: z.strictObject({ met: count, late: count, missed: count }),
  next: z.strictObject({ id: meetingIdSchema, date: isoDateSchema }).nullable(),
  /** Actions as they stand today. */
  open: count,
  overdue: count,
});

/** How one partnership stands this year. */
export type OverviewRow = z.infer<typeof overviewRowSchema>;

const bands = z.array(z.strictObject({ upTo: count.nullable(), count }));

export const actionFiguresSchema = z.strictObject({
  /** The last twelve months; `open` may be below nothing where days were mistyped. */
  months: z.array(
    z.strictObject({ first: isoDateSchema, opened: count, closed: count, open: z.int() }),
  ),
  ages: bands,
  bodies: z.array(
    z.strictObject({
      id: z.string().nullable(),
      name: z.string().nullable(),
      open: count,
      overdue: count,
    }),
  ),
  closing: z.strictObject({ bands, middle: count.nullable() }),
});

/** Actions in figures, of one partnership or of all. */
export type ActionFigures = z.infer<typeof actionFiguresSchema>;

export const meetingHistorySchema = z.strictObject({
  /** The calendar year they were held in, and those in which any were, the latest first. */
  year: z.int(),
  years: z.array(z.int()),
  meetings: z.array(
    z.strictObject({
      id: meetingIdSchema,
      date: isoDateSchema,
      quorum: z.enum(['quorate', 'inquorate', 'silent', 'not-entered']),
      /** How many members and stand-ins came; how many of them the rule counts, and how many it needs. */
      there: count,
      counted: count.nullable(),
      needed: count.nullable(),
      clause: z.string().nullable(),
      /** In calendar days before the meeting; sent after it, that is less than 0. */
      papers: z.strictObject({
        state: z.enum(['set', 'no-day', 'silent', 'not-entered']),
        notice: noticeSchema.nullable(),
        clause: z.string().nullable(),
        asked: z.int().nullable(),
        sent: z.int().nullable(),
      }),
      sendings: overviewRowSchema.shape.sendings,
    }),
  ),
  /** How each holder of a seat came, in the order of the meetings. */
  members: z.array(
    z.strictObject({
      personId: personIdSchema,
      name: z.string(),
      organisation: z.string(),
      marks: z.array(
        z.enum(['present', 'stand-in', 'apologies', 'absent', 'not-marked', 'not-a-member']),
      ),
    }),
  ),
  /** What a stand-in is called there. */
  standIn: z.string(),
});

/** The meetings a partnership held in a year, one by one, and who of its members came. */
export type MeetingHistoryView = z.infer<typeof meetingHistorySchema>;

/** How all partnerships stand, and what became of their actions. */
export const overviewChannels = {
  /** This year of every partnership, by name, and the figures of the actions of one; null for those of all. */
  'overview:open': {
    input: z.strictObject({ partnershipId: partnershipIdSchema.nullable() }),
    output: z.strictObject({
      today: isoDateSchema,
      year: z.int(),
      rows: z.array(overviewRowSchema),
      figures: actionFiguresSchema,
    }),
  },
  /** The meetings of a year, or of the latest in which one was held, where none is named. */
  'overview:meetings': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema.nullable(),
      year: z.int().min(1).max(9999).nullable(),
    }),
    output: z.strictObject({
      /** Of the one partnership that was asked for, or the only one there is; null where there are several. */
      history: meetingHistorySchema.nullable(),
    }),
  },
} as const;
