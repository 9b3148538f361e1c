import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Circulated } from '../model/meeting-cycle';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import { daysBetween } from './calendar';
import { deadlinesOf, type DeadlineRules } from './deadlines';
import { chairsApproval } from './offices';
import {
  approvalStep,
  confirmationStep,
  dateStep,
  meetingStep,
  sendingStep,
  type StepFacts,
} from './timeline-steps';

/** How a step stands on a day. */
export type StepState =
  /** Done in time, or with no last day to be done by. */
  | 'done'
  /** Done after its last day. */
  | 'done-late'
  /** Not done, and its last day is past. */
  | 'late'
  /** Not done, and its last day is today or one of the next 7 days. */
  | 'due'
  /** Not done, and its last day is further off. */
  | 'not-due-yet'
  /** Not done, and it has no last day. */
  | 'no-deadline';

/** One step in the life of a meeting: by when, under which rule, and how it stands. */
export type TimelineStep = Omit<StepFacts, 'isDone'> & { state: StepState };

/** The rules that make the steps. */
export type TimelineRules = DeadlineRules &
  Pick<
    Rules,
    | 'datesAgreedBy'
    | 'agendaAgreedBy'
    | 'minutesApprovedBy'
    | 'minutesConfirmed'
    | 'confidentialAgreedBy'
    | 'jointChairsApprove'
  >;

/** What the steps are worked out from. */
export type TimelineInput = {
  rules: TimelineRules;
  meeting: Pick<Meeting, 'date' | 'kind' | 'state' | 'dateAgreed' | 'cycle' | 'adjournments'>;
  /** Whose calendar it is, and who holds its offices. */
  partnership: Pick<Partnership, 'calendar' | 'offices'>;
  /** Whether its minutes hold confidential matter (M3). */
  holdsConfidential: boolean;
  today: IsoDate;
};

/** How many days before its last day a step becomes due. */
export const DUE_WITHIN_DAYS = 7;

/**
 * The life of one meeting in order, and how each step stands today: date agreed (N10), agenda
 * agreed (N1, N3), notice, agenda, papers and action log sent (N2, N3, N5, N7), the meeting, and
 * its minutes approved, what is confidential in them agreed to (M3), sent and confirmed (M1).
 *
 * A step that a silent rule does not ask for is left out unless it was recorded: agreement of the
 * agenda, the action log, approval of the minutes. Agreement to what is confidential is left out
 * where nothing is known to be, unless it was recorded. The others come about in any case, and are shown
 * with the silence of their rule.
 */
export function timelineOf(input: TimelineInput): TimelineStep[] {
  const { rules, meeting, partnership, today, holdsConfidential } = input;
  const deadlines = deadlinesOf(rules, meeting, partnership.calendar);
  const chairs = chairsApproval(partnership, rules, meeting.date);
  const deadlineFor = (what: Circulated) => deadlines.find((one) => one.what === what);
  const sending = (what: Circulated) => sendingStep(what, deadlineFor(what), meeting);
  const steps = [
    dateStep(rules, meeting),
    approvalStep({
      step: 'agenda-agreed',
      rule: 'agendaAgreedBy',
      setting: rules.agendaAgreedBy,
      approvals: meeting.cycle.agendaAgreed,
      chairs,
      before: deadlineFor('agenda'),
      hasMatter: null,
    }),
    sending('notice'),
    sending('agenda'),
    sending('papers'),
    sending('action-log'),
    meetingStep(meeting),
    approvalStep({
      step: 'minutes-approved',
      rule: 'minutesApprovedBy',
      setting: rules.minutesApprovedBy,
      approvals: meeting.cycle.minutesApproved,
      chairs,
      before: deadlineFor('minutes'),
      hasMatter: null,
    }),
    approvalStep({
      step: 'confidential-agreed',
      rule: 'confidentialAgreedBy',
      setting: rules.confidentialAgreedBy,
      approvals: meeting.cycle.confidentialAgreed,
      chairs,
      before: deadlineFor('minutes'),
      hasMatter: holdsConfidential,
    }),
    sending('minutes'),
    confirmationStep(rules, meeting),
  ];
  return steps
    .filter((step) => step !== null)
    .map(({ isDone, ...step }) => ({
      ...step,
      state: isDone ? stateDone(step) : stateOpen(step.due, today),
    }));
}

function stateDone({ due, doneOn }: Pick<StepFacts, 'due' | 'doneOn'>): StepState {
  return due !== null && doneOn !== null && doneOn > due ? 'done-late' : 'done';
}

function stateOpen(due: IsoDate | null, today: IsoDate): StepState {
  if (due === null) return 'no-deadline';
  const left = daysBetween(today, due);
  if (left < 0) return 'late';
  return left <= DUE_WITHIN_DAYS ? 'due' : 'not-due-yet';
}
