import { timelineOf, type TimelineInput, type TimelineStep } from '#shared/domain/timeline';
import { newDispatch } from '#shared/domain/new-records';
import { dispatchIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Approval, Circulated, Cycle, Dispatch } from '#shared/model/meeting-cycle';
import type { Notice } from '#shared/model/rules/meeting-rules';
import type { Office } from '#shared/model/membership';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { rulesWith } from './board-builders';
import { aCalendar } from './sample-calendar';

/** A period before or after a meeting. */
export const notice = (days: number, counted: Notice['counted'], isTarget = false): Notice => ({
  days,
  counted,
  isTarget,
});

/** Agenda agreed by the Chair, 5 working days; minutes approved and sent in 10, then confirmed. */
export const warwickshire: Partial<Rules> = {
  agendaAgreedBy: stated('chair', '5.7'),
  agendaNotice: stated(notice(5, 'working'), '5.7'),
  papersNotice: stated(notice(5, 'working'), '5.7'),
  minutesApprovedBy: stated('chair', '5.8'),
  minutesDue: stated(notice(10, 'working'), '5.8'),
  minutesConfirmed: stated(true, '5.8'),
};

/** Dates and agenda by Chair and Vice-Chair, a week ahead where possible. */
export const wacso: Partial<Rules> = {
  datesAgreedBy: stated('chair-and-vice-chair', 'Roles'),
  agendaAgreedBy: stated('chair-and-vice-chair', 'Roles'),
  agendaNotice: stated(notice(7, 'calendar', true), 'Operation'),
  papersNotice: stated(notice(7, 'calendar', true), 'Operation'),
};

/** Nothing but the action log, 5 working days ahead. */
export const bcp: Partial<Rules> = { actionLogNotice: stated(notice(5, 'working'), '4.2') };

/** A meeting around which nothing was agreed or sent. */
export const emptyCycle: Cycle = {
  agendaAgreed: [],
  minutesApproved: [],
  confidentialAgreed: [],
  minutesWithChair: null,
  minutesConfirmed: null,
  sent: [],
  packs: [],
};

/** That something was sent out on a day. */
export function dispatch(what: Circulated, on: string, lateReason = ''): Dispatch {
  return {
    id: dispatchIdSchema.parse(`sent-${what}-${on}`),
    what,
    on: isoDate(on),
    to: 'All members',
    how: 'e-mail',
    lateReason,
    ...newDispatch,
  };
}

/** That somebody agreed on a day. */
export const word = (by: string, on: string): Approval => ({
  by,
  on: isoDate(on),
  personId: null,
});

/** The timeline of a meeting on Wednesday 10 June 2026, seen on 1 June unless otherwise said. */
export function timeline(
  rules: Partial<Rules>,
  cycle: Partial<Cycle> = {},
  changes: Partial<TimelineInput['meeting']> & {
    today?: string;
    offices?: Office[];
    holdsConfidential?: boolean;
  } = {},
): TimelineStep[] {
  const { today = '2026-06-01', offices = [], holdsConfidential = false, ...meeting } = changes;
  const planned: TimelineInput['meeting'] = {
    date: isoDate('2026-06-10'),
    kind: 'ordinary',
    state: 'planned',
    dateAgreed: false,
    cycle: { ...emptyCycle, ...cycle },
    adjournments: [],
    ...meeting,
  };
  return timelineOf({
    rules: rulesWith(rules),
    meeting: planned,
    partnership: { calendar: aCalendar(), offices },
    today: isoDate(today),
    holdsConfidential,
  });
}

type Timeline = readonly TimelineStep[];

/** The step of that name; undefined where it was left out. */
export const stepOf = (steps: Timeline, name: string) => steps.find(({ step }) => step === name);
/** Each step with its last day and how it stands. */
export const summary = (steps: Timeline) => steps.map(({ step, due, state }) => [step, due, state]);
