import type { Dated } from '#shared/domain/in-force';
import type { IsoDate } from '#shared/model/iso-date';
import { readDate } from '#shared/text/read-date';
import { typedDate } from '../../ui/date-field';

/** First and last day as a form holds them. */
export type TypedDates = { from: string; until: string };

export function typedDates(dated: Dated | null): TypedDates {
  return { from: typedDate(dated?.from ?? null), until: typedDate(dated?.until ?? null) };
}

/** The days a checked form holds. */
export function datesFrom({ from, until }: TypedDates): Dated {
  return { from: dateOrNull(from), until: dateOrNull(until) };
}

function dateOrNull(typed: string): IsoDate | null {
  const read = readDate(typed);
  return read.state === 'date' ? read.date : null;
}
