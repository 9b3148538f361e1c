import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import type { Abbreviation } from '#shared/model/writing';
import { writingText } from '#shared/text/screens/writing';
import { AddButton } from '../../ui/add-button';
import { RowButtons } from '../../ui/row-buttons';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import { AbbreviationForm } from './abbreviation-form';
import { useSaveLists } from './writing-lists';

const words = writingText.abbreviations;

/** The short forms, and what they stand for. */
export function AbbreviationsSection({ view }: { view: PartnershipView }) {
  const [editing, edit] = useState<{ entry: Abbreviation | null } | null>(null);
  const { abbreviations } = view.partnership;
  const close = (): void => edit(null);
  return (
    <Section
      id="abbreviations"
      title={words.title}
      lead={words.lead}
      action={<AddButton label={words.add} onClick={() => edit({ entry: null })} />}
    >
      {abbreviations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <TableCard aria-labelledby="abbreviations">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{words.columns.short}</Table.Th>
              <Table.Th>{words.columns.long}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{writingText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {abbreviations.map((entry) => (
              <Row key={entry.short} view={view} entry={entry} onEdit={() => edit({ entry })} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing?.entry ? words.edit(editing.entry.short) : words.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <AbbreviationForm view={view} entry={editing.entry} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type RowProps = { view: PartnershipView; entry: Abbreviation; onEdit: () => void };

function Row({ view, entry, onEdit }: RowProps) {
  const { short, long } = entry;
  const { save } = useSaveLists(view, () => words.removed(short));
  const left = view.partnership.abbreviations.filter((one) => one !== entry);
  return (
    <Table.Tr>
      <RowHead>{short}</RowHead>
      <Table.Td>{long}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={words.edit(short)}
          removeLabel={words.remove(short)}
          onEdit={onEdit}
          onRemove={() => void save({ abbreviations: left })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
