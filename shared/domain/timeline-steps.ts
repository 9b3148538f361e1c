import type { MeetingId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Approval, Circulated } from '../model/meeting-cycle';
import type { ApprovalRule } from '../model/rules/minutes-rules';
import type { RuleName, Rules } from '../model/rules/rules';
import type { Setting } from '../model/setting';
import { dayOfApproval } from './day-of-approval';
import type { Deadline } from './deadlines';
import type { ChairsApproval } from './offices';

/** The steps in the life of a meeting (N2, N3, N7, N10, M1, M3). */
export type StepName =
  | 'date-agreed'
  | 'agenda-agreed'
  | Exclude<Circulated, 'minutes'>
  | 'meeting'
  | 'minutes-approved'
  | 'confidential-agreed'
  | 'minutes'
  | 'minutes-confirmed';

/** Whether any one of joint Chairs is enough, or all are asked, or nobody has said (C8). */
export type JointChairs =
  { state: 'any' | 'all'; clause: string } | { state: 'silent' | 'not-entered' };

/** What a step is, by when it is due and when it was done; not yet how it stands on a day. */
export type StepFacts = {
  step: StepName;
  /** The last day for it; null where none is set. */
  due: IsoDate | null;
  /** The rule that asks for it; null for the meeting itself, and for what no rule speaks of. */
  rule: RuleName | null;
  ruleState: Setting<unknown>['state'] | null;
  /** The clause of the rule; null where it is not set. */
  clause: string | null;
  /** The day it was done; null until then, and for the agreed date, whose day is not recorded. */
  doneOn: IsoDate | null;
  isDone: boolean;
  /** Whether the last day is only to be met where possible (N1). */
  isTarget: boolean;
  /** Why it went out late, as recorded (N4); empty otherwise. */
  lateReason: string;
  /** Of joint Chairs, whose word it takes (C8); null where there is one Chair, and for other steps. */
  jointChairs: JointChairs | null;
  /** The meeting that confirmed the minutes (M1); null for other steps, and where it is not kept here. */
  confirmedAt: MeetingId | null;
};

const NOTHING_KNOWN = {
  due: null,
  rule: null,
  ruleState: null,
  clause: null,
  doneOn: null,
  isDone: false,
  isTarget: false,
  lateReason: '',
  jointChairs: null,
  confirmedAt: null,
} as const;

/** What is sent around a meeting anyway, so that a silent rule is shown and not the step left out. */
const SENT_IN_ANY_CASE: readonly Circulated[] = ['notice', 'agenda', 'papers', 'minutes'];

function sourceOf(rule: RuleName, setting: Setting<unknown>) {
  const clause = setting.state === 'set' ? setting.clause : null;
  return { rule, ruleState: setting.state, clause };
}

/** Whether the day is settled, and who settles it (N10, WACSO Roles). The record keeps no day for it. */
export function dateStep(
  rules: Pick<Rules, 'datesAgreedBy'>,
  meeting: Pick<Meeting, 'dateAgreed'>,
): StepFacts {
  const source = sourceOf('datesAgreedBy', rules.datesAgreedBy);
  return { ...NOTHING_KNOWN, step: 'date-agreed', ...source, isDone: meeting.dateAgreed };
}

/** The meeting itself: held on its day, or on the last to which it was adjourned (F6). */
export function meetingStep(meeting: Pick<Meeting, 'date' | 'state' | 'adjournments'>): StepFacts {
  const resumed = meeting.adjournments.map((one) => one.resumesOn).filter((on) => on !== null);
  const due = resumed.reduce((last, on) => (on > last ? on : last), meeting.date);
  const isDone = meeting.state === 'closed';
  return { ...NOTHING_KNOWN, step: 'meeting', due, doneOn: isDone ? due : null, isDone };
}

/** The approvals of one kind: the rule that asks for them, those recorded, and what they wait on. */
export type ApprovalInput = {
  step: 'agenda-agreed' | 'minutes-approved' | 'confidential-agreed';
  rule: 'agendaAgreedBy' | 'minutesApprovedBy' | 'confidentialAgreedBy';
  setting: Setting<ApprovalRule>;
  approvals: readonly Approval[];
  /** Whose word counts as the Chair's (C8). */
  chairs: ChairsApproval;
  /** The deadline of what goes out once it is approved. */
  before: Deadline | undefined;
  /** Whether there is anything to agree to; null where a silent rule means that there is not. */
  hasMatter: boolean | null;
};

/**
 * The word that agenda (N1, N3), minutes (M1) or the leaving out of what is confidential (M3, Safer
 * Essex 8.4) need, by the day on which they have to go out. Null where none was recorded and a silent
 * rule asks for none, or nothing is confidential.
 */
export function approvalStep(input: ApprovalInput): StepFacts | null {
  const { step, rule, setting, approvals, chairs, before } = input;
  const hasMatter = input.hasMatter ?? setting.state !== 'silent';
  if (!hasMatter && approvals.length === 0) return null;
  const isTwofold = setting.state === 'set' && setting.value === 'chair-and-vice-chair';
  const doneOn = dayOfApproval(approvals, chairs, isTwofold ? 1 : 0);
  const jointChairs = jointChairsOf(chairs);
  const known = { ...NOTHING_KNOWN, step, ...sourceOf(rule, setting), doneOn, jointChairs };
  const hasDay = setting.state === 'set' && before?.state === 'set';
  const limit = hasDay ? { due: before.date, isTarget: before.notice.isTarget } : {};
  return { ...known, ...limit, isDone: doneOn !== null };
}

function jointChairsOf(chairs: ChairsApproval): JointChairs | null {
  if (chairs.state === 'vacant' || chairs.state === 'one') return null;
  return 'clause' in chairs
    ? { state: chairs.state, clause: chairs.clause }
    : { state: chairs.state };
}

/**
 * What is to be sent out, by its deadline (N2, N3, N5, M1). The first sending counts, so that papers
 * that follow do not make it late (N6). Null where nothing asks for it and nothing was sent.
 */
export function sendingStep(
  what: Circulated,
  deadline: Deadline | undefined,
  meeting: Pick<Meeting, 'cycle'>,
): StepFacts | null {
  const sent = meeting.cycle.sent.filter((one) => one.what === what);
  const first = sent.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(0);
  if (first === undefined && !isAwaited(what, deadline)) return null;
  const facts = { ...NOTHING_KNOWN, step: what, ...limitOf(deadline) };
  if (first === undefined) return facts;
  return { ...facts, doneOn: first.on, isDone: true, lateReason: first.lateReason };
}

function isAwaited(what: Circulated, deadline: Deadline | undefined): boolean {
  if (deadline === undefined) return false;
  return deadline.state !== 'silent' || SENT_IN_ANY_CASE.includes(what);
}

function limitOf(deadline: Deadline | undefined): Partial<StepFacts> {
  switch (deadline?.state) {
    case undefined:
      return {};
    case 'silent':
    case 'not-entered':
      return { rule: deadline.rule, ruleState: deadline.state };
    case 'no-day':
    case 'set': {
      const { rule, clause, notice } = deadline;
      const due = deadline.state === 'set' ? deadline.date : null;
      return { due, rule, ruleState: 'set', clause, isTarget: notice.isTarget };
    }
  }
}

/**
 * That a later meeting confirmed the minutes (M1, Warwickshire 5.8). It has no day of its own: the
 * terms say the next appropriate meeting. Null where the terms say that none need, and none has.
 */
export function confirmationStep(
  rules: Pick<Rules, 'minutesConfirmed'>,
  meeting: Pick<Meeting, 'cycle'>,
): StepFacts | null {
  const setting = rules.minutesConfirmed;
  const confirmed = meeting.cycle.minutesConfirmed;
  const source = sourceOf('minutesConfirmed', setting);
  const facts = { ...NOTHING_KNOWN, step: 'minutes-confirmed' as const, ...source };
  if (confirmed !== null) {
    return { ...facts, doneOn: confirmed.on, isDone: true, confirmedAt: confirmed.meetingId };
  }
  return setting.state === 'set' && !setting.value ? null : facts;
}
