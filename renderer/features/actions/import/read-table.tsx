import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { TableView } from '#shared/ipc/areas/table-import';
import type { ImportField } from '#shared/model/action-import';
import type { PartnershipId } from '#shared/model/id';
import { importFieldLabels } from '#shared/text/actions/import-words';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { tableImportText } from '#shared/text/screens/table-import';
import { useCommand } from '../../../data/commands';
import { useImportPreview } from '../../../data/queries';
import { ColumnFields } from '../../../records/table-import/column-fields';
import { columnsFault } from '../../../records/table-import/columns-fault';
import { BusyButton } from '../../../ui/busy-button';
import { ImportPreview } from './import-preview';

type ReadTableProps = {
  partnershipId: PartnershipId;
  table: TableView<ImportField>;
  onDone: () => void;
  onOther: () => void;
};

/** A table that was read: what its columns hold, and what taking it over would come to. */
export function ReadTable({ partnershipId, table, onDone, onOther }: ReadTableProps) {
  const [columns, setColumns] = useState<readonly ImportField[]>(table.columns);
  const [addsPeople, addPeople] = useState(false);
  const { run, isRunning } = useCommand('actionImport:run', (_, { taken }) => words.done(taken));
  const input = { partnershipId, token: table.token, columns: [...columns], addsPeople };
  const fault = faultIn(columns);
  const { data: preview } = useImportPreview(fault === null ? input : null);
  const take = async (): Promise<void> => {
    if (await run(input)) onDone();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{tableImportText.read(table.name, table.rows, table.isCards)}</Text>
      <Title order={3}>{tableImportText.columns}</Title>
      <ColumnFields
        table={table}
        labels={importFieldLabels}
        columns={columns}
        onChange={setColumns}
      />
      <Checkbox
        label={words.addsPeople}
        checked={addsPeople}
        onChange={(event) => addPeople(event.currentTarget.checked)}
      />
      <Title order={3}>{tableImportText.found}</Title>
      <div role="status">
        {fault !== null && <Text size="sm">{fault}</Text>}
        {fault === null && preview && <ImportPreview preview={preview} />}
      </div>
      <Group gap="xs">
        {fault === null && preview && preview.ready > 0 && (
          <BusyButton isBusy={isRunning} onClick={() => void take()}>
            {words.run(preview.ready)}
          </BusyButton>
        )}
        <Button variant="default" onClick={onOther}>
          {tableImportText.otherTable}
        </Button>
      </Group>
    </Stack>
  );
}

function faultIn(columns: readonly ImportField[]): string | null {
  return columns.includes('what') ? columnsFault(columns) : words.needsWhat;
}
