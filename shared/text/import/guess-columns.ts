import type { ImportField } from '../../model/action-import';

/** Words by which headings of action logs are known, in small letters; the first field that fits is taken. */
const KNOWN: readonly [ImportField, RegExp][] = [
  ['reference', /^(ref(erence)?|no|number|id|action (no|number|ref(erence)?|id)|#)\b/],
  ['due', /\b(due|deadline|by when|target date|complete by|timescale)\b/],
  ['closed', /\b(closed|completed on|date completed|completion date)\b/],
  ['raised', /\b(raised|date of meeting|meeting date|date agreed|created|date)\b/],
  ['owner', /\b(owner|lead|who|responsible|assigned|action by|officer)\b/],
  ['status', /\b(status|state|open|complete)\b/],
  ['rag', /\brag\b/],
  ['priority', /\b(priority|urgency)\b/],
  ['update', /\b(update|progress|comment|notes?|latest)\b/],
  ['work-stream', /\b(work ?stream|theme|priority area|programme)\b/],
  ['confidential', /\b(confidential|restricted)\b/],
  ['what', /\b(action|task|what|description|detail)\b/],
];

function fieldOf(heading: string): ImportField {
  const text = heading
    .toLowerCase()
    .replaceAll(/[._-]+/g, ' ')
    .trim();
  return KNOWN.find(([, words]) => words.test(text))?.[0] ?? 'leave-out';
}

/** What each column holds, as its heading says; each field once, where it stands first. */
export function guessColumns(headings: readonly string[]): ImportField[] {
  const taken = new Set<ImportField>();
  return headings.map((heading) => {
    const field = fieldOf(heading);
    if (field === 'leave-out' || taken.has(field)) return 'leave-out';
    taken.add(field);
    return field;
  });
}

/**
 * Which row holds the headings, counted from 0: the first of the first twenty in which three columns or more
 * are known, as titles may stand above; otherwise the first row.
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const place = rows
    .slice(0, 20)
    .findIndex((row) => guessColumns(row).filter((one) => one !== 'leave-out').length >= 3);
  return Math.max(0, place);
}
