import type { PersonId } from '../../../model/id';

/** A text of a record, with the name of its field and the names of those around it, from the outside in. */
export type FoundText = { text: string; field: string; around: readonly string[] };

/** Who received something is looked at apart: by name and address. */
const APART: ReadonlySet<string> = new Set(['recipients']);

/** Whether a record is about the person by their id: then its own row tells its texts. */
function isToldById(value: object, personId: PersonId): boolean {
  return Object.values(value).some(
    (one) => one === personId || (Array.isArray(one) && one.includes(personId)),
  );
}

/**
 * Every text of a record, but for those that stand beside the id of the person: these are told with what the
 * id says (X6).
 */
export function textsIn(value: unknown, personId: PersonId): FoundText[] {
  const found: FoundText[] = [];
  visit(value, { field: '', around: [] }, personId, found);
  return found;
}

function visit(
  value: unknown,
  place: Omit<FoundText, 'text'>,
  personId: PersonId,
  found: FoundText[],
): void {
  if (typeof value === 'string') found.push({ text: value, ...place });
  else if (Array.isArray(value)) value.forEach((one) => visit(one, place, personId, found));
  else if (typeof value === 'object' && value !== null) {
    const isTold = isToldById(value, personId);
    for (const [field, one] of Object.entries(value)) {
      if (APART.has(field) || (isTold && typeof one === 'string')) continue;
      visit(one, { field, around: [...place.around, place.field] }, personId, found);
    }
  }
}
