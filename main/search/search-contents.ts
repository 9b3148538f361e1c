import type { SearchRecord, SearchUnit } from '#shared/domain/search/search-entry';
import type { Place } from '../storage/documents/document-kinds';
import { keyOf } from '../storage/documents/document-kinds';
import { WordIndex } from './word-index';

/** A unit without its entries, which are kept as bytes: of a county's they are a hundred megabytes. */
export type KeptUnit = Omit<SearchUnit, 'entries'> & { id: number; key: string; bytes: Buffer };

/** A document as it was read: from which files, and what it has. */
export type KeptDocument = Omit<SearchRecord, 'units'> & {
  key: string;
  /** Its files by name, length and time. */
  files: string;
  unitIds: number[];
};

/** What can be found, document by document, and the words of it. */
export class SearchContents {
  readonly documents = new Map<string, KeptDocument>();
  readonly units = new Map<number, KeptUnit>();
  words = new WordIndex();
  /** How often something changed. */
  changes = 0;
  #lastId = 0;

  /** What is in it as it was stays where it is: saving one action costs nothing for the thousand others. */
  put(place: Place, files: string, record: SearchRecord): void {
    const key = keyOf(place);
    const before = this.documents.get(key)?.unitIds ?? [];
    const known = new Map(before.flatMap((id) => this.#named(id)));
    const { units, ...rest } = record;
    const unitIds = units.map((unit) => this.#keepOrAdd(key, unit, known.get(nameOf(unit))));
    const kept = new Set(unitIds);
    this.#remove(before.filter((id) => !kept.has(id)));
    this.documents.set(key, { ...rest, key, files, unitIds });
    this.changes += 1;
  }

  /** Nothing of it is found any more. */
  drop(place: Place): void {
    const known = this.documents.get(keyOf(place));
    if (!known) return;
    this.#remove(known.unitIds);
    this.documents.delete(known.key);
    this.changes += 1;
  }

  /** As it was in a file. */
  restore(documents: KeptDocument[], units: KeptUnit[], words: WordIndex): void {
    for (const document of documents) this.documents.set(document.key, document);
    for (const unit of units) {
      this.units.set(unit.id, unit);
      this.#lastId = Math.max(this.#lastId, unit.id);
    }
    this.words = words;
  }

  #named(id: number): [string, KeptUnit][] {
    const unit = this.units.get(id);
    return unit ? [[nameOf(unit), unit]] : [];
  }

  #keepOrAdd(key: string, unit: SearchUnit, known: KeptUnit | undefined): number {
    const { entries, ...facts } = unit;
    const bytes = Buffer.from(JSON.stringify(entries));
    const isSame = known?.bytes.equals(bytes) ?? false;
    this.#lastId += isSame ? 0 : 1;
    const id = isSame && known ? known.id : this.#lastId;
    if (!isSame) this.words.add(id, unit);
    this.units.set(id, { ...facts, id, key, bytes });
    return id;
  }

  #remove(unitIds: readonly number[]): void {
    for (const id of unitIds) {
      this.words.remove(id);
      this.units.delete(id);
    }
  }
}

const nameOf = ({ kind, about }: Pick<SearchUnit, 'kind' | 'about'>): string => `${kind} ${about}`;
