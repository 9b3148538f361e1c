import type { Recipients } from '../domain/distribution/recipients';
import { paperWords } from './documents';
import type { PaperTerms } from './tongue/terms';

/** Who receives a paper, as it is printed on it: "Executive: Grace Bell (Anyshire Council); the clerk" (X3). */
export function circulationWords(
  { listName, people, others }: Recipients & { listName: string },
  { nameNotKnown, none }: Pick<PaperTerms['paper'], 'nameNotKnown' | 'none'> = paperWords,
): string {
  const names = people.map(({ name, organisation }) => {
    const known = name === '' ? nameNotKnown : name;
    return organisation === '' ? known : `${known} (${organisation})`;
  });
  const all = [...names, others].filter((one) => one !== '');
  return `${listName}: ${all.join('; ') || none}`;
}
