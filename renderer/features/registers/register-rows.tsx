import { Anchor, Button, Table, Text, UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { RegisterRow, RegisterTable } from '#shared/model/register-table';
import { registerTitles } from '#shared/text/registers/register-names';
import { registersText } from '#shared/text/screens/registers';
import { RowHead } from '../../ui/row-head';
import { StatusBadge } from '../../ui/status-badge';
import { TableCard } from '../../ui/table-card';
import classes from './registers.module.css';
import type { TypedSelection } from './typed-selection';

/** A register may have thousands of entries; the window draws a few screens of them at a time. */
const STEP = 200;

type RegisterRowsProps = {
  /** What is shown, in its order. */
  table: RegisterTable;
  typed: TypedSelection;
  onType: (typed: TypedSelection) => void;
  /** What can be done with an entry; null where nothing can. */
  buttonsOf: ((row: RegisterRow) => ReactNode) | null;
};

/** A register as a table: a heading puts it in order, the first cell opens the record. */
export function RegisterRows({ table, typed, onType, buttonsOf }: RegisterRowsProps) {
  const [limit, setLimit] = useState(STEP);
  const { columns, rows } = table;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const left = rows.length - limit;
  return (
    <>
      <TableCard aria-label={registerTitles[table.name]}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ heading, share, isSortable }, place) => (
              <Heading
                key={heading}
                heading={heading}
                width={`${Math.round((share / all) * 100)}%`}
                place={isSortable ? place : null}
                typed={typed}
                onType={onType}
              />
            ))}
            {buttonsOf && <Table.Th>{registersText.change}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, limit).map((row) => (
            <Row key={row.id} row={row} columns={columns} buttons={buttonsOf?.(row)} />
          ))}
        </Table.Tbody>
      </TableCard>
      {left > 0 && (
        <Button variant="default" mt="sm" onClick={() => setLimit(limit + STEP)}>
          {registersText.more(Math.min(left, STEP))}
        </Button>
      )}
    </>
  );
}

type HeadingProps = Pick<RegisterRowsProps, 'typed' | 'onType'> & {
  heading: string;
  width: string;
  place: number | null;
};

function Heading({ heading, width, place, typed, onType }: HeadingProps) {
  if (place === null) return <Table.Th w={width}>{heading}</Table.Th>;
  const isCurrent = typed.sortBy === place;
  const isDescending = isCurrent && !typed.isDescending;
  const Arrow = typed.isDescending ? ArrowUp : ArrowDown;
  const direction = typed.isDescending ? 'descending' : 'ascending';
  return (
    <Table.Th w={width} aria-sort={isCurrent ? direction : 'none'}>
      <UnstyledButton
        className={classes.sort}
        aria-label={registersText.sortBy(heading)}
        onClick={() => onType({ ...typed, sortBy: place, isDescending })}
      >
        {heading}
        {isCurrent && <Arrow size={13} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}

type RowProps = Pick<RegisterTable, 'columns'> & { row: RegisterRow; buttons: ReactNode };

function Row({ row, columns, buttons }: RowProps) {
  const [first, ...others] = row.cells;
  const name = first?.text ?? '';
  return (
    <Table.Tr>
      <RowHead>
        <div className={classes.text}>
          {row.href === null ? (
            name
          ) : (
            <Anchor component={Link} href={row.href} size="sm">
              {name}
            </Anchor>
          )}
        </div>
        {row.isConfidential && (
          <StatusBadge tone="attention">{registersText.confidential}</StatusBadge>
        )}
      </RowHead>
      {others.map(({ text }, place) => (
        <Table.Td key={columns[place + 1]?.heading}>
          <Text size="sm" className={classes.text}>
            {text}
          </Text>
        </Table.Td>
      ))}
      {buttons !== undefined && <Table.Td>{buttons}</Table.Td>}
    </Table.Tr>
  );
}
