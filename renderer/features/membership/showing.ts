import { isInForce, type Dated } from '#shared/domain/in-force';
import type { IsoDate } from '#shared/model/iso-date';
import { hasEnded } from './dates-in-words';

/** What the lists show: as of now with what is to come, also what has ended, or as at one day (M4). */
export type Showing = { which: 'current' | 'all' | 'as-at'; on: IsoDate };

/** Whether a record belongs in what is shown. */
export function isShown(dated: Dated, { which, on }: Showing): boolean {
  if (which === 'all') return true;
  return which === 'as-at' ? isInForce(dated, on) : !hasEnded(dated, on);
}
