import type { Due } from '../../model/action';
import { isoDate, isoMonth, type IsoDate } from '../../model/iso-date';
import type { PlannedItem } from '../../model/planned-item';
import { isMonth, lastDayOf } from '../action-due';
import { addMonths } from '../calendar';

/** The plan by when its lines are due, the next first; a month after its days, no month after all (N8). */
export function planInOrder(items: readonly PlannedItem[]): PlannedItem[] {
  return items.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ when, title }: PlannedItem): string {
  if (when === null) return `9999-99-99 ${title}`;
  return `${lastDayOf(when)} ${isMonth(when) ? 'month' : 'day'} ${title}`;
}

/**
 * The lines a meeting on a day should take up: planned for its month, or for an earlier one and still
 * on no agenda (N8, BCP 4.2).
 */
export function plannedFor(items: readonly PlannedItem[], on: IsoDate): PlannedItem[] {
  const month = on.slice(0, 7);
  return planInOrder(items).filter(
    ({ state, when }) => state === 'planned' && when !== null && when.slice(0, 7) <= month,
  );
}

/** The same day or month, so many months on; a day that month does not have becomes its last. */
export function movedBy(when: Due, months: number): Due {
  if (!isMonth(when)) return addMonths(isoDate(when), months);
  return isoMonth(addMonths(isoDate(`${when}-01`), months).slice(0, 7));
}
