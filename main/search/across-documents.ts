import type { SearchOrigin } from '#shared/domain/search/search-entry';
import type { SearchTarget } from '#shared/domain/search/search-target';
import type { PartnershipId } from '#shared/model/id';
import { keyOf } from '../storage/documents/document-kinds';
import type { KeptUnit, SearchContents } from './search-contents';

const nothingClosed = () => ({
  items: new Set<string>(),
  actions: new Set<string>(),
  papers: new Set<string>(),
  decisions: new Set<string>(),
});

/** What one document says of what is in another: names, who belongs where, and what is under a closed item. */
export class AcrossDocuments {
  readonly #contents: SearchContents;
  #seen = -1;
  #closed = nothingClosed();
  #names = new Map<string, string>();
  #belonging = new Map<string, Set<string>>();

  constructor(contents: SearchContents) {
    this.#contents = contents;
  }

  /** Whether a unit is confidential for being under a closed item, or perhaps so (M3, Safer Essex 8.4). */
  isHidden(unit: KeptUnit): boolean {
    this.#look();
    const { kind, about, origins, decisionId } = unit;
    const { papers, actions, decisions } = this.#closed;
    if (kind === 'paper') return papers.has(about ?? '');
    if (kind === 'action' && actions.has(about ?? '')) return true;
    return decisions.has(decisionId ?? '') || origins.some((origin) => this.#isClosed(origin));
  }

  #isClosed({ meetingId, itemId }: SearchOrigin): boolean {
    const meeting = keyOf({ kind: 'meeting', id: meetingId });
    // What is of a meeting that cannot be looked up may be of a closed item.
    if (!this.#contents.documents.has(meeting)) return true;
    return this.#closed.items.has(`${meeting} ${itemId}`);
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
    this.#closed = nothingClosed();
    this.#names = new Map();
    this.#belonging = new Map();
    for (const document of this.#contents.documents.values()) {
      const { key, closed, partnershipId, partnershipName, belonging } = document;
      for (const id of closed.items) this.#closed.items.add(`${key} ${id}`);
      for (const id of closed.actions) this.#closed.actions.add(id);
      for (const id of closed.papers) this.#closed.papers.add(id);
      for (const id of closed.decisions) this.#closed.decisions.add(id);
      if (partnershipId === null || partnershipName === null) continue;
      this.#names.set(partnershipId, partnershipName);
      this.#belonging.set(partnershipId, new Set(belonging));
    }
  }
}
