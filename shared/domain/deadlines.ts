import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Circulated } from '../model/meeting-cycle';
import type { Notice } from '../model/rules/meeting-rules';
import type { RuleName, Rules } from '../model/rules/rules';
import type { Setting } from '../model/setting';
import type { WorkingCalendar } from '../model/working-calendar';
import { daysCounted, type Side } from './working-days/working-days';

/** The rules that set a day for what is sent out around a meeting (N1 to N3, N5, N13, M1). */
export type DeadlineRules = Pick<
  Rules,
  'extraordinaryNotice' | 'agendaNotice' | 'papersNotice' | 'actionLogNotice' | 'minutesDue'
>;

/** By when something is to go out, under which rule; or that the rule names no period. */
export type Deadline =
  | {
      what: Circulated;
      rule: RuleName;
      state: 'set';
      /** The latest day on which it may go. */
      date: IsoDate;
      clause: string;
      notice: Notice;
      /** Whether it depends on bank holidays that are worked out, because none are published yet. */
      isCalculated: boolean;
    }
  /** There is a period, but the calendar has not that many working days within ten years. */
  | { what: Circulated; rule: RuleName; state: 'no-day'; clause: string; notice: Notice }
  | { what: Circulated; rule: RuleName; state: 'silent' | 'not-entered' };

/**
 * The deadlines of one meeting, each kind of document by a rule of its own (N2): the notice of an
 * extraordinary meeting, agenda, papers, action log, minutes. A silent rule gives no day, and none
 * is borrowed from another document's (M5, N13). Days are counted from the day for which the
 * meeting was called, also where it is adjourned to another (F6).
 *
 * Where the terms set a notice for extraordinary meetings (N13), their agenda and papers go with
 * it: such a meeting is called for the business in its notice. Where they set none, the ordinary
 * rules for agenda and papers still show, since they speak of every meeting and except none.
 */
export function deadlinesOf(
  rules: DeadlineRules,
  meeting: Pick<Meeting, 'date' | 'kind'>,
  calendar: WorkingCalendar,
): Deadline[] {
  const isExtraordinary = meeting.kind === 'extraordinary';
  const hasOwnNotice = isExtraordinary && rules.extraordinaryNotice.state === 'set';
  const deadline = (what: Circulated, rule: keyof DeadlineRules): Deadline =>
    deadlineBy({ what, rule, setting: rules[rule] }, meeting.date, calendar);
  return [
    ...(isExtraordinary ? [deadline('notice', 'extraordinaryNotice')] : []),
    deadline('agenda', hasOwnNotice ? 'extraordinaryNotice' : 'agendaNotice'),
    deadline('papers', hasOwnNotice ? 'extraordinaryNotice' : 'papersNotice'),
    deadline('action-log', 'actionLogNotice'),
    deadline('minutes', 'minutesDue'),
  ];
}

function deadlineBy(
  { what, rule, setting }: { what: Circulated; rule: RuleName; setting: Setting<Notice> },
  meeting: IsoDate,
  calendar: WorkingCalendar,
): Deadline {
  if (setting.state !== 'set') return { what, rule, state: setting.state };
  const { value: notice, clause } = setting;
  const side: Side = what === 'minutes' ? 'after' : 'before';
  const days = daysCounted(notice, meeting, calendar, side);
  if (days === null) return { what, rule, state: 'no-day', clause, notice };
  const { date, isCalculated } = days;
  return { what, rule, state: 'set', date, clause, notice, isCalculated };
}
