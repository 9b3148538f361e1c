import { Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { importFieldLabels, importProblemWords } from '#shared/text/actions/import-words';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { tableImportText } from '#shared/text/screens/table-import';
import { inList } from '#shared/text/structure/in-list';
import { RowList } from '../../../records/table-import/row-list';

/** What taking a table over would come to: what is ready, what stays out and why, row by row. */
export function ImportPreview({ preview }: { preview: Output<'actionImport:preview'> }) {
  const { ready, newPeople, faultyRows, faulty, duplicateRows, duplicates } = preview;
  return (
    <>
      <Text size="sm" fw={700}>
        {words.ready(ready)}
      </Text>
      {newPeople.length > 0 && <Text size="sm">{words.newPeople(inList(newPeople))}</Text>}
      {faultyRows > 0 && (
        <RowList
          title={tableImportText.faulty(faultyRows)}
          rows={faulty.map(({ row, field, text, problem }) => ({
            key: `${row} ${field} ${text}`,
            text: tableImportText.fault(
              row,
              importFieldLabels[field],
              text,
              importProblemWords[problem],
            ),
          }))}
        />
      )}
      {duplicateRows > 0 && (
        <RowList
          title={tableImportText.duplicates(duplicateRows)}
          rows={duplicates.map(({ row, what, of }) => ({
            key: String(row),
            text: words.duplicate(row, what, of),
          }))}
        />
      )}
    </>
  );
}
