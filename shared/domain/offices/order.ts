import type { OfficeRole } from '../../model/membership';

const ORDER: readonly OfficeRole[] = ['chair', 'vice-chair', 'other'];

/** Offices, or vacancies, as they are listed: Chair, Vice-Chair, then the others in their own order (P17). */
export function inOrderOfRole<T extends { role: OfficeRole }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}
