import { z } from 'zod';
import { isoDateSchema } from '../iso-date';
import { settingSchema } from '../setting';
import { lineSchema, nameSchema } from '../wording';
import {
  abstentionRuleSchema,
  decisionMethodSchema,
  interestRuleSchema,
  majorityBaseSchema,
  votingUnitSchema,
  waiverRuleSchema,
} from './decision-rules';
import { frequencyRuleSchema, meetingFormSchema, noticeSchema } from './meeting-rules';
import {
  membershipRuleSchema,
  officeSourceSchema,
  presidingRuleSchema,
  standInRuleSchema,
} from './membership-rules';
import { approvalRuleSchema, latePapersRuleSchema, minutesStyleSchema } from './minutes-rules';
import { inquorateRuleSchema, quorumRuleSchema } from './quorum-rules';

const yesOrNo = settingSchema(z.boolean());
const notice = settingSchema(noticeSchema);
const months = settingSchema(z.int().min(1).max(120));
const names = settingSchema(z.array(nameSchema).min(1).max(50));

/** When and how the partnership meets (F1 to F6, N10, N13). */
const meetings = {
  frequency: settingSchema(frequencyRuleSchema),
  /** The forms a meeting may take (F5). */
  forms: settingSchema(z.array(meetingFormSchema).min(1).max(3)),
  /** Whether a meeting may be adjourned and resumed (F6). */
  adjournment: yesOrNo,
  /** Who settles the dates (N10). */
  datesAgreedBy: settingSchema(approvalRuleSchema),
  /** The notice of an extraordinary meeting; no source states one (N13). */
  extraordinaryNotice: notice,
};

/** What goes out when (N1 to N8). */
const notices = {
  agendaNotice: notice,
  papersNotice: notice,
  /** Whose word an agenda needs before it goes out (N1, N3). */
  agendaAgreedBy: settingSchema(approvalRuleSchema),
  latePapers: settingSchema(latePapersRuleSchema),
  actionLogNotice: notice,
};

/** What is written, who approves it and by when (M1 to M5). */
const minutes = {
  minutesStyle: settingSchema(minutesStyleSchema),
  minutesDue: notice,
  /** Whose approval minutes need before they are circulated (M1). */
  minutesApprovedBy: settingSchema(approvalRuleSchema),
  /** Whether the next meeting confirms them (M1). */
  minutesConfirmed: yesOrNo,
  /** Who agrees that confidential matter is left out (M3). */
  confidentialAgreedBy: settingSchema(approvalRuleSchema),
};

/** When a meeting can decide (Q1 to Q9). */
const quorum = {
  quorum: settingSchema(quorumRuleSchema),
  inquorate: settingSchema(inquorateRuleSchema),
  /** Whether a seat nobody holds counts in the number a quorum is part of (1.15, 2). */
  vacanciesCount: yesOrNo,
  remoteCounts: yesOrNo,
  standInCounts: yesOrNo,
  /** Whether somebody with an interest still counts while the matter is discussed (Q9). */
  recusedCount: yesOrNo,
  /** Whether a body that was not there is bound only once it has agreed (Q2). */
  absentBodyAgrees: yesOrNo,
};

/** Who belongs, who stands in, who leaves (P1 to P22, N11). */
const membership = {
  membership: settingSchema(membershipRuleSchema),
  standIn: settingSchema(standInRuleSchema),
  /** Whether each body names a permanent representative (P5). */
  permanentRepresentative: yesOrNo,
  /** Whether members must be able to decide, or bring approval with them (P3, P5, P10). */
  delegatedAuthority: yesOrNo,
  /** Whether a representative may bring another officer, who neither counts nor votes (P3). */
  accompanyingOfficer: yesOrNo,
  /** Who lets others attend (P11, P12). */
  guestsAgreedBy: settingSchema(z.enum(['members', 'chair'])),
  /** The body that approves a new member (P13). */
  admissionApprovedBy: settingSchema(nameSchema),
  /** Whether members tell of changes that affect the partnership (N11). */
  changesNotified: yesOrNo,
  /** Months of notice before a body may leave (P15). */
  withdrawalMonths: months,
  /** Whether the Chair may keep a member out of business while a breach is looked into (P16). */
  suspension: yesOrNo,
};

/** How offices are come by and left (C1 to C8, P17). */
const offices = {
  chairSource: settingSchema(officeSourceSchema),
  viceChairSource: settingSchema(officeSourceSchema),
  /** How many months an elected or nominated office lasts (C1, C2, C6). */
  officeTermMonths: months,
  reElection: yesOrNo,
  maximumTerms: settingSchema(z.int().min(1).max(20)),
  /** Whether Chair and Vice-Chair must come from different bodies (C3). */
  chairsFromDifferentBodies: yesOrNo,
  /** Whether a majority may remove the Chair in term (C5). */
  noConfidence: yesOrNo,
  presiding: settingSchema(presidingRuleSchema),
  /** Of joint Chairs, whether all must approve or any one may (C8). */
  jointChairsApprove: settingSchema(z.enum(['any', 'all'])),
  /** Whether the Chair's own body services the meetings, so that the secretariat moves (M6). */
  chairsBodyServices: yesOrNo,
};

/** How decisions are reached, and where they go (V1 to V13). */
const decisions = {
  decisions: settingSchema(decisionMethodSchema),
  majorityBase: settingSchema(majorityBaseSchema),
  abstentions: settingSchema(abstentionRuleSchema),
  castingVote: yesOrNo,
  votingUnit: settingSchema(votingUnitSchema),
  /** Whether an even vote goes back to its proposer and to the next meeting (V3 to V7). */
  tieProcedure: yesOrNo,
  /** Whether decisions may be taken between meetings (V10). */
  electronicDecisions: yesOrNo,
  /** The body whose agreement decisions of standing kinds need (V12). */
  endorsedBy: settingSchema(nameSchema),
  /** Bodies to which recommendations may be made (V13). */
  recommendationsTo: names,
};

/** Interests, confidence and information (I1 to I8, X1 to X8). */
const interests = {
  interests: settingSchema(interestRuleSchema),
  /** Whether somebody who declared an interest may still be let in (I2, I5). */
  interestWaiver: settingSchema(waiverRuleSchema),
  /** Whether gifts and hospitality are registered (I6). */
  giftsRegistered: yesOrNo,
  /** The policy under which concerns are raised; none is ever logged here (I7). */
  concernsPolicy: settingSchema(lineSchema),
  /** Whether closed business comes before or after what the public attends (X1). */
  closedApart: yesOrNo,
  /** Whether the source of information must approve its being used again (X4). */
  reuseApproved: yesOrNo,
  /** Whether people are anonymised unless the matter needs their names (X5). */
  anonymised: yesOrNo,
  /** Whether information is given to scrutiny, in summary where it is confidential (X7, X8). */
  scrutinyInformed: yesOrNo,
};

/** To whom the partnership answers, and when it looks at itself (G1 to G18, T1 to T7). */
const reporting = {
  /** Months between reports to the body it answers to (G2, G3, G6). */
  reportMonths: months,
  /** Whether task and finish groups report to every meeting (G7). */
  groupsUpdate: yesOrNo,
  /** Whether groups are set up for a time only (G8). */
  groupsTimeBound: yesOrNo,
  /** Whether risks and issues are brought to meetings (G18). */
  risksItem: yesOrNo,
  /** Months between reviews of the terms of reference (T1 to T3). */
  reviewMonths: months,
  /** The day on which the terms say that they are due to be revised (T1). */
  revisionDate: settingSchema(isoDateSchema),
  /** Whose views a review takes into account (T2). */
  reviewConsults: names,
  /** Months between health checks (T6). */
  healthCheckMonths: months,
};

/** The rules by group, in the order in which terms of reference are read. */
export const ruleGroups = {
  meetings,
  notices,
  minutes,
  quorum,
  membership,
  offices,
  decisions,
  interests,
  reporting,
};

/** A group of rules, as the screen of the terms of reference shows them. */
export type RuleGroup = keyof typeof ruleGroups;

export const rulesSchema = z.strictObject({
  ...meetings,
  ...notices,
  ...minutes,
  ...quorum,
  ...membership,
  ...offices,
  ...decisions,
  ...interests,
  ...reporting,
});

/** The rules of one partnership, as its terms of reference state them or leave them silent. */
export type Rules = z.infer<typeof rulesSchema>;

/** The name of a rule. */
export type RuleName = keyof Rules;

/** What a rule says where it is set. */
export type RuleValue<N extends RuleName> = Extract<Rules[N], { state: 'set' }>['value'];

/** The names of all rules, in the order in which terms of reference are read. */
export const ruleNames = Object.keys(rulesSchema.shape) as RuleName[];
