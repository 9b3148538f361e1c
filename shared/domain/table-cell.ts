/** The cell of a field in a row of a table; empty where no column holds it. */
export function cellOf<Field extends string>(
  row: readonly string[],
  columns: readonly Field[],
  field: Field,
): string {
  const place = columns.indexOf(field);
  return place === -1 ? '' : (row[place] ?? '').trim();
}
