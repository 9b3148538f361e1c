import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import type { RegistersView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import { distributionText, papersText } from '#shared/text/screens/papers';
import { sentThings } from '#shared/text/screens/timeline';
import { useCommand } from '../../../data/commands';
import { RecipientsList } from '../../../records/recipients-list';
import { AddButton } from '../../../ui/add-button';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { Section } from '../../../ui/section';
import { SidePanel } from '../../../ui/side-panel';
import { TableCard } from '../../../ui/table-card';
import classes from '../papers.module.css';
import { ListForm } from './list-form';

const { columns } = distributionText;

/** The lists of who is sent what, and whether with what is confidential (X3, Safer Essex 7.1). */
export function DistributionSection({ view }: { view: RegistersView }) {
  const [editing, edit] = useState<{ list: DistributionList | null } | null>(null);
  const { distributionLists } = view.partnership;
  const close = (): void => edit(null);
  return (
    <Section
      id="lists"
      title={distributionText.title}
      lead={distributionText.lead}
      action={<AddButton label={distributionText.add} onClick={() => edit({ list: null })} />}
    >
      {distributionLists.length === 0 ? (
        <Text size="sm" c="dimmed">
          {distributionText.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="lists">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="28%">{columns.name}</Table.Th>
              <Table.Th>{columns.receives}</Table.Th>
              <Table.Th w="20%">{columns.confidential}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{papersText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {distributionLists.map((list) => (
              <Row key={list.id} view={view} list={list} onEdit={() => edit({ list })} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing?.list ? distributionText.edit(editing.list.name) : distributionText.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <ListForm view={view} list={editing.list} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type RowProps = { view: RegistersView; list: DistributionList; onEdit: () => void };

function Row({ view, list, onEdit }: RowProps) {
  const { name, documents, seesConfidential } = list;
  const { people, others } = recipientsOf(list, view, view.today);
  const { run } = useCommand('distribution:removeList', () => distributionText.removed(name));
  return (
    <Table.Tr>
      <RowHead>{name}</RowHead>
      <Table.Td>
        <details className={classes.more}>
          <summary>{distributionText.count(people.length, others !== '')}</summary>
          <RecipientsList view={view} list={list} on={view.today} />
        </details>
        {documents.length > 0 && (
          <Text size="xs" c="dimmed">
            {distributionText.goesTo(documents.map((what) => sentThings[what]))}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{seesConfidential ? distributionText.given : distributionText.notGiven}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={distributionText.edit(name)}
          removeLabel={distributionText.remove(name)}
          onEdit={onEdit}
          onRemove={() => void run({ partnershipId: view.partnership.id, listId: list.id })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
