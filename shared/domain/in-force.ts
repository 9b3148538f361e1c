import type { IsoDate } from '../model/iso-date';

/** Anything that begins and ends: a membership, a representative's part, an office. */
export type Dated = { from: IsoDate | null; until: IsoDate | null };

/** Whether it is in force on a day; both its first and its last day belong to it. */
export function isInForce(dated: Dated, on: IsoDate): boolean {
  return (dated.from === null || dated.from <= on) && (dated.until === null || on <= dated.until);
}

/** Whether it ends before it begins, which no record should. */
export function endsBeforeItStarts({ from, until }: Dated): boolean {
  return from !== null && until !== null && until < from;
}
