import { z } from 'zod';
import { organisationSchema, personSchema } from '../../model/directory';
import { actionIdSchema, organisationIdSchema, partnershipIdSchema } from '../../model/id';
import { memberSchema } from '../../model/membership';
import { actionSchema } from '../../model/action';
import { isoDateSchema } from '../../model/iso-date';
import { undoTokenSchema } from '../views';

const membershipSchema = memberSchema.pick({ standing: true, from: true, until: true }).extend({
  partnershipId: partnershipIdSchema,
  partnershipName: z.string(),
  /** Whether it is in force today. */
  isCurrent: z.boolean(),
  /** Those who have a part in it today, by name. */
  people: z.array(z.string()),
});

const openActionSchema = actionSchema.pick({ reference: true, due: true, status: true }).extend({
  id: actionIdSchema,
  partnershipId: partnershipIdSchema,
  partnershipName: z.string(),
});

/** The bodies of all partnerships. */
export const organisationChannels = {
  /** Every body known, by name, with how many people and memberships of today it has. */
  'people:organisations': {
    input: z.strictObject({}),
    output: z.array(organisationSchema.extend({ people: z.int(), memberships: z.int() })),
  },
  /** One body: its people, its memberships of all times, and its open actions. */
  'people:openOrganisation': {
    input: z.strictObject({ organisationId: organisationIdSchema }),
    output: z.strictObject({
      organisation: organisationSchema,
      today: isoDateSchema,
      people: z.array(personSchema.pick({ id: true, name: true, jobTitle: true })),
      memberships: z.array(membershipSchema),
      actions: z.array(openActionSchema),
    }),
  },
  /** Gives it another name, on every partnership at once. */
  'people:renameOrganisation': {
    input: z.strictObject({
      organisationId: organisationIdSchema,
      name: organisationSchema.shape.name,
    }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;

/** One body's membership of one partnership. */
export type MembershipView = z.infer<typeof membershipSchema>;
