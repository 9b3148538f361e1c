import { z } from 'zod';
import { meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';

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
  meetings: z.array(
    z.strictObject({
      id: meetingIdSchema,
      date: isoDateSchema,
      quorum: z.enum(['quorate', 'inquorate', 'silent', 'not-entered']),
      sendings: overviewRowSchema.shape.sendings,
    }),
  ),
  /** How each organisation came, in the order of the meetings. */
  bodies: z.array(
    z.strictObject({
      name: z.string(),
      marks: z.array(
        z.enum([
          'present',
          'stand-in',
          'apologies',
          'absent',
          'not-marked',
          'no-seat-held',
          'not-a-member',
        ]),
      ),
    }),
  ),
  /** What a stand-in is called there. */
  standIn: z.string(),
});

/** The meetings a partnership held in the last twelve months, with the names of its organisations. */
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
      /** Of the one partnership that was asked for, or the only one there is; null where there are several. */
      history: meetingHistorySchema.nullable(),
    }),
  },
} as const;
