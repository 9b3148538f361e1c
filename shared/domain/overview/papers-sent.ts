import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Notice } from '../../model/rules/meeting-rules';
import type { WorkingCalendar } from '../../model/working-calendar';
import { daysBetween } from '../calendar';
import { deadlinesOf, type Deadline, type DeadlineRules } from '../deadlines';

/** When the papers of a meeting went out, against the rule; `no-day` where its calendar has not so many days. */
export type PapersSent = {
  state: 'set' | 'no-day' | 'silent' | 'not-entered';
  /** The rule as it is stated, and its clause; null where it is not. */
  notice: Notice | null;
  clause: string | null;
  /** The last day for it in calendar days before the meeting, so that both can be compared; null without one. */
  asked: number | null;
  /** When they first went, in calendar days before the meeting: less than 0 after it; null where nobody said. */
  sent: number | null;
};

const UNSTATED = { notice: null, clause: null, asked: null } as const;

/** How the circulation of papers kept to its rule (N2, N5): the first sending counts (N6). */
export function papersSent(
  rules: DeadlineRules,
  meeting: Pick<Meeting, 'date' | 'kind' | 'cycle'>,
  calendar: WorkingCalendar,
): PapersSent {
  const [first] = meeting.cycle.sent
    .filter(({ what }) => what === 'papers')
    .map(({ on }) => on)
    .toSorted((a, b) => a.localeCompare(b));
  const sent = first === undefined ? null : daysBetween(first, meeting.date);
  return deadlinesOf(rules, meeting, calendar)
    .filter(({ what }) => what === 'papers')
    .reduce<PapersSent>((_, deadline) => ({ ...askedBy(deadline, meeting.date), sent }), {
      ...UNSTATED,
      state: 'silent',
      sent,
    });
}

function askedBy(deadline: Deadline, meeting: IsoDate): Omit<PapersSent, 'sent'> {
  if (!('notice' in deadline)) return { ...UNSTATED, state: deadline.state };
  const { state, notice, clause } = deadline;
  const asked = deadline.state === 'set' ? daysBetween(deadline.date, meeting) : null;
  return { state, notice, clause, asked };
}
