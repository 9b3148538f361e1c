import { Button, Table } from '@mantine/core';
import type { Part } from '#shared/ipc/areas/app';
import { aboutText as words } from '#shared/text/screens/about';
import { RowHead } from '../../ui/row-head';

/** One part with its version and licence, and the way to the licence's words. */
export function PartRow({ part, onRead }: { part: Part; onRead: () => void }) {
  return (
    <Table.Tr>
      <RowHead>{part.name}</RowHead>
      <Table.Td>{part.version}</Table.Td>
      <Table.Td>{part.licence}</Table.Td>
      <Table.Td>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={onRead}
          aria-label={words.readOf(part.name)}
        >
          {words.read}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
