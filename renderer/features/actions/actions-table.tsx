import { Table, UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ActionOrder, ActionQuestion } from '#shared/model/saved-filter';
import type { NameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { ActionId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { TableCard } from '../../ui/table-card';
import { ActionRow } from './action-row';
import classes from './actions-table.module.css';

type ActionsTableProps = {
  actions: readonly Action[];
  log: ActionLogView;
  names: NameBook;
  /** The id of the heading above it, where the log is parted. */
  headingId?: string | undefined;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
  onOpen: (id: ActionId) => void;
};

const COLUMNS = ['reference', 'what', 'owner', 'due', 'status', 'update'] as const;
/** The same in every part of a parted log, so that the columns stand below one another. */
const WIDTHS: Partial<Record<(typeof COLUMNS)[number], number>> = {
  reference: 124,
  owner: 170,
  due: 124,
  status: 172,
  update: 160,
};
const ORDERS: readonly string[] = ['reference', 'owner', 'due', 'status'];

/** The log as a table; a heading puts it in order, a reference opens an action. */
export function ActionsTable({
  actions,
  log,
  names,
  headingId,
  question,
  onAsk,
  onOpen,
}: ActionsTableProps) {
  return (
    <TableCard aria-labelledby={headingId}>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <ColumnHeading key={column} column={column} question={question} onAsk={onAsk} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {actions.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            log={log}
            names={names}
            onOpen={() => onOpen(action.id)}
          />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

type ColumnHeadingProps = Pick<ActionsTableProps, 'question' | 'onAsk'> & {
  column: (typeof COLUMNS)[number];
};

function ColumnHeading({ column, question, onAsk }: ColumnHeadingProps) {
  const label = actionsText.columns[column];
  if (!ORDERS.includes(column)) return <Table.Th w={WIDTHS[column]}>{label}</Table.Th>;
  const order = column as ActionOrder;
  const isCurrent = question.order === order;
  const Arrow = question.isReversed ? ArrowUp : ArrowDown;
  const direction = question.isReversed ? 'descending' : 'ascending';
  return (
    <Table.Th w={WIDTHS[column]} aria-sort={isCurrent ? direction : 'none'}>
      <UnstyledButton
        className={classes.sort}
        aria-label={actionsText.sortBy(label)}
        onClick={() => onAsk({ ...question, order, isReversed: isCurrent && !question.isReversed })}
      >
        {label}
        {isCurrent && <Arrow size={13} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}
