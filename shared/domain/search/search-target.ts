import { z } from 'zod';
import {
  actionIdSchema,
  agendaItemIdSchema,
  meetingIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
} from '../../model/id';
import {
  electronicDecisionIdSchema,
  paperIdSchema,
  proposalIdSchema,
  trackerIdSchema,
} from '../../model/register-ids';

export const searchKindSchema = z.enum([
  'person',
  'organisation',
  'partnership',
  'meeting',
  'item',
  'decision',
  'proposal',
  'action',
  'risk',
  'minute',
  'paper',
  'tracker',
]);
/**
 * What can be found, in the order in which it is shown; declarations and votes are minutes, decisions are those
 * of minutes and those between meetings.
 */
export type SearchKind = z.infer<typeof searchKindSchema>;

export const SEARCH_KINDS: readonly SearchKind[] = searchKindSchema.options;

const atMeeting = { meetingId: meetingIdSchema };
const inPartnership = { partnershipId: partnershipIdSchema };

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
  z.strictObject({ is: z.literal('action'), ...inPartnership, actionId: actionIdSchema }),
  z.strictObject({ is: z.literal('paper'), ...inPartnership, paperId: paperIdSchema }),
  z.strictObject({ is: z.literal('proposal'), ...inPartnership, proposalId: proposalIdSchema }),
  z.strictObject({
    is: z.literal('between-meetings'),
    ...inPartnership,
    decisionId: electronicDecisionIdSchema,
  }),
  z.strictObject({ is: z.literal('risk'), ...inPartnership }),
  z.strictObject({ is: z.literal('tracker'), ...inPartnership, trackerId: trackerIdSchema }),
]);
/** What a result of a search leads to. */
export type SearchTarget = z.infer<typeof searchTargetSchema>;

const ADDRESSES: {
  [K in SearchTarget['is']]: (target: Extract<SearchTarget, { is: K }>) => string;
} = {
  person: ({ personId }) => `/people/${personId}`,
  organisation: ({ partnershipId }) =>
    partnershipId === null ? '/people' : `/p/${partnershipId}/members`,
  partnership: ({ partnershipId }) => `/p/${partnershipId}/meetings`,
  meeting: ({ meetingId }) => `/m/${meetingId}/agenda`,
  item: ({ meetingId, itemId }) => `/m/${meetingId}/minutes?at=${itemId}`,
  block: ({ meetingId, itemId, block }) => `/m/${meetingId}/minutes?at=${itemId}.${block}`,
  action: ({ partnershipId, actionId }) => `/p/${partnershipId}/actions?open=${actionId}`,
  paper: ({ partnershipId, paperId }) => `/p/${partnershipId}/papers?open=${paperId}`,
  proposal: ({ partnershipId, proposalId }) => `/p/${partnershipId}/proposals/${proposalId}`,
  'between-meetings': ({ partnershipId, decisionId }) =>
    `/p/${partnershipId}/between-meetings/${decisionId}`,
  risk: ({ partnershipId }) => `/p/${partnershipId}/registers/risks`,
  tracker: ({ partnershipId, trackerId }) => `/p/${partnershipId}/trackers/${trackerId}`,
};

/** The address, within the app, of the screen that shows what was found, at the very place of it. */
export function addressOf(target: SearchTarget): string {
  const address = ADDRESSES[target.is] as (one: SearchTarget) => string;
  return address(target);
}
