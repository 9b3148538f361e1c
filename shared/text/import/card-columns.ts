import type { PersonFact } from '../../model/directory-import';
import { personFactLabels } from '../people/directory-words';

/** Whether a file holds contact cards, by its name. */
export function isCardFile(name: string): boolean {
  return /\.vcf$/i.test(name);
}

/** What of a contact card is read, in the order of the columns it makes. */
export const cardFacts = Object.keys(personFactLabels) as readonly PersonFact[];

/** The headings of the table that contact cards make. */
export const cardHeadings: readonly string[] = cardFacts.map((fact) => personFactLabels[fact]);
