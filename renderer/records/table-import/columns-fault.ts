import { tableImportText as words } from '#shared/text/screens/table-import';

/** What keeps a table from being taken over as its columns are: two hold the same. */
export function columnsFault(columns: readonly string[]): string | null {
  const held = columns.filter((one) => one !== 'leave-out');
  return new Set(held).size < held.length ? words.twice : null;
}
