import { ActionIcon, Table, Text, VisuallyHidden } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { organisationActedFor } from '#shared/domain/membership';
import type { PartnershipView } from '#shared/ipc/views';
import type { Office } from '#shared/model/membership';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../ui/table-card';
import { datesInWords, hasEnded } from './dates-in-words';
import { directoryNames } from './directory-names';
import type { Editing } from './edit-panel';

type OfficesTableProps = {
  view: PartnershipView;
  showsEnded: boolean;
  onEdit: (what: Editing) => void;
};

const { columns } = membersText;

/** The offices of a partnership and who holds them. */
export function OfficesTable({ view, showsEnded, onEdit }: OfficesTableProps) {
  const offices = view.partnership.offices.filter(
    (office) => showsEnded || !hasEnded(office, view.today),
  );
  if (offices.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {membersText.noOffices}
      </Text>
    );
  }
  return (
    <TableCard aria-label={membersText.offices}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">{columns.office}</Table.Th>
          <Table.Th>{columns.holder}</Table.Th>
          <Table.Th w={240}>{columns.dates}</Table.Th>
          <Table.Th w={80}>
            <VisuallyHidden>{columns.change}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {offices.map((office) => (
          <OfficeRow
            key={office.id}
            view={view}
            office={office}
            onEdit={() => onEdit({ kind: 'office', office })}
          />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

type OfficeRowProps = { view: PartnershipView; office: Office; onEdit: () => void };

function OfficeRow({ view, office, onEdit }: OfficeRowProps) {
  const names = directoryNames(view);
  const holder = names.person(office.personId)?.name ?? '';
  const at = names.organisation(
    organisationActedFor(view.partnership, office.personId, view.today),
  );
  return (
    <Table.Tr>
      <Table.Td fw={600}>{office.title}</Table.Td>
      <Table.Td>{[holder, at].filter(Boolean).join(', ')}</Table.Td>
      <Table.Td c="dimmed">{datesInWords(office)}</Table.Td>
      <Table.Td ta="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={membersText.editOfficeOf(office.title, holder)}
          onClick={onEdit}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
