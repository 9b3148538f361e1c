import type { ReactNode } from 'react';

/** What a rule's fields came to: its value, or what is wrong in words. */
export type ReadRule<V> = { value: V } | { problem: string };

/** The fields of an editor, as they stand. */
export type FieldsProps<D> = {
  draft: D;
  onChange: (draft: D) => void;
  /** What is wrong with them, once it was tried to save. */
  problem: string | null;
};

/** How one kind of rule is typed in: what its fields start with, what they look like, what they say. */
export type RuleEditor<V, D = unknown> = {
  start: (value: V | null) => D;
  Fields: (props: FieldsProps<D>) => ReactNode;
  read: (draft: D) => ReadRule<V>;
};

/** Forgets what an editor drafts in, which is its own business. */
export function anEditor<V, D>(editor: RuleEditor<V, D>): RuleEditor<V> {
  return editor as unknown as RuleEditor<V>;
}

/** A whole number within limits, or null. */
export function wholeNumber(typed: string, least: number, most: number): number | null {
  const text = typed.trim();
  const number = Number(text);
  return /^\d{1,4}$/.test(text) && number >= least && number <= most ? number : null;
}
