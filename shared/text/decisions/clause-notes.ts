import { clauseSource } from '../quorum';

/** The clause after a short sentence: " (8.6)"; nothing where there is none. */
export function shortNote(clause: string): string {
  return clause.trim() === '' ? '' : ` (${clause.trim()})`;
}

/** The same in full: " (terms of reference, clause 8.6)". */
export function sourceNote(clause: string): string {
  return clause.trim() === '' ? '' : ` (${clauseSource(clause)})`;
}
