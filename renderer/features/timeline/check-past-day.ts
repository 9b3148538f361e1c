import type { IsoDate } from '#shared/model/iso-date';
import { dateOf } from '#shared/text/read-date';
import { timelineText } from '#shared/text/screens/timeline';
import { checkNeededDate, type Check } from '../../ui/checks';

/** A day on which something was done: it exists, and it is not to come. `what` as in "Enter the day". */
export function checkPastDay(what: string, today: IsoDate): Check {
  const isDay = checkNeededDate(what);
  return (value) => {
    const day = dateOf(value);
    return day !== null && day > today ? timelineText.form.toCome : isDay(value);
  };
}
