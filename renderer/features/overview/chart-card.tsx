import { Button, Table, Text, Title } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { overviewText as words } from '#shared/text/screens/overview';
import classes from './overview.module.css';
import type { Drawing } from './drawing';

const DrawnChart = lazy(async () => {
  const loaded = await import('./drawn-chart');
  return { default: loaded.DrawnChart };
});

type ChartCardProps = {
  title: string;
  /** What the chart says, in words. */
  summary: string;
  drawing: Drawing;
  /** The same figures, a heading for each column; the first cell of a row names it. */
  columns: readonly string[];
  rows: readonly (readonly [string, ...(number | string)[]])[];
};

/** A chart with what it says in words, and behind it a table with the same figures. */
export function ChartCard({ title, summary, drawing, columns, rows }: ChartCardProps) {
  const [showsTable, show] = useState(false);
  const [titleId, tableId] = [useId(), useId()];
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <Title order={3} id={titleId}>
        {title}
      </Title>
      <Text size="sm" mb="xs">
        {summary}
      </Text>
      {/* Those who do not see it have the summary and the table. */}
      <div className={classes.chart} aria-hidden>
        <Suspense fallback={<Text size="sm">{words.drawing}</Text>}>
          <DrawnChart drawing={drawing} />
        </Suspense>
      </div>
      <Button
        variant="default"
        size="xs"
        aria-expanded={showsTable}
        aria-controls={tableId}
        aria-label={`${showsTable ? words.hideTable : words.showTable}: ${title}`}
        onClick={() => show(!showsTable)}
      >
        {showsTable ? words.hideTable : words.showTable}
      </Button>
      <div id={tableId}>
        {showsTable && (
          <Table aria-labelledby={titleId} mt="xs">
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column}>{column}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(([name, ...figures], row) => (
                // oxlint-disable-next-line react/no-array-index-key -- two meetings may be of one day
                <Table.Tr key={`${name} ${row}`}>
                  <Table.Th scope="row">{name}</Table.Th>
                  {figures.map((figure, place) => (
                    <Table.Td key={columns[place + 1]}>{figure}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </div>
    </section>
  );
}
