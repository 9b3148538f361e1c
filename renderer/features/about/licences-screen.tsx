import { Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { Part } from '#shared/ipc/areas/app';
import { aboutText as words } from '#shared/text/screens/about';
import { useParts } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import { LicenceText } from './licence-text';
import { PartRow } from './part-row';

/** What the app is made of, and the licence of each part as it came with it. */
export function LicencesScreen() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded reading={useParts()}>
        {(parts) =>
          parts.length === 0 ? (
            <EmptyState icon={Scale} title={words.none} text={words.noneText} />
          ) : (
            <Parts parts={parts} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<Part | null>(null);
  const wanted = sought.trim().toLowerCase();
  const found = parts.filter(({ name, licence }) =>
    `${name} ${licence}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <TextInput
        label={words.find}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        maw={360}
        mb="xs"
      />
      <Text size="sm" c="dimmed" mb="xs" role="status">
        {words.count(found.length)}
      </Text>
      {found.length === 0 ? (
        <EmptyState icon={Scale} title={words.noneFound} text={words.noneFoundText} />
      ) : (
        <PartsTable parts={found} onRead={setShown} />
      )}
      <SidePanel
        title={shown === null ? '' : words.licenceOf(shown.name, shown.version)}
        isOpen={shown !== null}
        onClose={() => setShown(null)}
      >
        {shown && <LicenceText part={shown} />}
      </SidePanel>
    </>
  );
}

type PartsTableProps = { parts: readonly Part[]; onRead: (part: Part) => void };

function PartsTable({ parts, onRead }: PartsTableProps) {
  return (
    <TableCard aria-label={words.title} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.name}</Table.Th>
          <Table.Th w={110}>{words.version}</Table.Th>
          <Table.Th w={150}>{words.licence}</Table.Th>
          <Table.Th w={90}>
            <VisuallyHidden>{words.read}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parts.map((part) => (
          <PartRow key={`${part.name} ${part.version}`} part={part} onRead={() => onRead(part)} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
