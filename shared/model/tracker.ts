import { z } from 'zod';
import { actionStatusSchema, dueSchema } from './action';
import { actionIdSchema, organisationIdSchema, personIdSchema } from './id';
import { trackerColumnIdSchema, trackerIdSchema, trackerRowIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, { error: 'no-such-date' })
  .brand<'Quarter'>();
/** A quarter of a calendar year, as `2020-Q1` for January to March. Sorts as text. */
export type Quarter = z.infer<typeof quarterSchema>;

const keptBy = {
  id: trackerIdSchema,
  title: nameSchema,
  /** Who keeps it up to date; null where nobody does, which is warned about (A9). */
  keeperId: personIdSchema.nullable(),
};

export const nextStepSchema = z.strictObject({
  id: trackerRowIdSchema,
  text: requiredProseSchema,
  /** The action of the log that it became; null while it is nobody's (A10). */
  actionId: actionIdSchema.nullable(),
});

/** An action for the next quarter, as a grid has it (G12). */
export type NextStep = z.infer<typeof nextStepSchema>;

export const trackerCellSchema = z.strictObject({
  columnId: trackerColumnIdSchema,
  quarter: quarterSchema,
  /** Where things stood; empty where nobody has said. */
  position: proseSchema,
  nextSteps: z.array(nextStepSchema).max(100),
});

/** One column in one quarter: the position then, and the actions for the quarter after (G12). */
export type TrackerCell = z.infer<typeof trackerCellSchema>;

export const trackerColumnSchema = z.strictObject({ id: trackerColumnIdSchema, name: nameSchema });

/** A column of a grid, as a region or an authority (G12). */
export type TrackerColumn = z.infer<typeof trackerColumnSchema>;

export const gridTrackerSchema = z.strictObject({
  kind: z.literal('grid'),
  ...keptBy,
  columns: z.array(trackerColumnSchema).min(1).max(20),
  firstQuarter: quarterSchema,
  lastQuarter: quarterSchema,
  /** Those that hold anything; any other is blank. */
  cells: z.array(trackerCellSchema).max(2000),
});

/** A grid of columns by quarters (G12, WACSO Annex E). */
export type GridTracker = z.infer<typeof gridTrackerSchema>;

export const trackedRecommendationSchema = z.strictObject({
  id: trackerRowIdSchema,
  /** As "R1". */
  number: lineSchema,
  text: requiredProseSchema,
  ownerIds: z.array(personIdSchema).max(50),
  /** The bodies that answer for it, of which there are often several (G13). */
  bodyIds: z.array(organisationIdSchema).max(50),
  due: dueSchema.nullable(),
  status: actionStatusSchema.exclude(['transferred']),
  position: proseSchema,
});

/** A recommendation that was made to the partnership, and how it is met (G13). */
export type TrackedRecommendation = z.infer<typeof trackedRecommendationSchema>;

export const recommendationTrackerSchema = z.strictObject({
  kind: z.literal('recommendations'),
  ...keptBy,
  /** The review or audit that made them. */
  source: lineSchema,
  rows: z.array(trackedRecommendationSchema).max(500),
});

/** The recommendations of one review, each with its owners (G13, WACSO Annex A). */
export type RecommendationTracker = z.infer<typeof recommendationTrackerSchema>;

export const trackerSchema = z.discriminatedUnion('kind', [
  gridTrackerSchema,
  recommendationTrackerSchema,
]);

/** A table that is kept up to date from meeting to meeting. */
export type Tracker = z.infer<typeof trackerSchema>;
