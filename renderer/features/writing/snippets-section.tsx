import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import type { Snippet } from '#shared/model/writing';
import { writingText } from '#shared/text/screens/writing';
import { AddButton } from '../../ui/add-button';
import { RowButtons } from '../../ui/row-buttons';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import { SnippetForm } from './snippet-form';
import { useSaveLists } from './writing-lists';
import classes from './writing.module.css';

const words = writingText.snippets;

/** The sentences to put into the minutes, with their blanks. */
export function SnippetsSection({ view }: { view: PartnershipView }) {
  const [editing, edit] = useState<{ entry: Snippet | null } | null>(null);
  const { snippets } = view.partnership;
  const close = (): void => edit(null);
  return (
    <Section
      id="snippets"
      title={words.title}
      lead={words.lead}
      action={<AddButton label={words.add} onClick={() => edit({ entry: null })} />}
    >
      {snippets.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="snippets">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{words.columns.name}</Table.Th>
              <Table.Th>{words.columns.text}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{writingText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {snippets.map((entry) => (
              <Row key={entry.name} view={view} entry={entry} onEdit={() => edit({ entry })} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing?.entry ? words.edit(editing.entry.name) : words.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <SnippetForm view={view} entry={editing.entry} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type RowProps = { view: PartnershipView; entry: Snippet; onEdit: () => void };

function Row({ view, entry, onEdit }: RowProps) {
  const { name, text } = entry;
  const { save } = useSaveLists(view, () => words.removed(name));
  const left = view.partnership.snippets.filter((one) => one !== entry);
  return (
    <Table.Tr>
      <RowHead>{name}</RowHead>
      <Table.Td className={classes.text}>{text}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={words.edit(name)}
          removeLabel={words.remove(name)}
          onEdit={onEdit}
          onRemove={() => void save({ snippets: left })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
