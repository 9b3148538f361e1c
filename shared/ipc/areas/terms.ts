import { z } from 'zod';
import { closureIdSchema, partnershipIdSchema, termsIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { rulesSchema } from '../../model/rules/rules';
import { versionRowSchema } from '../../model/terms-of-reference';
import { closureSchema, workingCalendarSchema } from '../../model/working-calendar';
import { partnershipViewSchema, undoTokenSchema } from '../views';

const changedPartnership = z.strictObject({
  view: partnershipViewSchema,
  undo: undoTokenSchema,
});

const oneVersion = z.strictObject({
  partnershipId: partnershipIdSchema,
  termsId: termsIdSchema,
});

/** The terms of reference of a partnership: their versions, their rules, and its working days. */
export const termsChannels = {
  /** Changes rules of one version. What contradicts itself or the membership is refused. */
  'terms:saveRules': {
    input: oneVersion.extend({ rules: rulesSchema.partial() }),
    output: changedPartnership,
  },
  /** Corrects what the version table says of a version, and when it was adopted and reviewed (T4). */
  'terms:saveVersion': {
    input: oneVersion.extend({
      ...versionRowSchema.shape,
      adopted: isoDateSchema.nullable(),
      reviewed: isoDateSchema.nullable(),
    }),
    output: changedPartnership,
  },
  /** Makes a new version with the rules of the one before, which it closes (T8). */
  'terms:adopt': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...versionRowSchema.shape,
      adopted: isoDateSchema,
    }),
    output: changedPartnership,
  },
  /** Takes a version away that should not have been made; the last one stays. */
  'terms:removeVersion': { input: oneVersion, output: changedPartnership },
  /** The days on which the partnership's offices work (N13); a closure without an id is new. */
  'terms:saveCalendar': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...workingCalendarSchema.omit({ closures: true }).shape,
      closures: z.array(closureSchema.extend({ id: closureIdSchema.nullable() })).max(500),
    }),
    output: changedPartnership,
  },
} as const;
