import { isoDate, isoTime, type IsoInstant, type IsoTime } from '#shared/model/iso-date';
import { clockTime, plainDate } from '#shared/text/dates';

const two = (n: number): string => String(n).padStart(2, '0');

/** The time of day on this computer's clock. */
export function localTime(at: Date): IsoTime {
  return isoTime(`${two(at.getHours())}:${two(at.getMinutes())}`);
}

/** A moment as this computer's clock had it, as "12 June 2026, 10.42am". */
export function localMoment(instant: IsoInstant): string {
  const at = new Date(instant);
  const date = isoDate(
    `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
  );
  return `${plainDate(date)}, ${clockTime(localTime(at))}`;
}
