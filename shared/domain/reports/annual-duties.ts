import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Duty } from '../../model/structure';
import { partsOf } from '../calendar';

/** A duty of this year. */
export type YearlyDuty = {
  duty: Duty;
  year: number;
  /**
   * Done; its month is over; due by the end of this month; due in a later one; or due some time this
   * year, where no month is stated.
   */
  state: 'done' | 'overdue' | 'due' | 'later' | 'this-year';
};

/**
 * How the duties that come round every year stand in the year of a day, by month (G16, Safer
 * Communities Programme: a yearly talk about progress; G17, BCP 2.5 and Warwickshire 2 f, l: strategic
 * assessment, community safety agreement). A duty is due until the last day of its month; those
 * without a month come last.
 */
export function yearlyDuties(
  { duties }: Pick<Partnership, 'duties'>,
  today: IsoDate,
): YearlyDuty[] {
  const { year, month } = partsOf(today);
  return duties
    .map((duty) => ({ duty, year, state: stateOf(duty, year, month) }))
    .toSorted((a, b) => (a.duty.month ?? 13) - (b.duty.month ?? 13));
}

function stateOf(duty: Duty, year: number, month: number): YearlyDuty['state'] {
  if (duty.doneYears.includes(year)) return 'done';
  if (duty.month === null) return 'this-year';
  if (duty.month < month) return 'overdue';
  return duty.month === month ? 'due' : 'later';
}

/** The duties of this year that are not done and may be due by now (G16, G17). */
export function openDuties(partnership: Pick<Partnership, 'duties'>, today: IsoDate): YearlyDuty[] {
  return yearlyDuties(partnership, today).filter(({ state }) =>
    ['overdue', 'due', 'this-year'].includes(state),
  );
}
