import { z } from 'zod';
import { actionSchema } from '../../model/action';
import {
  actionIdSchema,
  dutyIdSchema,
  governanceDocumentIdSchema,
  linkIdSchema,
  meetingIdSchema,
  memberIdSchema,
  partnershipIdSchema,
  reportIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { meetingDetailsSchema } from '../../model/meeting';
import { healthCheckDoneSchema, partnershipSchema } from '../../model/partnership';
import { rulesSchema } from '../../model/rules/rules';
import {
  dutySchema,
  governanceDocumentSchema,
  linkSchema,
  reportSchema,
  statusSchema,
} from '../../model/structure';
import { quarterSchema } from '../../model/tracker';
import { partnershipViewSchema, undoTokenSchema } from '../views';

const changedPartnership = z.strictObject({
  view: partnershipViewSchema,
  undo: undoTokenSchema,
});
const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const oneReport = onePartnership.extend({ reportId: reportIdSchema });
const oneDuty = onePartnership.extend({ dutyId: dutyIdSchema });
const count = z.int().min(0);

export const tiedPartnershipSchema = partnershipSchema
  .pick({ id: true, name: true, status: true, group: true, links: true })
  .extend({
    /** What its terms say today of its groups. */
    rules: rulesSchema.pick({ groupsTimeBound: true, groupsUpdate: true }),
  });

/** A partnership as far as it says to whom it is tied, and what it says of its groups. */
export type TiedView = z.infer<typeof tiedPartnershipSchema>;

export const structureViewSchema = z.strictObject({
  /** Every partnership that can be opened, as far as it says to whom it is tied. */
  partnerships: z.array(tiedPartnershipSchema),
  today: isoDateSchema,
});

/** Who is tied to whom, over all partnerships kept here. */
export type StructureView = z.infer<typeof structureViewSchema>;

export const healthCheckViewSchema = z.strictObject({
  year: z.int(),
  /** The years one may choose: those with meetings, and this one; the latest first. */
  years: z.array(z.int()),
  /** How often each member that sent stand-ins did, of so many meetings held (P7). */
  standIns: z.array(z.strictObject({ memberId: memberIdSchema, meetings: count, uses: count })),
  check: z.strictObject({
    held: z.strictObject({
      ordinary: count,
      extraordinary: count,
      conference: count,
      annual: count,
    }),
    notClosed: z.array(meetingIdSchema),
    attendance: z.strictObject({
      places: count,
      inPerson: count,
      byStandIn: count,
      apologies: count,
      absent: count,
      notMarked: count,
      percent: count.nullable(),
    }),
    deadlines: z.strictObject({ met: count, late: count, missed: count, open: count }),
    overdueActions: z.array(actionIdSchema),
    quorum: z.strictObject({
      quorate: z.array(meetingIdSchema),
      inquorate: z.array(meetingIdSchema),
      silent: z.array(meetingIdSchema),
      'not-entered': z.array(meetingIdSchema),
    }),
  }),
  /** What the figures refer to: the meetings of the year, and the overdue actions. */
  meetings: z.array(
    meetingDetailsSchema.pick({ date: true, kind: true }).extend({ id: meetingIdSchema }),
  ),
  actions: z.array(actionSchema.pick({ id: true, reference: true, what: true, due: true })),
});

/** A year of a partnership in figures, with the names of what they count (T6). */
export type HealthCheckView = z.infer<typeof healthCheckViewSchema>;

export const briefLinesSchema = z.strictObject({
  activities: z.array(z.string()),
  progress: z.array(z.string()),
  challenges: z.array(z.string()),
});

/** The life of a partnership, to whom it answers, and what it owes them. */
export const structureChannels = {
  /** All partnerships with their ties, for the picture and for the chain of reporting. */
  'structure:open': { input: z.strictObject({}), output: structureViewSchema },
  /** A year in figures (T6), worked out when somebody asks. */
  'structure:healthCheck': {
    input: onePartnership.extend({ year: z.int().min(1900).max(9999) }),
    output: healthCheckViewSchema,
  },
  /** What the records know for a brief on a quarter, an entry a line and nothing confidential (G2, G3). */
  'structure:quarterlyBrief': {
    input: onePartnership.extend({ quarter: quarterSchema }),
    output: briefLinesSchema,
  },
  /** Records that the partnership looked at how well it works (T6); one on the same day is replaced. */
  'structure:recordHealthCheck': {
    input: onePartnership.extend(healthCheckDoneSchema.shape),
    output: changedPartnership,
  },
  'structure:removeHealthCheck': {
    input: onePartnership.extend({ on: isoDateSchema }),
    output: changedPartnership,
  },
  /** Proposed, shadow, active, merged or closed (G15); only the last two have a successor. */
  'structure:saveStatus': {
    input: onePartnership.extend(statusSchema.shape),
    output: changedPartnership,
  },
  /** What a sub-group is set up for (G7, G8); null where it is none. */
  'structure:saveGroup': {
    input: onePartnership.extend({ group: partnershipSchema.shape.group }),
    output: changedPartnership,
  },
  /** Enters a tie or corrects it (G1, G9); without an id it is new. A circle is refused. */
  'structure:saveLink': {
    input: onePartnership.extend({ link: linkSchema.extend({ id: linkIdSchema.nullable() }) }),
    output: changedPartnership,
  },
  'structure:removeLink': {
    input: onePartnership.extend({ linkId: linkIdSchema }),
    output: changedPartnership,
  },
  /** Enters a report that is owed or expected, or corrects it (G2 to G6); without an id it is new. */
  'structure:saveReport': {
    input: onePartnership.extend({
      ...reportSchema.omit({ done: true }).shape,
      id: reportIdSchema.nullable(),
    }),
    output: changedPartnership,
  },
  'structure:removeReport': { input: oneReport, output: changedPartnership },
  /** That a report went or came on a day: the next is then due (G2 to G4). */
  'structure:recordReport': {
    input: oneReport.extend({ on: isoDateSchema }),
    output: changedPartnership,
  },
  /** Takes one away that was recorded in error, by its place; when the next is due stays as it is. */
  'structure:removeReportRecord': {
    input: oneReport.extend({ place: z.int().min(0).max(999) }),
    output: changedPartnership,
  },
  /** Enters what comes round every year, or corrects it (G16, G17); without an id it is new. */
  'structure:saveDuty': {
    input: onePartnership.extend({
      ...dutySchema.omit({ doneYears: true }).shape,
      id: dutyIdSchema.nullable(),
    }),
    output: changedPartnership,
  },
  'structure:removeDuty': { input: oneDuty, output: changedPartnership },
  /** That a duty is done for a year, or is not after all. */
  'structure:tickDuty': {
    input: oneDuty.extend({ year: z.int().min(1900).max(9999), isDone: z.boolean() }),
    output: changedPartnership,
  },
  /** Enters a governance document or corrects it (T7); without an id it is new. */
  'structure:saveDocument': {
    input: onePartnership.extend({
      ...governanceDocumentSchema.shape,
      id: governanceDocumentIdSchema.nullable(),
    }),
    output: changedPartnership,
  },
  'structure:removeDocument': {
    input: onePartnership.extend({ documentId: governanceDocumentIdSchema }),
    output: changedPartnership,
  },
} as const;
