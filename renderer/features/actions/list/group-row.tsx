import { Table } from '@mantine/core';
import { groupCounts, groupName } from '#shared/text/actions/group-words';
import type { ActionLine } from '../../../data/action-lines';
import { StatusBadge } from '../../../ui/status-badge';
import classes from '../actions.module.css';
import type { RowPlace } from './columns';

type GroupRowProps = {
  line: Extract<ActionLine, { kind: 'group' }>;
  span: number;
  place: RowPlace;
};

/** The heading of a group, with how many are open and overdue; what nobody owns stands out (A5, A6, A10). */
export function GroupRow({ line, span, place }: GroupRowProps) {
  const { key, open, overdue } = line;
  const words = groupCounts({ open, overdue });
  return (
    <Table.Tr {...place} className={classes.groupRow}>
      <Table.Th colSpan={span} scope="colgroup">
        <h2>
          <bdi>{groupName(key)}</bdi>
        </h2>
        {overdue > 0 ? (
          <StatusBadge tone="problem">{words}</StatusBadge>
        ) : key.kind === 'no-owner' ? (
          <StatusBadge tone="attention">{words}</StatusBadge>
        ) : (
          <span>{words}</span>
        )}
      </Table.Th>
    </Table.Tr>
  );
}
