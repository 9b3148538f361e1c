import { z } from 'zod';
import type { StoreProblem } from '#shared/ipc/views';
import { isoDateSchema, isoInstantSchema, type IsoInstant } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import {
  documentKinds,
  keyOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './documents/document-kinds';

const digestSchema = z.object({ name: z.string().optional(), date: isoDateSchema.optional() });

type Subject = Pick<StoreProblem, 'name' | 'date'>;
type News = Pick<StoreProblem, 'kind'> &
  Partial<Pick<StoreProblem, 'setAside' | 'at' | keyof Subject>>;

/** What a reader knows a document by. */
export function subjectOf<K extends DocumentKind>(kind: K, data: DocumentOf<K>): Subject {
  if (kind === 'partnership') return { name: (data as Partnership).name, date: null };
  if (kind === 'meeting') return { name: '', date: (data as Meeting).date };
  return { name: '', date: null };
}

/** The same from what lists show of it, where the document itself cannot be read. */
export function subjectOfDigest(digest: unknown): Subject {
  const { name, date } = digestSchema.safeParse(digest).data ?? {};
  return { name: name ?? '', date: date ?? null };
}

/** The moment a file says it was written at; null where it says none. */
export function instantOf(text: string): IsoInstant | null {
  return isoInstantSchema.safeParse(text).data ?? null;
}

/** The name of a document as it stands in the data folder. */
export const documentName = ({ kind, id }: Place): string => `${documentKinds[kind].folder}/${id}`;

/** What was found wrong with documents since the start. */
export class ProblemBook {
  readonly #problems = new Map<string, StoreProblem>();
  readonly #reported: () => void;

  constructor(reported: () => void = () => {}) {
    this.#reported = reported;
  }

  all(): StoreProblem[] {
    return [...this.#problems.values()];
  }

  report(place: Place, news: News): void {
    const known = this.#problems.get(keyOf(place));
    const problem: StoreProblem = {
      setAside: null,
      at: null,
      name: '',
      date: null,
      ...news,
      document: documentName(place),
      documentKind: place.kind,
      id: place.id,
    };
    this.#problems.set(keyOf(place), problem);
    // Told once: whoever is told reads again, and would be told again.
    if (known?.kind !== problem.kind || known.setAside !== problem.setAside) this.#reported();
  }

  clear(place: Place): void {
    if (this.#problems.delete(keyOf(place))) this.#reported();
  }
}
