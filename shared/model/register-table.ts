import { z } from 'zod';
import { isoDateSchema } from './iso-date';
import { lineSchema, PIECE_LIMIT } from './wording';

export const registerNameSchema = z.enum([
  'decisions',
  'forward-plan',
  'forward-plan-by-month',
  'risks',
  'attendance-by-person',
  'attendance-by-organisation',
  'attendance-by-year',
  'membership-changes',
  'terms-of-office',
  'papers',
  'reports',
  'governance-documents',
  'recommendations',
  'endorsements',
  'declarations',
  'standing-interests',
  'gifts',
]);
/** Which of the registers of a partnership is meant. None of them is for concerns (I7). */
export type RegisterName = z.infer<typeof registerNameSchema>;

export const registerCellSchema = z.strictObject({
  text: z.string().max(PIECE_LIMIT),
  /** By what it is sorted, where that is not its text: a day, a number filled up; else empty. */
  key: z.string().max(200),
});
/** What stands in one place of a register, as it is read on screen and in every file. */
export type RegisterCell = z.infer<typeof registerCellSchema>;

export const registerRowSchema = z.strictObject({
  /** Tells it from the others of its register. */
  id: z.string().max(200),
  cells: z.array(registerCellSchema).max(12),
  /** The day it is found by; null where it has none. */
  day: isoDateSchema.nullable(),
  /** Left out of what is circulated (M3). */
  isConfidential: z.boolean(),
  /** The address of the screen that holds the record; null where there is none. */
  href: z.string().max(300).nullable(),
});
/** One entry of a register. */
export type RegisterRow = z.infer<typeof registerRowSchema>;

export const registerTableSchema = z.strictObject({
  name: registerNameSchema,
  columns: z
    .array(
      z.strictObject({
        heading: z.string().max(200),
        /** Its share of the width, to be compared with the others’. */
        share: z.int().positive(),
        isSortable: z.boolean(),
      }),
    )
    .max(12),
  rows: z.array(registerRowSchema).max(100_000),
  /** What is to be known to read it: the rule behind it with its clause, or that there is none. */
  notes: z.array(z.string().max(PIECE_LIMIT)).max(50),
  /** How many confidential entries it leaves out. */
  leftOut: z.int().min(0),
  /** Whether its days choose the records it counts, and not which of its rows are shown. */
  isOfTime: z.boolean(),
});
/** A register as columns and rows of text: what screen, Word, workbook and rows are all made of. */
export type RegisterTable = z.infer<typeof registerTableSchema>;

export const registerSelectionSchema = z.strictObject({
  /** Each of its words is in an entry that is shown; empty for all. */
  words: lineSchema,
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
  /** The place of the column by which it is sorted; null for its own order. */
  sortBy: z.int().min(0).max(11).nullable(),
  isDescending: z.boolean(),
});
/** What of a register is shown, and in which order: on screen, and so in what is exported. */
export type RegisterSelection = z.infer<typeof registerSelectionSchema>;

/** Everything, in the register’s own order. */
export const wholeRegister: RegisterSelection = {
  words: '',
  from: null,
  until: null,
  sortBy: null,
  isDescending: false,
};
