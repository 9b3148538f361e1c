import { Table, type TableProps } from '@mantine/core';
import classes from './table-card.module.css';

/** A table on a card; it scrolls by itself where the window is too narrow for it. */
export function TableCard({ children, ...rest }: TableProps) {
  return (
    <Table.ScrollContainer minWidth={560} type="native" className={classes.card}>
      <Table {...rest}>{children}</Table>
    </Table.ScrollContainer>
  );
}
