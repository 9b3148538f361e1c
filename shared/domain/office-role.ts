import type { OfficeRole } from '../model/membership';

const CHAIR = /^(joint |co-?)?chair(man|woman|person)?$/i;
const VICE_CHAIR = /^(vice|deputy)[- ]?chair(man|woman|person)?$/i;

/** What an office of this title usually is to the rules, as a form proposes it (C1 to C9). */
export function roleOfTitle(title: string): OfficeRole {
  if (CHAIR.test(title.trim())) return 'chair';
  return VICE_CHAIR.test(title.trim()) ? 'vice-chair' : 'other';
}
