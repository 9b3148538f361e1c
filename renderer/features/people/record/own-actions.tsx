import { Anchor, Group } from '@mantine/core';
import { Link } from 'wouter';
import type { PersonRecord } from '#shared/ipc/areas/person-record';
import { shortDate, shortDue } from '#shared/text/dates';
import { actionStatusLabels } from '#shared/text/labels';
import { organisationsText } from '#shared/text/screens/organisations';
import { personRecordText } from '#shared/text/screens/person-record';
import { StatusBadge } from '../../../ui/status-badge';
import { PlainTable } from './plain-table';

const { columns } = personRecordText;

type OwnAction = PersonRecord['actions'][number];

/** The actions somebody owns, each leading to its place in the log; open ones first. */
export function OwnActions({ actions }: { actions: readonly OwnAction[] }) {
  return (
    <PlainTable
      id="actions"
      title={personRecordText.actions}
      none={personRecordText.noActions}
      columns={[columns.action, columns.partnership, columns.due, columns.status]}
      rows={actions.map((one) => ({
        key: `${one.partnershipId} ${one.id}`,
        cells: [
          <ActionLink key="link" action={one} />,
          one.partnershipName,
          one.due === null ? organisationsText.noDue : shortDue(one.due),
          statusOf(one),
        ],
      }))}
    />
  );
}

function ActionLink({ action }: { action: OwnAction }) {
  return (
    <Group gap="xs">
      <Anchor
        component={Link}
        href={`/p/${action.partnershipId}/actions?open=${action.id}`}
        size="sm"
      >
        {action.reference}
      </Anchor>
      {action.isConfidential && (
        <StatusBadge tone="attention">{personRecordText.confidential}</StatusBadge>
      )}
    </Group>
  );
}

function statusOf({ status, closedOn }: OwnAction): string {
  const label = actionStatusLabels[status];
  return closedOn === null ? label : personRecordText.closedOn(label, shortDate(closedOn));
}
