import type { IsoDate } from '../model/iso-date';
import type { NotifiedMatter } from '../model/notified-matter';
import { daysBetween } from './calendar';

/** A matter no agenda has taken up, how many days ago it was told, and whether it holds already. */
export type OpenMatter = {
  matter: NotifiedMatter;
  ageDays: number;
  inEffect: 'yes' | 'not-yet' | 'not-stated';
};

/**
 * The notified matters that no agenda has taken up, the oldest first (N11, Warwickshire 3.1; WACSO,
 * Roles and Responsibilities): each may become an item of the next one.
 */
export function openMatters(matters: readonly NotifiedMatter[], today: IsoDate): OpenMatter[] {
  return matters
    .filter((matter) => matter.takenUpBy === null)
    .map((matter) => ({
      matter,
      ageDays: daysBetween(matter.on, today),
      inEffect: inEffect(matter.effectiveOn, today),
    }))
    .toSorted((a, b) => b.ageDays - a.ageDays);
}

function inEffect(effectiveOn: IsoDate | null, today: IsoDate): OpenMatter['inEffect'] {
  if (effectiveOn === null) return 'not-stated';
  return effectiveOn <= today ? 'yes' : 'not-yet';
}
