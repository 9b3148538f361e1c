import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { FrequencyRule } from '../model/rules/meeting-rules';
import type { Setting } from '../model/setting';
import type { WorkingCalendar } from '../model/working-calendar';
import { addDays, weekdayOf } from './calendar';
import { proposeDates } from './meeting-dates';

/** The first meeting after a day that is still to be held; null where none is planned. */
export function plannedAfter<T extends Pick<Meeting, 'state' | 'date' | 'startTime'>>(
  meetings: readonly T[],
  day: IsoDate,
): T | null {
  const planned = meetings.filter(({ state, date }) => state === 'planned' && date > day);
  const time = ({ date, startTime }: T): string => `${date} ${startTime}`;
  return planned.toSorted((a, b) => (time(a) < time(b) ? -1 : 1))[0] ?? null;
}

const YEAR = 365;
const WEEKS_AHEAD = 8;

/**
 * The day to propose for the meeting after one: by the interval of the terms (F3, Safer Essex 8.3) or
 * an even share of the year (F1, WACSO Operation), on the same day of the week and a working day.
 * Null where the terms give no number (F4) or say nothing: then nobody can tell.
 */
export function nextMeetingDate(
  after: IsoDate,
  frequency: Setting<FrequencyRule>,
  calendar: WorkingCalendar,
): IsoDate | null {
  const days = daysBetweenMeetings(frequency);
  if (days === null) return null;
  // The day of the week nearest to the interval: three days before it at the earliest.
  const from = addDays(after, Math.max(1, days - 3));
  const proposed = proposeDates({
    rule: { kind: 'interval', days: YEAR },
    from,
    until: addDays(from, WEEKS_AHEAD * 7),
    weekday: weekdayOf(after),
    calendar,
    taken: [],
    parentDates: [],
    daysBeforeParent: 1,
  });
  return proposed[0]?.date ?? null;
}

function daysBetweenMeetings(frequency: Setting<FrequencyRule>): number | null {
  if (frequency.state !== 'set') return null;
  const { value } = frequency;
  if (value.kind === 'interval') return value.days;
  if (value.kind === 'in-words') return null;
  return Math.round(YEAR / value.counts.reduce((sum, one) => sum + one.number, 0));
}
