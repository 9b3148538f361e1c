import { ActionIcon, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { Pencil, UserPlus } from 'lucide-react';
import { representativesOn, vacantSeats } from '#shared/domain/membership';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../ui/table-card';
import { datesInWords, hasEnded } from './dates-in-words';
import { directoryNames } from './directory-names';
import type { Editing } from './edit-panel';
import { PersonLine } from './person-line';
import { StatusBadge } from '../../ui/status-badge';

type MembersTableProps = {
  view: PartnershipView;
  showsEnded: boolean;
  onEdit: (what: Editing) => void;
};

const { columns } = membersText;

/** The member organisations with their seats and their people. */
export function MembersTable({ view, showsEnded, onEdit }: MembersTableProps) {
  const members = view.partnership.members.filter(
    (member) => showsEnded || !hasEnded(member, view.today),
  );
  return (
    <TableCard aria-label={membersText.organisations}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">{columns.organisation}</Table.Th>
          <Table.Th w={110}>{columns.seats}</Table.Th>
          <Table.Th w={120}>{columns.quorum}</Table.Th>
          <Table.Th>{columns.people}</Table.Th>
          <Table.Th w={80}>
            <VisuallyHidden>{columns.change}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members.map((member) => (
          <MemberRow
            key={member.id}
            view={view}
            member={member}
            showsEnded={showsEnded}
            onEdit={onEdit}
          />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function MemberRow({ view, member, showsEnded, onEdit }: MembersTableProps & { member: Member }) {
  const { partnership, today } = view;
  const name = directoryNames(view).organisation(member.organisationId);
  const isOver = hasEnded(member, today);
  const dates = datesInWords(member);
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600} {...(isOver ? { c: 'dimmed' } : {})}>
          {name}
        </Text>
        {dates && (
          <Text size="xs" c="dimmed">
            {dates}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Seats seats={member.seats} vacant={isOver ? 0 : vacantSeats(partnership, member, today)} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(member.countsTowardsQuorum ? {} : { c: 'dimmed' })}>
          {member.countsTowardsQuorum ? membersText.counts : membersText.countsNot}
        </Text>
      </Table.Td>
      <Table.Td>
        <People view={view} member={member} showsEnded={showsEnded} onEdit={onEdit} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={membersText.addPersonTo(name)}
            title={membersText.addPersonTo(name)}
            onClick={() => onEdit({ kind: 'person', representative: null, memberId: member.id })}
          >
            <UserPlus size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={membersText.edit(name)}
            title={membersText.edit(name)}
            onClick={() => onEdit({ kind: 'organisation', member })}
          >
            <Pencil size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Seats({ seats, vacant }: { seats: number; vacant: number }) {
  return (
    <Group gap={6}>
      <Text size="sm">{membersText.seats(seats)}</Text>
      {vacant > 0 && <StatusBadge tone="attention">{membersText.vacant(vacant)}</StatusBadge>}
    </Group>
  );
}

/** Those in force first and in the order of their roles, then those to come, then the ended. */
function People({ view, member, showsEnded, onEdit }: MembersTableProps & { member: Member }) {
  const { partnership, today } = view;
  const current = representativesOn(partnership, member.id, today);
  const others = partnership.representatives.filter(
    (one) =>
      one.memberId === member.id && !current.includes(one) && (showsEnded || !hasEnded(one, today)),
  );
  const all = [...current, ...others];
  if (all.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {membersText.nobody}
      </Text>
    );
  }
  return all.map((representative) => (
    <PersonLine
      key={representative.id}
      view={view}
      representative={representative}
      onEdit={() => onEdit({ kind: 'person', representative, memberId: null })}
    />
  ));
}
