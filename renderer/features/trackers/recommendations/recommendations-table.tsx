import { Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { hasOwner, isClosed, isOverdue } from '#shared/domain/action-progress';
import { trackedOwners } from '#shared/documents/tracker-owners';
import type { RecommendationTracker, TrackedRecommendation } from '#shared/model/tracker';
import { shortDue } from '#shared/text/dates';
import { actionProgressLabel } from '#shared/text/labels';
import { recommendationListText as words } from '#shared/text/screens/trackers';
import { trackerWords } from '#shared/text/tracker-words';
import { useCommand } from '../../../data/commands';
import { AddButton } from '../../../ui/add-button';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import type { TrackedView } from '../tracked-view';
import classes from '../trackers.module.css';
import { RecommendationForm } from './recommendation-form';

const { columns } = words;

type RecommendationsTableProps = { view: TrackedView; list: RecommendationTracker };

/** Recommendations with all who answer for each, and how far they are met (G13, WACSO Annex A). */
export function RecommendationsTable({ view, list }: RecommendationsTableProps) {
  const [editing, edit] = useState<{ row: TrackedRecommendation | null } | null>(null);
  const close = (): void => edit(null);
  return (
    <>
      {list.rows.length === 0 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {words.none}
        </Text>
      ) : (
        <TableCard aria-label={words.table(list.title)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>{columns.number}</Table.Th>
              <Table.Th>{columns.text}</Table.Th>
              <Table.Th w="20%">{columns.owners}</Table.Th>
              <Table.Th w={120}>{columns.due}</Table.Th>
              <Table.Th w={130}>{columns.status}</Table.Th>
              <Table.Th w="18%">{columns.position}</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>{words.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.rows.map((row) => (
              <Row key={row.id} view={view} list={list} row={row} onEdit={() => edit({ row })} />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <Text component="div" mt="xs">
        <AddButton label={words.add} onClick={() => edit({ row: null })} />
      </Text>
      <SidePanel
        title={editing?.row ? words.editTitle : words.add}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing && (
          <RecommendationForm view={view} list={list} row={editing.row} onClose={close} />
        )}
      </SidePanel>
    </>
  );
}

type RowProps = RecommendationsTableProps & { row: TrackedRecommendation; onEdit: () => void };

function Row({ view, list, row, onEdit }: RowProps) {
  const { run } = useCommand('trackers:removeRecommendation', () => words.removed(row.number));
  const which = { partnershipId: view.partnership.id, trackerId: list.id };
  return (
    <Table.Tr>
      <RowHead>{row.number}</RowHead>
      <Table.Td className={classes.text}>{row.text}</Table.Td>
      <Table.Td>
        <Owners view={view} row={row} />
      </Table.Td>
      <Table.Td>{row.due !== null && shortDue(row.due)}</Table.Td>
      <Table.Td>
        <StatusBadge tone={toneOf(row, view)}>{actionProgressLabel(row, view.today)}</StatusBadge>
      </Table.Td>
      <Table.Td className={classes.text}>{row.position}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={words.edit(row.number)}
          removeLabel={words.remove(row.number)}
          onEdit={onEdit}
          onRemove={() => void run({ ...which, rowId: row.id })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function toneOf(row: TrackedRecommendation, { today }: TrackedView): Tone {
  if (isOverdue(row, today)) return 'problem';
  return isClosed(row) ? 'good' : 'neutral';
}

/** All who answer for it, a line each; that nobody does is a defect while it is open (A10). */
function Owners({ view, row }: { view: TrackedView; row: TrackedRecommendation }) {
  if (!hasOwner(row)) {
    return (
      <StatusBadge tone={isClosed(row) ? 'neutral' : 'attention'}>
        {trackerWords.noOwner}
      </StatusBadge>
    );
  }
  return <div className={classes.text}>{trackedOwners(row, view.names).join('\n')}</div>;
}
