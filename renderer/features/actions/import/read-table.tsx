import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { TableView } from '#shared/ipc/areas/action-import';
import { importFieldSchema, type ImportField } from '#shared/model/action-import';
import type { PartnershipId } from '#shared/model/id';
import { importFieldLabels } from '#shared/text/actions/import-words';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { useCommand } from '../../../data/commands';
import { useImportPreview } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { optionsOf } from '../../../ui/options-of';
import { ImportPreview } from './import-preview';

type ReadTableProps = {
  partnershipId: PartnershipId;
  table: TableView;
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
      <Text size="sm">{words.read(table.name, table.rows)}</Text>
      <Title order={3}>{words.columns}</Title>
      {table.headings.map((heading, place) => (
        <NativeSelect
          // oxlint-disable-next-line react/no-array-index-key -- two columns may have the same heading; none ever moves
          key={`${place} ${heading}`}
          label={words.columnOf(heading, place)}
          description={words.example(table.sample[0]?.[place] ?? '')}
          data={optionsOf(importFieldLabels)}
          value={columns[place] ?? 'leave-out'}
          onChange={({ currentTarget: { value } }) =>
            setColumns(columns.with(place, importFieldSchema.parse(value)))
          }
        />
      ))}
      <Checkbox
        label={words.addsPeople}
        checked={addsPeople}
        onChange={(event) => addPeople(event.currentTarget.checked)}
      />
      <Title order={3}>{words.found}</Title>
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
          {words.otherTable}
        </Button>
      </Group>
    </Stack>
  );
}

function faultIn(columns: readonly ImportField[]): string | null {
  const held = columns.filter((one) => one !== 'leave-out');
  if (!held.includes('what')) return words.needsWhat;
  return new Set(held).size < held.length ? words.twice : null;
}
