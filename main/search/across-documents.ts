import type { SearchTarget } from '#shared/domain/search/search-target';
import type { PartnershipId } from '#shared/model/id';
import { keyOf } from '../storage/documents/document-kinds';
import type { KeptUnit, SearchContents } from './search-contents';

/** What one document says of what is in another: names, who belongs where, and what is under a closed item. */
export class AcrossDocuments {
  readonly #contents: SearchContents;
  #seen = -1;
  #closed = { items: new Set<string>(), actions: new Set<string>(), papers: new Set<string>() };
  #names = new Map<string, string>();
  #belonging = new Map<string, Set<string>>();

  constructor(contents: SearchContents) {
    this.#contents = contents;
  }

  /** Whether a unit is confidential for being under a closed item, or perhaps so (M3, Safer Essex 8.4). */
  isHidden(unit: KeptUnit): boolean {
    this.#look();
    const { kind, about, origin } = unit;
    if (kind === 'paper') return this.#closed.papers.has(about ?? '');
    if (kind !== 'action') return false;
    if (this.#closed.actions.has(about ?? '')) return true;
    if (origin === null) return false;
    // One of a meeting that cannot be looked up may be of a closed item.
    const meeting = keyOf({ kind: 'meeting', id: origin.meetingId });
    if (!this.#contents.documents.has(meeting)) return true;
    return this.#closed.items.has(`${meeting} ${origin.itemId}`);
  }

  /** Whether a unit is of a partnership: people and bodies are where they belong to it. */
  isOf(unit: KeptUnit, partnershipId: PartnershipId): boolean {
    const of = this.#partnershipOf(unit);
    if (of !== null) return of === partnershipId;
    this.#look();
    return this.#belonging.get(partnershipId)?.has(unit.about ?? '') ?? false;
  }

  partnershipNameOf(unit: KeptUnit): string | null {
    this.#look();
    return this.#names.get(this.#partnershipOf(unit) ?? '') ?? null;
  }

  /** The target with the partnership in which a body is shown. */
  targetOf(target: SearchTarget): SearchTarget {
    if (target.is !== 'organisation') return target;
    this.#look();
    const has = [...this.#belonging].find(([, ids]) => ids.has(target.organisationId));
    return { ...target, partnershipId: (has?.[0] ?? null) as PartnershipId | null };
  }

  #partnershipOf({ key }: KeptUnit): string | null {
    return this.#contents.documents.get(key)?.partnershipId ?? null;
  }

  /** Once after each change, and only when somebody searches. */
  #look(): void {
    if (this.#seen === this.#contents.changes) return;
    this.#seen = this.#contents.changes;
    this.#closed = { items: new Set(), actions: new Set(), papers: new Set() };
    this.#names = new Map();
    this.#belonging = new Map();
    for (const document of this.#contents.documents.values()) {
      const { key, closed, partnershipId, partnershipName, belonging } = document;
      for (const id of closed.items) this.#closed.items.add(`${key} ${id}`);
      for (const id of closed.actions) this.#closed.actions.add(id);
      for (const id of closed.papers) this.#closed.papers.add(id);
      if (partnershipId === null || partnershipName === null) continue;
      this.#names.set(partnershipId, partnershipName);
      this.#belonging.set(partnershipId, new Set(belonging));
    }
  }
}
