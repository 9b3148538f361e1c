import { Group, Table } from '@mantine/core';
import { Grid3x3 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import type { Tracker } from '#shared/model/tracker';
import { trackersText } from '#shared/text/screens/trackers';
import { AddButton } from '../../ui/add-button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { RowHead } from '../../ui/row-head';
import { SidePanel } from '../../ui/side-panel';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import { WarningLine } from '../../ui/warning-line';
import { GridForm } from './grid/grid-form';
import { ListForm } from './recommendations/list-form';
import { lacksOf, type TrackedView } from './tracked-view';
import classes from './trackers.module.css';
import { WithTrackedView } from './with-tracked-view';

const { columns } = trackersText;

/** The trackers of a partnership: who keeps each up to date, and what it lacks (G12, G13, A9). */
export function TrackersScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const [adding, add] = useState<Tracker['kind'] | null>(null);
  const close = (): void => add(null);
  return (
    <Page
      title={trackersText.title}
      lead={trackersText.lead}
      actions={
        <>
          <AddButton label={trackersText.newGrid} onClick={() => add('grid')} />
          <AddButton label={trackersText.newList} onClick={() => add('recommendations')} />
        </>
      }
    >
      <WithTrackedView partnershipId={partnershipId}>
        {(view) => (
          <>
            <Trackers view={view} />
            <SidePanel
              title={adding === 'grid' ? trackersText.newGrid : trackersText.newList}
              isOpen={adding !== null}
              onClose={close}
            >
              {adding === 'grid' && <GridForm view={view} grid={null} onClose={close} />}
              {adding === 'recommendations' && <ListForm view={view} list={null} onClose={close} />}
            </SidePanel>
          </>
        )}
      </WithTrackedView>
    </Page>
  );
}

function Trackers({ view }: { view: TrackedView }) {
  const { trackers } = view.registers;
  if (trackers.length === 0) {
    return <EmptyState icon={Grid3x3} title={trackersText.none} text={trackersText.noneText} />;
  }
  return (
    <TableCard aria-label={trackersText.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.title}</Table.Th>
          <Table.Th w="18%">{columns.kind}</Table.Th>
          <Table.Th w="26%">{columns.keeper}</Table.Th>
          <Table.Th w={250}>{columns.state}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {trackers.map((tracker) => (
          <Row key={tracker.id} view={view} tracker={tracker} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function Row({ view, tracker }: { view: TrackedView; tracker: Tracker }) {
  const { id, title, kind, keeperId } = tracker;
  return (
    <Table.Tr>
      <RowHead>
        <Link href={`/p/${view.partnership.id}/trackers/${id}`} className={classes.link}>
          {title}
        </Link>
      </RowHead>
      <Table.Td>{trackersText.kinds[kind]}</Table.Td>
      <Table.Td>
        {keeperId === null ? (
          <WarningLine>{trackersText.nobody}</WarningLine>
        ) : (
          view.names.personWithOrganisation(keeperId)
        )}
      </Table.Td>
      <Table.Td>
        <Lacks view={view} tracker={tracker} />
      </Table.Td>
    </Table.Tr>
  );
}

function Lacks({ view, tracker }: { view: TrackedView; tracker: Tracker }) {
  const { blank, steps, rows } = lacksOf(tracker, view);
  if (blank + steps + rows === 0) return trackersText.complete;
  const words = [
    blank > 0 && trackersText.blank(blank),
    steps > 0 && trackersText.steps(steps),
    rows > 0 && trackersText.rows(rows),
  ].filter((one) => one !== false);
  return (
    <Group gap={4}>
      {words.map((one) => (
        <StatusBadge key={one} tone="attention">
          {one}
        </StatusBadge>
      ))}
    </Group>
  );
}
