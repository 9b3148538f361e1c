import type { Dated } from '#shared/domain/in-force';
import { shortDate } from '#shared/text/dates';
import { organisationsText } from '#shared/text/screens/organisations';

/** From when to when something lasts, as far as that is known. */
export function datesBetween({ from, until }: Dated): string {
  if (from !== null && until !== null) {
    return organisationsText.between(shortDate(from), shortDate(until));
  }
  if (from !== null) return organisationsText.from(shortDate(from));
  return until === null ? organisationsText.always : organisationsText.until(shortDate(until));
}
