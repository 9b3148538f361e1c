/** Fields with the words by which the headings of their columns are known, the surest first. */
export type KnownColumns<Field extends string> = readonly (readonly [Field, RegExp])[];

/** What a column holds: a field, or nothing that is taken over. */
export type Column<Field extends string> = Field | 'leave-out';

function fieldOf<Field extends string>(heading: string, known: KnownColumns<Field>): Column<Field> {
  const text = heading
    .toLowerCase()
    .replaceAll(/[._-]+/g, ' ')
    .trim();
  return known.find(([, words]) => words.test(text))?.[0] ?? 'leave-out';
}

/** What each column holds, as its heading says; each field once, where it stands first. */
export function guessColumns<Field extends string>(
  headings: readonly string[],
  known: KnownColumns<Field>,
): Column<Field>[] {
  const taken = new Set<Column<Field>>();
  return headings.map((heading) => {
    const field = fieldOf(heading, known);
    if (field === 'leave-out' || taken.has(field)) return 'leave-out';
    taken.add(field);
    return field;
  });
}

/**
 * Which row holds the headings, counted from 0: the first of the first twenty in which three columns or more
 * are known, as titles may stand above; otherwise the first row.
 */
export function headingRow<Field extends string>(
  rows: readonly (readonly string[])[],
  known: KnownColumns<Field>,
): number {
  const place = rows
    .slice(0, 20)
    .findIndex((row) => guessColumns(row, known).filter((one) => one !== 'leave-out').length >= 3);
  return Math.max(0, place);
}
