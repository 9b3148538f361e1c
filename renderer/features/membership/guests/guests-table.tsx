import { ActionIcon, Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { Pencil, Plus } from 'lucide-react';
import type { Guest } from '#shared/model/membership';
import { guestRightLabels } from '#shared/text/membership/guest-words';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../../ui/table-card';
import { datesInWords, hasEnded } from '../dates-in-words';
import { directoryNames } from '../directory-names';
import { Hint } from '../hint';
import type { ListProps } from '../list-props';
import { SectionHeading } from '../section-heading';
import { isShown } from '../showing';
import { GuestScope } from './guest-scope';

const { columns } = membersText;

/** Who may attend without a seat: in what right, for what, on which condition (P2, P11, P12). */
export function GuestsTable(list: ListProps) {
  const { view, showing, onEdit } = list;
  const guests = view.partnership.guests.filter((guest) => isShown(guest, showing));
  return (
    <section aria-labelledby="guests">
      <SectionHeading
        id="guests"
        title={membersText.guests}
        lead={membersText.guestsLead}
        action={
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => onEdit({ kind: 'guest', guest: null })}
          >
            {membersText.addGuest}
          </Button>
        }
      />
      {guests.length === 0 ? (
        <Text size="sm" c="dimmed">
          {membersText.noGuests}
        </Text>
      ) : (
        <TableCard aria-labelledby="guests">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="30%">{columns.person}</Table.Th>
              <Table.Th w={210}>{columns.right}</Table.Th>
              <Table.Th>{columns.scope}</Table.Th>
              <Table.Th w={190}>{columns.dates}</Table.Th>
              <Table.Th w={60}>
                <VisuallyHidden>{columns.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {guests.map((guest) => (
              <GuestRow key={guest.id} {...list} guest={guest} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </section>
  );
}

function GuestRow({ view, showing, guest, onEdit }: ListProps & { guest: Guest }) {
  const names = directoryNames(view);
  const person = names.person(guest.personId);
  const name = person?.name ?? '';
  const at = [person?.jobTitle, names.organisation(person?.organisationId ?? null)];
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600} {...(hasEnded(guest, showing.on) ? { c: 'dimmed' } : {})}>
          {name}
        </Text>
        <Hint>{at.filter(Boolean).join(', ')}</Hint>
      </Table.Td>
      <Table.Td>{guestRightLabels[guest.right]}</Table.Td>
      <Table.Td>
        <GuestScope partnershipId={view.partnership.id} scope={guest.scope} />
        {guest.condition !== '' && <Hint>{guest.condition}</Hint>}
        {guest.agreedBy !== '' && <Hint>{membersText.agreedBy(guest.agreedBy)}</Hint>}
      </Table.Td>
      <Table.Td c="dimmed">{datesInWords(guest)}</Table.Td>
      <Table.Td ta="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={membersText.edit(name)}
          title={membersText.edit(name)}
          onClick={() => onEdit({ kind: 'guest', guest })}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
