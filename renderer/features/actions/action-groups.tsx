import { Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import {
  bodyFinder,
  groupedActions,
  type GroupKey,
  type Grouping,
} from '#shared/domain/actions/grouping';
import { groupCounts, groupName } from '#shared/text/actions/group-words';
import { actionsText } from '#shared/text/screens/actions';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { ActionsTable } from './actions-table';
import classes from './actions-table.module.css';

type ActionGroupsProps = Omit<ComponentProps<typeof ActionsTable>, 'headingId'> & {
  grouping: Grouping;
};

/** The actions asked for, as one table or parted, each part with how many are open and overdue (A5, A7). */
export function ActionGroups({ grouping, actions, ...table }: ActionGroupsProps) {
  const { log, names } = table;
  if (actions.length === 0) {
    return (
      <Text c="dimmed" size="sm" role="status">
        {actionsText.noneFound}
      </Text>
    );
  }
  if (grouping === 'none') return <ActionsTable actions={actions} {...table} />;
  const found = {
    organisationName: (id: Parameters<typeof names.organisationName>[0]) =>
      names.organisationName(id),
    streamName: (id: string) => log.workStreams.find((one) => one.id === id)?.name ?? '',
  };
  const bodyOf = bodyFinder(log, log.today);
  return groupedActions(actions, grouping, { bodyOf, today: log.today }).map((group) => {
    const headingId = `group-${'id' in group.key ? group.key.id : group.key.kind}`;
    return (
      <div key={headingId} className={classes.group}>
        <Section
          id={headingId}
          title={groupName(group.key, found)}
          lead={<Counts open={group.open} overdue={group.overdue} of={group.key} />}
        >
          <ActionsTable actions={group.actions} headingId={headingId} {...table} />
        </Section>
      </div>
    );
  });
}

type CountsProps = { open: number; overdue: number; of: GroupKey };

/** Overdue actions, and those nobody owns, stand out (A6, A10). */
function Counts({ open, overdue, of }: CountsProps) {
  const words = groupCounts({ open, overdue });
  if (overdue > 0) return <StatusBadge tone="problem">{words}</StatusBadge>;
  return of.kind === 'no-owner' ? <StatusBadge tone="attention">{words}</StatusBadge> : words;
}
