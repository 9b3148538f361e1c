import { Table, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { ActionOrder, ActionQuestion } from '#shared/model/saved-filter';
import { actionsText } from '#shared/text/screens/actions';
import {
  PAGE,
  useActionLines,
  type ActionLine,
  type AskedActions,
} from '../../../data/action-lines';
import { TableCard } from '../../../ui/table-card';
import classes from '../actions.module.css';
import { ActionRow, type ListUse } from './action-row';
import { GroupRow } from './group-row';
import type { Column, RowPlace } from './columns';

/** How tall a line is before it was measured. */
const USUAL_HEIGHT = 76;

type ActionTableProps = {
  label: string;
  asked: AskedActions;
  /** How many lines there are in all. */
  total: number;
  use: ListUse;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
};

const WIDTHS: Partial<Record<Column, number>> = {
  choose: 40,
  reference: 124,
  partnership: 150,
  owner: 170,
  due: 132,
  status: 172,
  update: 160,
};
const ORDERS: readonly string[] = ['reference', 'owner', 'due', 'status'];

/** Actions as a table; of a long one only what is in sight is drawn, however far one scrolls. */
export function ActionTable(props: ActionTableProps) {
  return props.total <= PAGE ? <WholeTable {...props} /> : <ScrolledTable {...props} />;
}

function WholeTable({ asked, total, use, ...rest }: ActionTableProps) {
  const lineAt = useActionLines(asked, []);
  const places = Array.from({ length: total }, (_, place) => place);
  return (
    <TableCard aria-label={rest.label}>
      <Head columns={use.columns} {...rest} />
      <Table.Tbody>
        {places.map((place) => {
          const line = lineAt(place);
          return line && <Line key={place} line={line} use={use} place={placeOf(place)} />;
        })}
      </Table.Tbody>
    </TableCard>
  );
}

function ScrolledTable({ asked, total, use, ...rest }: ActionTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it answers is kept from one drawing to the next
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PAGE)))];
  const lineAt = useActionLines(asked, pages);
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section ref={frame} className={classes.frame} tabIndex={0} aria-label={rest.label}>
      <Table stickyHeader aria-rowcount={total + 1} aria-label={rest.label}>
        <Head columns={use.columns} {...rest} />
        <Table.Tbody>
          <Gap height={above} />
          {items.map(({ index }) => {
            const line = lineAt(index);
            const place = { ...placeOf(index), ref: virtual.measureElement };
            return line ? (
              <Line key={index} line={line} use={use} place={place} />
            ) : (
              <Gap key={index} height={USUAL_HEIGHT} />
            );
          })}
          <Gap height={below} />
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** The heading is the first row of the table. */
const placeOf = (place: number): RowPlace => ({
  'aria-rowindex': place + 2,
  'data-index': place,
});

type LineProps = { line: ActionLine; use: ListUse; place: RowPlace };

function Line({ line, use, place }: LineProps) {
  return line.kind === 'group' ? (
    <GroupRow line={line} span={use.columns.length} place={place} />
  ) : (
    <ActionRow action={line.action} use={use} place={place} />
  );
}

/** What is not drawn takes its room. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

type HeadProps = Pick<ActionTableProps, 'question' | 'onAsk'> & Pick<ListUse, 'columns'>;

function Head({ columns, question, onAsk }: HeadProps) {
  return (
    <Table.Thead>
      <Table.Tr aria-rowindex={1}>
        {columns.map((column) => (
          <ColumnHeading key={column} column={column} question={question} onAsk={onAsk} />
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

type ColumnHeadingProps = Omit<HeadProps, 'columns'> & { column: Column };

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
