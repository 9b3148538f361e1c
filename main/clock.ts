import { isoInstantSchema, isoDate, isoTime } from '#shared/model/iso-date';
import type { IsoDate, IsoInstant, IsoTime } from '#shared/model/iso-date';

/** The only "now" of the app: the local day and time, and the moment in UTC. */
export type Clock = {
  today(): IsoDate;
  time(): IsoTime;
  instant(): IsoInstant;
};

const two = (n: number): string => String(n).padStart(2, '0');

export const systemClock: Clock = {
  today() {
    const now = new Date();
    return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  },
  time() {
    const now = new Date();
    return isoTime(`${two(now.getHours())}:${two(now.getMinutes())}`);
  },
  instant: () => isoInstantSchema.parse(new Date().toISOString()),
};
