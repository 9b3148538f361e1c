import type { AgendaItemId, MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { SearchKind, SearchTarget } from './search-target';

/** One thing that can be found. */
export type SearchEntry = {
  kind: SearchKind;
  target: SearchTarget;
  /** What it is called. Of minutes that is their item, whose own entry is found by it. */
  title: string;
  /** The words that are found and quoted. */
  text: string;
  /** Left out of what is circulated, as far as its own document tells (M3). */
  isConfidential: boolean;
};

/** Where something came up: what is of a closed item is confidential (M3). */
export type SearchOrigin = { meetingId: MeetingId; itemId: AgendaItemId | null };

/**
 * Entries that are looked for as one: those of a kind in one meeting, where an entry for each
 * paragraph would fill the memory, and each alone elsewhere.
 */
export type SearchUnit = {
  kind: SearchKind;
  /** The day it is of; null where it has none. */
  on: IsoDate | null;
  /** The id of what is there, where that is one thing which other documents speak of. */
  about: string | null;
  /** The meetings it came from or came before, and under which item; null where that is not known. */
  origins: SearchOrigin[];
  /** The decision of minutes that it came to. */
  decisionId: string | null;
  entries: SearchEntry[];
};

/** All that can be found in one document, and what it says of others. */
export type SearchRecord = {
  partnershipId: string | null;
  /** The name of the partnership, where this is its document. */
  partnershipName: string | null;
  /** People and bodies that belong to the partnership. */
  belonging: string[];
  /** Items that are closed, actions and papers under them, and decisions that are confidential. */
  closed: { items: string[]; actions: string[]; papers: string[]; decisions: string[] };
  units: SearchUnit[];
};

/** A record that says nothing yet. */
export const EMPTY_RECORD: SearchRecord = {
  partnershipId: null,
  partnershipName: null,
  belonging: [],
  closed: { items: [], actions: [], papers: [], decisions: [] },
  units: [],
};

/** The words by which an entry is found. */
export function searchedText({ kind, title, text }: SearchEntry): string {
  return kind === 'minute' ? text : `${title}\n${text}`;
}

/** Those of some words that say something, as one line. */
export function joined(words: readonly string[], between = ', '): string {
  return words.filter((word) => word.trim() !== '').join(between);
}
