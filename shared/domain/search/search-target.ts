import { z } from 'zod';
import {
  actionIdSchema,
  agendaItemIdSchema,
  meetingIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
} from '../../model/id';
import { paperIdSchema } from '../../model/register-ids';

export const searchKindSchema = z.enum([
  'person',
  'organisation',
  'partnership',
  'meeting',
  'item',
  'decision',
  'action',
  'minute',
  'paper',
]);
/** What can be found, in the order in which it is shown; declarations and votes are minutes. */
export type SearchKind = z.infer<typeof searchKindSchema>;

export const SEARCH_KINDS: readonly SearchKind[] = searchKindSchema.options;

const atMeeting = { meetingId: meetingIdSchema };

export const searchTargetSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('person'), personId: personIdSchema }),
  z.strictObject({
    is: z.literal('organisation'),
    organisationId: organisationIdSchema,
    /** A partnership that has it as a member; null where none has. */
    partnershipId: partnershipIdSchema.nullable(),
  }),
  z.strictObject({ is: z.literal('partnership'), partnershipId: partnershipIdSchema }),
  z.strictObject({ is: z.literal('meeting'), ...atMeeting }),
  z.strictObject({ is: z.literal('item'), ...atMeeting, itemId: agendaItemIdSchema }),
  z.strictObject({
    is: z.literal('block'),
    ...atMeeting,
    itemId: agendaItemIdSchema,
    /** The id of what is recorded there, or its place in the item, as "3", or "3.1" for a bullet. */
    block: z.string().max(70),
  }),
  z.strictObject({
    is: z.literal('action'),
    partnershipId: partnershipIdSchema,
    actionId: actionIdSchema,
  }),
  z.strictObject({
    is: z.literal('paper'),
    partnershipId: partnershipIdSchema,
    paperId: paperIdSchema,
  }),
]);
/** What a result of a search leads to. */
export type SearchTarget = z.infer<typeof searchTargetSchema>;

/** The address, within the app, of the screen that shows what was found, at the very place of it. */
export function addressOf(target: SearchTarget): string {
  switch (target.is) {
    case 'person':
      return `/people/${target.personId}`;
    case 'organisation':
      return target.partnershipId === null ? '/people' : `/p/${target.partnershipId}/members`;
    case 'partnership':
      return `/p/${target.partnershipId}/meetings`;
    case 'meeting':
      return `/m/${target.meetingId}/agenda`;
    case 'item':
      return `/m/${target.meetingId}/minutes?at=${target.itemId}`;
    case 'block':
      return `/m/${target.meetingId}/minutes?at=${target.itemId}.${target.block}`;
    case 'action':
      return `/p/${target.partnershipId}/actions?open=${target.actionId}`;
    case 'paper':
      return `/p/${target.partnershipId}/papers`;
  }
}
