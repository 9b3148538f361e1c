import { isoDate, isoTime, type IsoInstant } from '#shared/model/iso-date';
import { clockTime, plainDate } from '#shared/text/dates';

const two = (n: number): string => String(n).padStart(2, '0');

/** A moment as this computer's clock had it, as "12 June 2026, 10.42am". */
export function localMoment(instant: IsoInstant): string {
  const at = new Date(instant);
  const date = isoDate(
    `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
  );
  const time = isoTime(`${two(at.getHours())}:${two(at.getMinutes())}`);
  return `${plainDate(date)}, ${clockTime(time)}`;
}
