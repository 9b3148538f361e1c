import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { TableView } from '#shared/ipc/areas/table-import';
import type { DirectoryColumn, RowChoice } from '#shared/model/directory-import';
import { directoryColumnLabels } from '#shared/text/people/directory-words';
import { directoryImportText as words } from '#shared/text/screens/directory-import';
import { tableImportText } from '#shared/text/screens/table-import';
import { useCommand } from '../../../data/commands';
import { useDirectoryImportPreview } from '../../../data/queries';
import { ColumnFields } from '../../../records/table-import/column-fields';
import { columnsFault } from '../../../records/table-import/columns-fault';
import { BusyButton } from '../../../ui/busy-button';
import { Section } from '../../../ui/section';
import type { Choices } from './choices';
import { PeoplePreview } from './people-preview';

type ReadPeopleProps = {
  table: TableView<DirectoryColumn>;
  onDone: () => void;
  onOther: () => void;
};

const NONE: Choices = { usual: 'fill', byRow: new Map<number, RowChoice>() };

/** A table of people that was read: what its columns hold, and what becomes of each row. */
export function ReadPeople({ table, onDone, onOther }: ReadPeopleProps) {
  const [columns, setColumns] = useState<readonly DirectoryColumn[]>(table.columns);
  const [choices, setChoices] = useState<Choices>(NONE);
  const { run, isRunning } = useCommand('directoryImport:run', (_, done) => words.done(done));
  const fault = faultIn(columns);
  const asked = { token: table.token, columns: [...columns] };
  const { data: preview } = useDirectoryImportPreview(fault === null ? asked : null);
  const take = async (): Promise<void> => {
    const { usual, byRow } = choices;
    const chosen = [...byRow].map(([row, choice]) => ({ row, choice }));
    if (await run({ ...asked, usual, choices: chosen })) onDone();
  };
  const canTake = preview !== undefined && preview.newRows + preview.changedRows > 0;
  return (
    <Stack gap="lg">
      <Section
        id="columns"
        title={table.isCards ? words.cards : tableImportText.columns}
        lead={tableImportText.read(table.name, table.rows, table.isCards)}
      >
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
          <ColumnFields
            table={table}
            labels={directoryColumnLabels}
            columns={columns}
            onChange={(next) => {
              // A row may be about somebody else now.
              setChoices((now) => ({ ...now, byRow: NONE.byRow }));
              setColumns(next);
            }}
          />
        </SimpleGrid>
      </Section>
      <Section
        id="found"
        title={tableImportText.found}
        action={
          <Group gap="xs">
            {fault === null && canTake && (
              <BusyButton isBusy={isRunning} onClick={() => void take()}>
                {words.run}
              </BusyButton>
            )}
            <Button variant="default" onClick={onOther}>
              {tableImportText.otherTable}
            </Button>
          </Group>
        }
      >
        <div role="status">{fault !== null && <Text size="sm">{fault}</Text>}</div>
        {fault === null && preview && (
          <PeoplePreview preview={preview} choices={choices} onChoose={setChoices} />
        )}
      </Section>
    </Stack>
  );
}

function faultIn(columns: readonly DirectoryColumn[]): string | null {
  const named: readonly DirectoryColumn[] = ['name', 'given', 'family'];
  return columns.some((one) => named.includes(one)) ? columnsFault(columns) : words.needsName;
}
