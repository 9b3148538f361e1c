import { ActionIcon, Button, Group, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { termsInOrder, termsOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { termsText } from '#shared/text/screens/terms';
import { useCommand } from '../../data/commands';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { VersionForm } from './version-form';
import { inForceWords, versionName } from './version-words';

const { versionColumns: columns } = termsText;

type Editing = { version: TermsOfReference | null };

type VersionsSectionProps = { view: PartnershipView; onAdopted: () => void };

/** The version table with its four columns, and since when each version is in force (T4, T8). */
export function VersionsSection({ view, onAdopted }: VersionsSectionProps) {
  const [editing, edit] = useState<Editing | null>(null);
  return (
    <section aria-labelledby="versions">
      <Group justify="space-between" align="flex-end" mb="xs">
        <div>
          <Title order={2} id="versions">
            {termsText.versions}
          </Title>
          <Text size="sm" c="dimmed">
            {termsText.versionsLead}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => edit({ version: null })}
        >
          {termsText.adopt}
        </Button>
      </Group>
      <TableCard aria-labelledby="versions">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>{columns.version}</Table.Th>
            <Table.Th>{columns.amendments}</Table.Th>
            <Table.Th w={150}>{columns.byWhom}</Table.Th>
            <Table.Th w={150}>{columns.circulation}</Table.Th>
            <Table.Th w={210}>{columns.adopted}</Table.Th>
            <Table.Th w={90}>
              <VisuallyHidden>{columns.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {termsInOrder(view.partnership)
            .toReversed()
            .map((version) => (
              <VersionRow
                key={version.id}
                view={view}
                version={version}
                onEdit={() => edit({ version })}
              />
            ))}
        </Table.Tbody>
      </TableCard>
      <SidePanel
        isOpen={editing !== null}
        onClose={() => edit(null)}
        title={
          editing?.version ? termsText.editVersion(versionName(editing.version)) : termsText.adopt
        }
      >
        {editing && (
          <VersionForm
            view={view}
            version={editing.version}
            onClose={() => edit(null)}
            onAdopted={onAdopted}
          />
        )}
      </SidePanel>
    </section>
  );
}

type VersionRowProps = { view: PartnershipView; version: TermsOfReference; onEdit: () => void };

function VersionRow({ view, version, onEdit }: VersionRowProps) {
  const { partnership, today } = view;
  const name = versionName(version);
  const remove = useCommand('terms:removeVersion', () => termsText.versionRemoved);
  const isInForce = termsOn(partnership, today).id === version.id;
  const isToCome = version.adopted !== null && version.adopted > today;
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{version.amendments}</Table.Td>
      <Table.Td>{version.byWhom}</Table.Td>
      <Table.Td>{version.circulation}</Table.Td>
      <Table.Td>
        <Text size="sm">{inForceWords(view, version)}</Text>
        {isInForce && <StatusBadge tone="good">{termsText.inForceNow}</StatusBadge>}
        {isToCome && <StatusBadge tone="information">{termsText.toCome}</StatusBadge>}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={termsText.editVersion(name)}
            onClick={onEdit}
          >
            <Pencil size={16} aria-hidden />
          </ActionIcon>
          {partnership.terms.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={termsText.removeVersion(name)}
              onClick={() =>
                void remove.run({ partnershipId: partnership.id, termsId: version.id })
              }
            >
              <Trash2 size={16} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
