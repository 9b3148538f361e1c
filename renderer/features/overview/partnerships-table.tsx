import { Anchor, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OverviewRow } from '#shared/ipc/areas/overview';
import { plainDate } from '#shared/text/dates';
import {
  overviewText as words,
  quorumInShort,
  sendingsInShort,
} from '#shared/text/screens/overview';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import classes from './overview.module.css';

/** Each partnership with how its year stands; every figure leads to what it counts. */
export function PartnershipsTable({ rows }: { rows: readonly OverviewRow[] }) {
  const { columns } = words;
  return (
    <TableCard aria-label={words.table}>
      <Table.Thead>
        <Table.Tr>
          {Object.values(columns).map((column) => (
            <Table.Th key={column}>{column}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={row.partnershipId} row={row} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function Row({ row }: { row: OverviewRow }) {
  const { partnershipId, name, held, planned, attendance, next, open, overdue, sendings } = row;
  const to = (screen: string): string => `/p/${partnershipId}/${screen}`;
  const isLate = sendings.late + sendings.missed > 0;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <div className={classes.lead}>
          <Go to={to('meetings')}>{name}</Go>
          <Go to={to('structure')} label={words.healthOf(name)}>
            {words.health}
          </Go>
        </div>
      </Table.Th>
      <Table.Td>
        <Go to={to('meetings')}>{words.held(held, planned)}</Go>
      </Table.Td>
      <Table.Td>
        {row.quorum.inquorate > 0 ? (
          <StatusBadge tone="attention">{quorumInShort(row.quorum)}</StatusBadge>
        ) : (
          <Text size="sm">{quorumInShort(row.quorum)}</Text>
        )}
      </Table.Td>
      <Table.Td>
        <Go to={to('registers')}>
          {attendance === null ? words.notListed : words.percent(attendance)}
        </Go>
      </Table.Td>
      <Table.Td>
        <Go to={to('actions')}>{words.open(open)}</Go>{' '}
        {overdue > 0 && <StatusBadge tone="problem">{words.overdue(overdue)}</StatusBadge>}
      </Table.Td>
      <Table.Td>
        {isLate ? (
          <StatusBadge tone="attention">{sendingsInShort(sendings)}</StatusBadge>
        ) : (
          <Text size="sm">{sendingsInShort(sendings)}</Text>
        )}
      </Table.Td>
      <Table.Td>
        {next === null ? (
          <Text size="sm" c="dimmed">
            {words.noNext}
          </Text>
        ) : (
          <Go to={`/m/${next.id}/timeline`}>{plainDate(next.date)}</Go>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

type GoProps = { to: string; label?: string; children: ReactNode };

function Go({ to, label, children }: GoProps) {
  return (
    <Anchor
      component={Link}
      href={to}
      size="sm"
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Anchor>
  );
}
