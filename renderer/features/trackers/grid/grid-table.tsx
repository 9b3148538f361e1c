import { ActionIcon, Table, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { cellOf, hasBegun, quartersOf } from '#shared/domain/trackers/grid';
import type { GridTracker, NextStep, Quarter, TrackerColumn } from '#shared/model/tracker';
import { gridText } from '#shared/text/screens/trackers';
import { quarterName, trackerWords } from '#shared/text/tracker-words';
import { SidePanel } from '../../../ui/side-panel';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import { RowHead } from '../../../ui/row-head';
import type { TrackedView } from '../tracked-view';
import classes from '../trackers.module.css';
import { ActionOfStepForm } from './action-of-step-form';
import { CellForm } from './cell-form';
import { Steps } from './steps';

/** A place in the grid that is being edited, and the step of it that becomes an action. */
type Editing = { column: TrackerColumn; quarter: Quarter; step: NextStep | null };

type GridTableProps = { view: TrackedView; grid: GridTracker };

/** A grid as it is kept: positions and next actions in turn, quarter by quarter (G12, WACSO Annex E). */
export function GridTable({ view, grid }: GridTableProps) {
  const [editing, edit] = useState<Editing | null>(null);
  const close = (): void => edit(null);
  return (
    <>
      <TableCard aria-label={gridText.table(grid.title)} className={classes.grid}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{gridText.quarter}</Table.Th>
            {grid.columns.map(({ id, name }) => (
              <Table.Th key={id}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quartersOf(grid).map((quarter) => (
            <QuarterRows key={quarter} view={view} grid={grid} quarter={quarter} onEdit={edit} />
          ))}
        </Table.Tbody>
      </TableCard>
      <SidePanel
        title={editing === null ? '' : titleOf(editing)}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing?.step === null && (
          <CellForm view={view} grid={grid} place={editing} onClose={close} />
        )}
        {editing?.step && (
          <ActionOfStepForm
            view={view}
            grid={grid}
            place={editing}
            step={editing.step}
            onClose={close}
          />
        )}
      </SidePanel>
    </>
  );
}

function titleOf({ column, quarter, step }: Editing): string {
  return step === null
    ? gridText.cellTitle(column.name, quarterName(quarter))
    : gridText.makeAction;
}

type QuarterProps = GridTableProps & { quarter: Quarter; onEdit: (what: Editing) => void };

function QuarterRows({ view, grid, quarter, onEdit }: QuarterProps) {
  return (
    <>
      <Table.Tr data-first-of-quarter>
        <RowHead>{trackerWords.position(quarter)}</RowHead>
        {grid.columns.map((column) => (
          <Table.Td key={column.id}>
            <Position
              view={view}
              grid={grid}
              quarter={quarter}
              column={column}
              onEdit={() => onEdit({ column, quarter, step: null })}
            />
          </Table.Td>
        ))}
      </Table.Tr>
      <Table.Tr>
        <RowHead>{trackerWords.nextSteps}</RowHead>
        {grid.columns.map((column) => (
          <Table.Td key={column.id}>
            <Steps
              view={view}
              steps={cellOf(grid, column.id, quarter).nextSteps}
              onMakeAction={(step) => onEdit({ column, quarter, step })}
            />
          </Table.Td>
        ))}
      </Table.Tr>
    </>
  );
}

type PositionProps = GridTableProps & {
  quarter: Quarter;
  column: TrackerColumn;
  onEdit: () => void;
};

/** A position, or the word for its lack; its button edits it together with its next actions. */
function Position({ view, grid, quarter, column, onEdit }: PositionProps) {
  const { position } = cellOf(grid, column.id, quarter);
  const label = gridText.editCell(column.name, quarterName(quarter));
  return (
    <div className={classes.cell}>
      {position.trim() === '' ? (
        <NoPosition isWanted={hasBegun(quarter, view.today)} />
      ) : (
        <p className={classes.text}>{position}</p>
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onEdit}>
        <Pencil size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function NoPosition({ isWanted }: { isWanted: boolean }) {
  if (isWanted) {
    return (
      <div>
        <StatusBadge tone="attention">{trackerWords.blank}</StatusBadge>
      </div>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {trackerWords.notYet}
    </Text>
  );
}
