import type { YearlyDuty } from '../../domain/reports/annual-duties';
import { monthName } from '../dates';

/** How what comes round every year stands in this one (G16, G17). */
export const dutyStateLabels: Record<YearlyDuty['state'], string> = {
  done: 'Done',
  overdue: 'Overdue',
  due: 'Due this month',
  later: 'Later this year',
  'this-year': 'Some time this year',
};

/** The month in which it is due, or that none is stated. */
export function monthWords(month: number | null): string {
  return month === null ? 'No month stated' : monthName(month);
}
