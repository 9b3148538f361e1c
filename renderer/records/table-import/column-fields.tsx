import { NativeSelect } from '@mantine/core';
import type { TableView } from '#shared/ipc/areas/table-import';
import { tableImportText as words } from '#shared/text/screens/table-import';
import { optionsOf } from '../../ui/options-of';

type ColumnFieldsProps<Field extends string> = {
  table: Pick<TableView<Field>, 'headings' | 'sample'>;
  labels: Record<Field, string>;
  columns: readonly Field[];
  onChange: (columns: Field[]) => void;
};

/** For each column of a table that was read: what it holds, with its first cell as an example. */
export function ColumnFields<Field extends string>({
  table,
  labels,
  columns,
  onChange,
}: ColumnFieldsProps<Field>) {
  return table.headings.map((heading, place) => (
    <NativeSelect
      // oxlint-disable-next-line react/no-array-index-key -- two columns may have the same heading; none ever moves
      key={`${place} ${heading}`}
      label={words.columnOf(heading, place)}
      description={words.example(table.sample[0]?.[place] ?? '')}
      data={optionsOf(labels)}
      value={columns[place]}
      onChange={({ currentTarget: { value } }) => onChange(columns.with(place, value as Field))}
    />
  ));
}
