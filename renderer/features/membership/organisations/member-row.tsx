import { ActionIcon, Group, Table, Text } from '@mantine/core';
import { Pencil, UserPlus } from 'lucide-react';
import { representativesOn, seatHoldersOf, vacantSeats } from '#shared/domain/membership';
import { missingRepresentatives } from '#shared/domain/membership/missing-representatives';
import { rulesOn } from '#shared/domain/terms';
import type { Member } from '#shared/model/membership';
import { missingWords } from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { StatusBadge } from '../../../ui/status-badge';
import { WarningLine } from '../../../ui/warning-line';
import { datesInWords, hasEnded } from '../dates-in-words';
import { directoryNames } from '../directory-names';
import type { ListProps } from '../list-props';
import { PersonLine } from '../people/person-line';
import { isShown } from '../showing';
import { MemberFacts } from './member-facts';

type MemberRowProps = ListProps & { member: Member };

/** A member organisation with its seats, its people and what is special about it. */
export function MemberRow(props: MemberRowProps) {
  const { view, showing, member, onEdit } = props;
  const name = directoryNames(view).organisation(member.organisationId);
  const isOver = hasEnded(member, showing.on);
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
        <MemberFacts view={view} member={member} on={showing.on} />
      </Table.Td>
      <Table.Td>
        <Seats {...props} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(member.countsTowardsQuorum ? {} : { c: 'dimmed' })}>
          {member.countsTowardsQuorum ? membersText.counts : membersText.countsNot}
        </Text>
      </Table.Td>
      <Table.Td>
        <People {...props} />
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
          <EditMember {...props} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** Opens the form of an organisation. */
export function EditMember({ view, member, onEdit }: MemberRowProps) {
  const name = directoryNames(view).organisation(member.organisationId);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={membersText.edit(name)}
      title={membersText.edit(name)}
      onClick={() => onEdit({ kind: 'organisation', member })}
    >
      <Pencil size={16} aria-hidden />
    </ActionIcon>
  );
}

function Seats({ view: { partnership }, showing: { on }, member }: MemberRowProps) {
  const vacant = hasEnded(member, on) ? 0 : vacantSeats(partnership, member, on);
  const beyond = seatHoldersOf(partnership, member.id, on).length - member.seats;
  return (
    <Group gap={6}>
      <Text size="sm">{membersText.seats(member.seats)}</Text>
      {vacant > 0 && <StatusBadge tone="attention">{membersText.vacant(vacant)}</StatusBadge>}
      {beyond > 0 && <StatusBadge tone="problem">{membersText.beyond(beyond)}</StatusBadge>}
    </Group>
  );
}

/** Those in force first and in the order of their roles, then those to come, then the ended. */
function People({ view, showing, member, onEdit }: MemberRowProps) {
  const { partnership } = view;
  const current = representativesOn(partnership, member.id, showing.on);
  const others = partnership.representatives.filter(
    (one) => one.memberId === member.id && !current.includes(one) && isShown(one, showing),
  );
  return (
    <>
      {[...current, ...others].map((representative) => (
        <PersonLine
          key={representative.id}
          view={view}
          on={showing.on}
          representative={representative}
          onEdit={() => onEdit({ kind: 'person', representative, memberId: null })}
        />
      ))}
      <Missing view={view} showing={showing} member={member} isEmpty={current.length === 0} />
    </>
  );
}

type MissingProps = Omit<MemberRowProps, 'onEdit'> & { isEmpty: boolean };

/** That nobody sits for a body, which the terms may ask for (P5, BCP 5.2). */
function Missing({ view: { partnership }, showing: { on }, member, isEmpty }: MissingProps) {
  const missing = missingRepresentatives(partnership, rulesOn(partnership, on), on);
  const isMissing = missing.members.some(({ id }) => id === member.id);
  if (isMissing && missing.state === 'required') {
    return <WarningLine>{missingWords(missing, missing.clause)}</WarningLine>;
  }
  if (!isEmpty) return null;
  return (
    <Text size="sm" c="dimmed">
      {missingWords({ state: 'not-required' })}
    </Text>
  );
}
