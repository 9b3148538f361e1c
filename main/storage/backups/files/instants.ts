import { daysBetween } from '#shared/domain/calendar';
import { isoDate, isoInstantSchema, type IsoInstant } from '#shared/model/iso-date';

export const DAY_MS = 86_400_000;
const PARTS = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?Z$/;

/** Milliseconds since the beginning of 1970, as files carry them. */
export function epochMs(instant: IsoInstant): number {
  const [, date = '1970-01-01', hours, minutes, seconds = '0', fraction = '0'] =
    PARTS.exec(instant) ?? [];
  const inDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(`${seconds}.${fraction}`);
  return daysBetween(isoDate('1970-01-01'), isoDate(date)) * DAY_MS + Math.round(inDay * 1000);
}

/** A moment as it stands in a file name. */
export function stampOf(instant: IsoInstant): string {
  const [, date, hours, minutes, seconds = '00', fraction = ''] = PARTS.exec(instant) ?? [];
  return `${date}T${hours}-${minutes}-${seconds}-${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}

/** The moment that a file name begins with. */
export function instantIn(name: string): IsoInstant {
  const [, date, hours, minutes, seconds, fraction] =
    /^(.{10})T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/.exec(name) ?? [];
  return isoInstantSchema.parse(`${date}T${hours}:${minutes}:${seconds}.${fraction}Z`);
}
