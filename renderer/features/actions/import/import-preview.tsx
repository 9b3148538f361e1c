import { List, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { importFieldLabels, importProblemWords } from '#shared/text/actions/import-words';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { inList } from '#shared/text/structure/in-list';

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
        <>
          <Text size="sm" mt="xs">
            {words.faulty(faultyRows)}
          </Text>
          <List size="sm" aria-label={words.faulty(faultyRows)}>
            {faulty.map(({ row, field, text, problem }) => (
              <List.Item key={`${row} ${field} ${text}`}>
                {words.fault(row, importFieldLabels[field], text, importProblemWords[problem])}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {duplicateRows > 0 && (
        <>
          <Text size="sm" mt="xs">
            {words.duplicates(duplicateRows)}
          </Text>
          <List size="sm" aria-label={words.duplicates(duplicateRows)}>
            {duplicates.map(({ row, what, of }) => (
              <List.Item key={row}>{words.duplicate(row, what, of)}</List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}
