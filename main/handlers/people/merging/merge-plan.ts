import type { MergeBar, Merged, MergeEffect } from '#shared/domain/people/merging/merge-findings';
import type { ReferenceKind } from '#shared/domain/people/references/reference-paths';
import { referencesIn, type Swap } from '#shared/domain/people/references/references-in';
import type { PartnershipId } from '#shared/model/id';
import type { DocumentKind, DocumentOf } from '../../../storage/documents/document-kinds';
import type { NextValue } from '../../changes';
import { namedEntries, ownName, type NameOf } from './named-entries';

/** What refers to the entry that goes, of one kind in one document. */
export type ReferringLine = {
  partnershipId: PartnershipId | null;
  kind: ReferenceKind;
  /** What each is called; empty where it has no name of its own. */
  names: string[];
};

/** Something found in the documents of one partnership. */
export type FoundIn<T> = T & { partnershipId: PartnershipId | null };

/** All that a merge does to the documents that refer to the entry that goes. */
export type MergePlan = {
  values: NextValue[];
  lines: ReferringLine[];
  effects: FoundIn<MergeEffect>[];
  bars: FoundIn<MergeBar>[];
};

/** One document before and after. */
export type MergedDocument<K extends DocumentKind> = {
  kind: K;
  id: string;
  before: DocumentOf<K>;
  merged: Merged<DocumentOf<K>>;
  partnershipId: PartnershipId | null;
  nameOf?: NameOf;
};

/** Adds one document to the plan; one that does not refer to the entry that goes adds nothing. */
export function addToPlan<K extends DocumentKind>(
  plan: MergePlan,
  swap: Swap,
  { kind, id, before, merged, partnershipId, nameOf = ownName }: MergedDocument<K>,
): void {
  if (merged.next === before) return;
  // The kind and the value belong together, which only the caller can see.
  plan.values.push({ kind, id, next: merged.next } as NextValue);
  const found = namedEntries(referencesIn(kind, before, new Set([swap.from])), nameOf);
  for (const [what, names] of found) plan.lines.push({ partnershipId, kind: what, names });
  plan.effects.push(...merged.effects.map((one) => ({ ...one, partnershipId })));
  plan.bars.push(...merged.bars.map((one) => ({ ...one, partnershipId })));
}
