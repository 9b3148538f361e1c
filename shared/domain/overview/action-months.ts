import type { IsoDate } from '../../model/iso-date';
import type { Action } from '../../model/action';
import { addMonths, fromParts, partsOf } from '../calendar';

/** What became of actions in one month: how many were opened and closed, and how many then stood open. */
export type ActionMonth = {
  /** The first day of the month. */
  first: IsoDate;
  opened: number;
  closed: number;
  /** How many were open at its end; of the month that is not over, today. */
  open: number;
};

/** What is read of each action. */
export type DatedAction = Pick<Action, 'raisedOn' | 'closedOn'>;

const monthOf = (day: IsoDate): string => day.slice(0, 7);

/**
 * The last so many months of actions, the earliest first, the month of `today` as the last (A6). An action
 * counts as opened in the month it was raised and as closed in the month it was completed or closed.
 */
export function actionMonths(
  actions: readonly DatedAction[],
  today: IsoDate,
  months: number,
): ActionMonth[] {
  const opened = new Map<string, number>();
  const closed = new Map<string, number>();
  for (const { raisedOn, closedOn } of actions) {
    addOne(opened, monthOf(raisedOn));
    if (closedOn !== null) addOne(closed, monthOf(closedOn));
  }
  const thisMonth = fromParts({ ...partsOf(today), day: 1 });
  const start = addMonths(thisMonth, 1 - months);
  let open = before(opened, start) - before(closed, start);
  return Array.from({ length: months }, (_, place) => {
    const first = addMonths(start, place);
    const of = (counts: Map<string, number>): number => counts.get(monthOf(first)) ?? 0;
    open += of(opened) - of(closed);
    return { first, opened: of(opened), closed: of(closed), open };
  });
}

function addOne(counts: Map<string, number>, month: string): void {
  counts.set(month, (counts.get(month) ?? 0) + 1);
}

function before(counts: Map<string, number>, start: IsoDate): number {
  return [...counts].reduce(
    (sum, [month, count]) => (month < monthOf(start) ? sum + count : sum),
    0,
  );
}
