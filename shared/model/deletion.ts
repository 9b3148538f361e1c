import { z } from 'zod';

const count = z.int().min(0);

export const deletionBarSchema = z.strictObject({
  because: z.enum([
    'minutes-confirmed',
    'minutes-approved',
    'proposal-decided',
    'recommendation-made',
  ]),
  /** The proposals, or those to whom the recommendations were made; empty for minutes. */
  names: z.array(z.string()),
});

/** Why a meeting may not be deleted: what was made of it is part of the record, and is taken back first. */
export type DeletionBar = z.infer<typeof deletionBarSchema>;

export const deletionSchema = z.strictObject({
  /** What stands against it; null where nothing does. */
  bar: deletionBarSchema.nullable(),
  /** How much goes with the meeting. */
  goes: z.strictObject({
    items: count,
    /** Items under which anything is written. */
    minuted: count,
    decisions: count,
    votes: count,
    declarations: count,
    /** People whose attendance is marked. */
    marked: count,
    /** Versions kept of its minutes. */
    versions: count,
    /** Records of something being sent out for it. */
    sent: count,
    /** Invitations to this meeting alone. */
    invitations: count,
    /** What is known of its decisions beyond its minutes: whether they stand, on what they depend. */
    standings: count,
  }),
  /** How much stays, without the meeting. */
  stays: z.strictObject({
    actions: count,
    /** Of those, and of others that stand in its minutes: confidential only by where they stand. */
    confidential: count,
    /** Other minutes that it confirmed. */
    confirmed: count,
    /** Corrections it made to other minutes. */
    corrections: count,
    /** Steps of papers that it took. */
    paperSteps: count,
    /** Proposals to be put to a meeting anew. */
    proposals: count,
    /** Decisions between meetings to be reported anew. */
    electronicDecisions: count,
    /** Matters that members told, to be taken up anew. */
    matters: count,
    /** Decisions of other meetings that one of its own had superseded, and that stand again. */
    standAgain: count,
    /** Items of the forward plan that were on its agenda, to be planned again. */
    planned: count,
    /** Risks and issues that were raised at it. */
    risks: count,
    /** Meetings of other partnerships that were linked with it. */
    linked: count,
  }),
});

/** What deleting a meeting comes to, so that it is known before it is done. */
export type Deletion = z.infer<typeof deletionSchema>;
