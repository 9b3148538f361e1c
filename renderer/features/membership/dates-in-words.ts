import type { Dated } from '#shared/domain/in-force';
import type { IsoDate } from '#shared/model/iso-date';
import { shortDate } from '#shared/text/dates';
import { membersText } from '#shared/text/screens/members';

/** Whether something is over on a day; what only begins later is not. */
export function hasEnded({ until }: Dated, today: IsoDate): boolean {
  return until !== null && until < today;
}

/** From when to when, as far as it is known; empty where nothing is. */
export function datesInWords({ from, until }: Dated): string {
  if (from !== null && until !== null) {
    return membersText.fromUntil(shortDate(from), shortDate(until));
  }
  if (until !== null) return membersText.until(shortDate(until));
  return from === null ? '' : membersText.from(shortDate(from));
}
