import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import type { PartnershipView } from '#shared/ipc/views';
import { writingText } from '#shared/text/screens/writing';
import { AddButton } from '../../ui/add-button';
import { RowButtons } from '../../ui/row-buttons';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import classes from './writing.module.css';
import { useSaveLists, type Lists } from './writing-lists';

type PairsSectionProps<E> = {
  view: PartnershipView;
  id: string;
  words: {
    title: string;
    lead: string;
    add: string;
    none: string;
    edit: (name: string) => string;
    remove: (name: string) => string;
    removed: (name: string) => string;
  };
  columns: readonly [name: string, text: string];
  entries: readonly E[];
  /** What an entry is known by, and what it stands for. */
  pairOf: (entry: E) => readonly [name: string, text: string];
  /** The lists once an entry is taken out. */
  without: (entry: E) => Partial<Lists>;
  /** Enters an entry, or a new one where it is null. */
  Form: ComponentType<{ view: PartnershipView; entry: E | null; onClose: () => void }>;
};

/** A list of names and what each stands for, with the panel in which one is entered. */
export function PairsSection<E>(props: PairsSectionProps<E>) {
  const { id, words, columns, entries, pairOf, Form } = props;
  const [editing, edit] = useState<{ entry: E | null } | null>(null);
  const close = (): void => edit(null);
  const nameOf = (entry: E): string => pairOf(entry)[0];
  return (
    <Section
      id={id}
      title={words.title}
      lead={words.lead}
      action={<AddButton label={words.add} onClick={() => edit({ entry: null })} />}
    >
      {entries.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      ) : (
        <TableCard aria-labelledby={id}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{columns[0]}</Table.Th>
              <Table.Th>{columns[1]}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{writingText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <PairRow
                key={nameOf(entry)}
                {...props}
                entry={entry}
                onEdit={() => edit({ entry })}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing?.entry ? words.edit(nameOf(editing.entry)) : words.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && <Form view={props.view} entry={editing.entry} onClose={close} />}
      </SidePanel>
    </Section>
  );
}

type PairRowProps<E> = PairsSectionProps<E> & { entry: E; onEdit: () => void };

function PairRow<E>({ view, words, pairOf, without, entry, onEdit }: PairRowProps<E>) {
  const [name, text] = pairOf(entry);
  const { save } = useSaveLists(view, () => words.removed(name));
  return (
    <Table.Tr>
      <RowHead>{name}</RowHead>
      <Table.Td className={classes.text}>{text}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={words.edit(name)}
          removeLabel={words.remove(name)}
          onEdit={onEdit}
          onRemove={() => void save(without(entry))}
        />
      </Table.Td>
    </Table.Tr>
  );
}
