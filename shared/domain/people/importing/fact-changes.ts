import type { PersonFact, PersonFacts } from '../../../model/directory-import';
import { bodyKey } from './body-key';

/** A fact that would change; `before` is empty where nobody said so far. */
export type FactChange = { field: PersonFact; before: string; after: string };

const FIELDS = [
  'name',
  'initials',
  'pronunciation',
  'jobTitle',
  'organisation',
  'email',
  'phone',
] as const satisfies readonly PersonFact[];

const figures = (text: string): string => text.replaceAll(/\D/g, '');

/** Whether two ways to write a fact say the same of somebody. */
const ALIKE: Partial<Record<PersonFact, (a: string, b: string) => boolean>> = {
  organisation: (a, b) => bodyKey(a) === bodyKey(b),
  email: (a, b) => a.toLowerCase() === b.toLowerCase(),
  phone: (a, b) => figures(a) !== '' && figures(a) === figures(b),
};

/** What a row says otherwise than the entry that is there. What the row says nothing of never changes. */
export function factChanges(entry: PersonFacts, row: PersonFacts): FactChange[] {
  return FIELDS.filter((field) => {
    const [before, after] = [entry[field], row[field]];
    return after !== '' && after !== before && !ALIKE[field]?.(before, after);
  }).map((field) => ({ field, before: entry[field], after: row[field] }));
}
