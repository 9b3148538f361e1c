import { Table, Text, VisuallyHidden } from '@mantine/core';
import { admissionNeeds } from '#shared/domain/admission';
import { rulesOn } from '#shared/domain/terms';
import type { Member } from '#shared/model/membership';
import {
  admissionGapWords,
  approvalHint,
  standingLabels,
} from '#shared/text/membership/member-words';
import { membersText } from '#shared/text/screens/members';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import { datesInWords } from '../dates-in-words';
import { directoryNames } from '../directory-names';
import { Hint } from '../hint';
import type { ListProps } from '../list-props';
import { SectionHeading } from '../section-heading';
import { isShown } from '../showing';
import { EditMember } from './member-row';

const { columns } = membersText;

/** Bodies that are invited and not yet in, and those that declined: apart from the members (P22). */
export function StandingTable(list: ListProps) {
  const { view, showing } = list;
  const bodies = view.partnership.members.filter(
    (member) => member.standing !== 'member' && isShown(member, showing),
  );
  if (bodies.length === 0) return null;
  return (
    <section aria-labelledby="not-in">
      <SectionHeading id="not-in" title={membersText.notIn} lead={membersText.notInLead} />
      <TableCard aria-labelledby="not-in">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="28%">{columns.organisation}</Table.Th>
            <Table.Th w={230}>{columns.standing}</Table.Th>
            <Table.Th>{columns.admission}</Table.Th>
            <Table.Th w={80}>
              <VisuallyHidden>{columns.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bodies.map((member) => (
            <StandingRow key={member.id} {...list} member={member} />
          ))}
        </Table.Tbody>
      </TableCard>
    </section>
  );
}

function StandingRow(props: ListProps & { member: Member }) {
  const { view, showing, member } = props;
  const needs = admissionNeeds(member, rulesOn(view.partnership, showing.on));
  const gaps = admissionGapWords(needs);
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {directoryNames(view).organisation(member.organisationId)}
        </Text>
        <Hint>{membersText.seats(member.seats)}</Hint>
        {member.note !== '' && <Hint>{member.note}</Hint>}
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={member.standing === 'invited' ? 'information' : 'neutral'}>
          {standingLabels[member.standing]}
        </StatusBadge>
        <Hint>{datesInWords(member)}</Hint>
      </Table.Td>
      <Table.Td>
        {member.standing === 'invited' && (
          <>
            {gaps !== null && <Text size="sm">{gaps}</Text>}
            <Hint>{approvalHint(needs)}</Hint>
          </>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <EditMember {...props} />
      </Table.Td>
    </Table.Tr>
  );
}
