import { Table, Text, UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import type { ActionOrder, ActionQuestion } from '#shared/domain/action-selection';
import type { NameBook } from '#shared/documents/name-book';
import type { Action } from '#shared/model/action';
import type { ActionId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { shortDate, shortDue } from '#shared/text/dates';
import { actionProgressLabel } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import { TableCard } from '../../ui/table-card';
import classes from './actions-table.module.css';
import { StatusBadge, type Tone } from '../../ui/status-badge';

type ActionsTableProps = {
  actions: readonly Action[];
  names: NameBook;
  today: IsoDate;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
  onOpen: (id: ActionId) => void;
};

const COLUMNS = ['reference', 'what', 'owner', 'due', 'status', 'update'] as const;
const ORDERS: readonly string[] = ['reference', 'owner', 'due', 'status'];

/** The log as a table; a heading puts it in order, a reference opens an action. */
export function ActionsTable({
  actions,
  names,
  today,
  question,
  onAsk,
  onOpen,
}: ActionsTableProps) {
  if (actions.length === 0) {
    return (
      <Text c="dimmed" size="sm" role="status">
        {actionsText.noneFound}
      </Text>
    );
  }
  return (
    <TableCard>
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
            names={names}
            today={today}
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
  if (!ORDERS.includes(column)) return <Table.Th>{label}</Table.Th>;
  const order = column as ActionOrder;
  const isCurrent = question.order === order;
  const Arrow = question.isReversed ? ArrowUp : ArrowDown;
  const direction = question.isReversed ? 'descending' : 'ascending';
  return (
    <Table.Th aria-sort={isCurrent ? direction : 'none'}>
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

type ActionRowProps = Pick<ActionsTableProps, 'names' | 'today'> & {
  action: Action;
  onOpen: () => void;
};

function ActionRow({ action, names, today, onOpen }: ActionRowProps) {
  const latest = action.updates.at(-1);
  return (
    <Table.Tr>
      <Table.Td className={classes.reference}>
        <UnstyledButton
          className={classes.open}
          aria-label={actionsText.open(action.reference)}
          onClick={onOpen}
        >
          {action.reference}
        </UnstyledButton>
      </Table.Td>
      <Table.Td className={classes.what}>{action.what}</Table.Td>
      <Table.Td>
        <Owners action={action} names={names} />
      </Table.Td>
      <Table.Td className={classes.due}>
        {action.due === null ? actionsText.noDue : shortDue(action.due)}
        {action.firstDue !== null && action.firstDue !== action.due && (
          <Text size="xs" c="dimmed">
            {actionsText.firstDue(shortDue(action.firstDue))}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={toneOf(action, today)}>{actionProgressLabel(action, today)}</StatusBadge>
      </Table.Td>
      <Table.Td className={classes.update}>
        {latest ? `${shortDate(latest.on)}: ${latest.text}` : actionsText.noUpdate}
      </Table.Td>
    </Table.Tr>
  );
}

function Owners({ action, names }: Pick<ActionRowProps, 'action' | 'names'>) {
  if (action.ownerIds.length === 0) {
    return <StatusBadge tone="attention">{actionsText.noOwner}</StatusBadge>;
  }
  return action.ownerIds.map((id) => (
    <div key={id}>
      <bdi>{names.personName(id)}</bdi>
      <Text size="xs" c="dimmed">
        {names.organisationOf(id)}
      </Text>
    </div>
  ));
}

function toneOf(action: Action, today: IsoDate): Tone {
  if (isOverdue(action, today)) return 'problem';
  return isClosed(action) ? 'good' : 'information';
}
