import { z } from 'zod';
import { personIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { giftIdSchema, interestCategoryIdSchema, standingInterestIdSchema } from './register-ids';
import { requiredProseSchema } from './required-prose';
import { lineSchema, nameSchema } from './wording';

export const interestCategorySchema = z.strictObject({
  id: interestCategoryIdSchema,
  words: nameSchema,
});

/** A kind of interest, in the partnership's own words (I3). */
export type InterestCategory = z.infer<typeof interestCategorySchema>;

function category(id: string, words: string): InterestCategory {
  return interestCategorySchema.parse({ id, words });
}

/**
 * The categories a register starts with, which each partnership changes: the five tests of the
 * Warwickshire Code of Conduct (I3, Code, Declaring interests), for people more affected than others
 * who live in the area.
 */
export const usualInterestCategories: readonly InterestCategory[] = [
  category('well-being', 'Well-being or money, one’s own or that of a relative or friend'),
  category('work', 'Their paid work or business'),
  category('employer', 'An employer, a firm they are partner in, a company they direct'),
  category('membership', 'A body they belong to'),
  category('control', 'A body they run or manage'),
];

export const standingInterestSchema = z.strictObject({
  id: standingInterestIdSchema,
  personId: personIdSchema,
  /** Null where none of the categories fits. */
  categoryId: interestCategoryIdSchema.nullable(),
  text: requiredProseSchema,
  from: isoDateSchema.nullable(),
  /** The last day; null while it lasts. */
  until: isoDateSchema.nullable(),
});

/** An interest somebody has for a time, whatever is on the agenda (I3). */
export type StandingInterest = z.infer<typeof standingInterestSchema>;

export const giftSchema = z.strictObject({
  id: giftIdSchema,
  personId: personIdSchema,
  on: isoDateSchema,
  what: requiredProseSchema,
  from: nameSchema,
  /** As it is known, "about £20"; empty where it is not. The source names no threshold. */
  value: lineSchema,
  isAccepted: z.boolean(),
  /** The day on which the person registered it with their own organisation; null until then. */
  registeredOn: isoDateSchema.nullable(),
});

/**
 * A gift or hospitality that was offered (I6, Warwickshire Code, Gifts and hospitality). It is
 * evidence only: the register proper is that of the person's own organisation.
 */
export type Gift = z.infer<typeof giftSchema>;
