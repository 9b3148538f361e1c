import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { isClosed } from '../action-progress';
import { addDays, daysBetween } from '../calendar';

/** How long something took or has stood open, by its longest: days, or null for longer than all others. */
export const AGE_BANDS = [30, 90, 180, 365, null] as const;

/** How many actions lie in a band of days: those longer than the band before, and at most `upTo` days. */
export type AgeBand = { upTo: number | null; count: number };

/** How old the open actions are, in days since they were raised (A6). */
export function agesOfOpen(
  actions: readonly Pick<Action, 'status' | 'raisedOn'>[],
  today: IsoDate,
): AgeBand[] {
  // Compared as text: taking apart the days of a county's actions would take too long.
  const limits = AGE_BANDS.map((upTo) => (upTo === null ? '' : addDays(today, -upTo)));
  const places = actions
    .filter((action) => !isClosed(action))
    .map(({ raisedOn }) => limits.findIndex((limit) => raisedOn >= limit));
  return inBands(places);
}

/** How long actions took that were closed, and the middle of it. */
export type ClosingTimes = {
  bands: AgeBand[];
  /** Half of them took so many days or fewer; null where none was closed. */
  middle: number | null;
};

/** How many days the actions took that were closed from a day on, from being raised to being closed (A6). */
export function timesToClose(
  actions: readonly Pick<Action, 'raisedOn' | 'closedOn'>[],
  from: IsoDate,
): ClosingTimes {
  const days = actions
    .flatMap(({ raisedOn, closedOn }) =>
      closedOn === null || closedOn < from ? [] : [Math.max(0, daysBetween(raisedOn, closedOn))],
    )
    .toSorted((a, b) => a - b);
  const places = days.map((taken) => AGE_BANDS.findIndex((upTo) => upTo === null || taken <= upTo));
  return { bands: inBands(places), middle: days[Math.ceil(days.length / 2) - 1] ?? null };
}

function inBands(places: readonly number[]): AgeBand[] {
  return AGE_BANDS.map((upTo, band) => ({
    upTo,
    count: places.filter((place) => place === band).length,
  }));
}
