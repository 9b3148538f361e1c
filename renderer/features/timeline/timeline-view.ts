import type { ApprovedMatter } from '#shared/domain/approved-matters';
import { holdsConfidential } from '#shared/domain/confidential/confidential-matter';
import { rulesOn } from '#shared/domain/terms';
import { timelineOf, type TimelineStep } from '#shared/domain/timeline';
import type { StepName } from '#shared/domain/timeline-steps';
import type { Drafted } from '#shared/ipc/areas/circulation';
import type { MeetingView } from '#shared/ipc/views';
import type { Circulated, Dispatch } from '#shared/model/meeting-cycle';
import type { Notice } from '#shared/model/rules/meeting-rules';
import type { RuleName, Rules } from '#shared/model/rules/rules';
import { valueOf } from '#shared/model/setting';

/** A meeting with the rules in force on its day, and its steps as they stand today. */
export type TimelineView = MeetingView & {
  rules: Rules;
  steps: TimelineStep[];
  /** Whether the minutes hold anything confidential (M3). */
  holdsConfidential: boolean;
};

/** What an e-mail draft holds, and for which list it was made. */
export type DraftedFor = Drafted & { to: string };

/** What is being recorded or corrected beside the timeline. */
export type Recording =
  /** Without a dispatch it is a new one; without what was sent, that is asked. */
  | {
      kind: 'sending';
      what: Circulated | null;
      dispatch: Dispatch | null;
      /** To whom and with which files it goes, where a draft was made of it. */
      drafted?: DraftedFor;
    }
  /** An e-mail draft of something, which is then sent by hand. */
  | {
      kind: 'draft';
      what: Circulated;
      /** Whether the meeting is attached as an appointment from the start. */
      invites: boolean;
    }
  /** Without a place in the list of approvals it is a new one. */
  | { kind: 'approval'; of: ApprovedMatter; place: number | null }
  | { kind: 'confirmation' };

/** The timeline of a meeting by the rules it is held under (T8). */
export function timelineViewOf(view: MeetingView): TimelineView {
  const { partnership, meeting, today } = view;
  const rules = rulesOn(partnership, meeting.date);
  const matter = holdsConfidential(meeting, view.actions);
  const steps = timelineOf({ rules, meeting, partnership, today, holdsConfidential: matter });
  return { ...view, rules, steps, holdsConfidential: matter };
}

const NOTICE_RULES = [
  'extraordinaryNotice',
  'agendaNotice',
  'papersNotice',
  'actionLogNotice',
  'minutesDue',
] as const satisfies readonly RuleName[];

/** The period a rule sets before or after the meeting; null where it is not about one, or not set. */
export function noticeOf(rules: Rules, rule: RuleName): Notice | null {
  const name = NOTICE_RULES.find((one) => one === rule);
  return name === undefined ? null : valueOf(rules[name]);
}

/** What is recorded of a step, before anything is: nothing of the date and of the meeting itself. */
export const newRecordings: Record<StepName, Recording | null> = {
  'date-agreed': null,
  'agenda-agreed': { kind: 'approval', of: 'agenda', place: null },
  notice: { kind: 'sending', what: 'notice', dispatch: null },
  agenda: { kind: 'sending', what: 'agenda', dispatch: null },
  papers: { kind: 'sending', what: 'papers', dispatch: null },
  'action-log': { kind: 'sending', what: 'action-log', dispatch: null },
  meeting: null,
  'minutes-approved': { kind: 'approval', of: 'minutes', place: null },
  'confidential-agreed': { kind: 'approval', of: 'confidential', place: null },
  minutes: { kind: 'sending', what: 'minutes', dispatch: null },
  'minutes-confirmed': { kind: 'confirmation' },
};
