import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { DueToGo, KindToReview } from '#shared/model/retention-review';
import type { PartnershipId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { retainedLabels } from '#shared/text/retention-words';
import { retentionReviewText, timeWords } from '#shared/text/screens/retention-review';
import { Section } from '../../../ui/section';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';

const { columns } = retentionReviewText;

type KindSectionProps = { partnershipId: PartnershipId; kind: KindToReview };

/** One kind of record: its time and rule, and what is older; where nothing is set, that it is not. */
export function KindSection({ partnershipId, kind }: KindSectionProps) {
  const { record, setting, due, next, undated } = kind;
  const heading = `kind-${record}`;
  return (
    <Section
      id={heading}
      title={retainedLabels[record]}
      lead={setting === null ? retentionReviewText.notSet : timeWords(setting)}
    >
      {setting !== null && setting.years !== null && (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {retentionReviewText.counted[record]}
          </Text>
          {due.length === 0 ? (
            <Text size="sm">{retentionReviewText.nothing}</Text>
          ) : (
            <DueTable partnershipId={partnershipId} due={due} heading={heading} />
          )}
          {next !== null && <Text size="sm">{retentionReviewText.next(next)}</Text>}
          {undated > 0 && <Text size="sm">{retentionReviewText.undated(undated)}</Text>}
        </Stack>
      )}
    </Section>
  );
}

type DueTableProps = { partnershipId: PartnershipId; due: readonly DueToGo[]; heading: string };

function DueTable({ partnershipId, due, heading }: DueTableProps) {
  return (
    <TableCard aria-labelledby={heading}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.what}</Table.Th>
          <Table.Th w="22%">{columns.lastUse}</Table.Th>
          <Table.Th w="22%">{columns.from}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {due.map((one, place) => (
          // Two interests of one person may be alike in everything that is shown.
          <Table.Tr key={`${one.what} ${one.lastUse} ${String(place)}`}>
            <Table.Th scope="row">
              <Anchor component={Link} href={addressOf(partnershipId, one.opens)} size="sm">
                <bdi>{one.what}</bdi>
              </Anchor>{' '}
              {one.isConfidential && (
                <StatusBadge tone="attention">{retentionReviewText.confidential}</StatusBadge>
              )}
            </Table.Th>
            <Table.Td>{plainDate(one.lastUse)}</Table.Td>
            <Table.Td>{plainDate(one.from)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function addressOf(partnershipId: PartnershipId, opens: DueToGo['opens']): string {
  if (opens.screen === 'meeting') return `/m/${opens.meetingId}/record`;
  if (opens.screen === 'person') return `/people/${opens.personId}`;
  if (opens.screen === 'action') return `/p/${partnershipId}/actions?open=${opens.actionId}`;
  return `/p/${partnershipId}/${opens.screen}`;
}
