import { proposeDates, type DatePlan, type ProposedDate } from '#shared/domain/meeting-dates';
import { isoDate } from '#shared/model/iso-date';
import type { FrequencyRule, MeetingKind } from '#shared/model/rules/meeting-rules';
import { aCalendar } from './sample-calendar';

/** So many meetings of each kind a year. */
export function perYear(
  counts: Partial<Record<MeetingKind, number>>,
  beforeParent = false,
): FrequencyRule {
  const list = Object.entries(counts).map(([kind, number]) => ({
    kind: kind as MeetingKind,
    number,
  }));
  return { kind: 'per-year', counts: list, isMinimum: false, beforeParent };
}

/** What dates are made from: every eight weeks in 2026 on any weekday, unless changes are given. */
function aPlan(
  changes: Partial<Omit<DatePlan, 'from' | 'until'>> & { from?: string; until?: string },
) {
  const { from = '2026-01-01', until = '2026-12-31', ...others } = changes;
  const plan: DatePlan = {
    rule: { kind: 'interval', days: 56 },
    from: isoDate(from),
    until: isoDate(until),
    weekday: null,
    calendar: aCalendar(),
    taken: [],
    parentDates: [],
    daysBeforeParent: 7,
    ...others,
  };
  return plan;
}

/** The dates that such a plan leads to. */
export const propose = (changes: Parameters<typeof aPlan>[0]): ProposedDate[] =>
  proposeDates(aPlan(changes));
