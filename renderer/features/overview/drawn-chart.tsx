import { BarChart, CompositeChart, LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';
import type { Drawing } from './drawing';

const COLOURS = ['var(--mb-chart-1)', 'var(--mb-chart-2)', 'var(--mb-chart-3)'];
const HEIGHT = 240;

/** Draws a chart. It is loaded only where there is one, and takes no part in the order of Tab. */
export function DrawnChart({ drawing }: { drawing: Drawing }): ReactNode {
  switch (drawing.kind) {
    case 'lines':
      return <Lines drawing={drawing} />;
    case 'bars':
      return <Bars drawing={drawing} />;
    case 'against':
      return <Against drawing={drawing} />;
  }
}

const still = { accessibilityLayer: false };

type Drawn<K extends Drawing['kind']> = { drawing: Extract<Drawing, { kind: K }> };

const copied = <T extends object>(points: readonly T[]): T[] => points.map((one) => ({ ...one }));

function Lines({ drawing }: Drawn<'lines'>) {
  return (
    <LineChart
      h={HEIGHT}
      data={copied(drawing.points)}
      dataKey="name"
      curveType="linear"
      withLegend
      legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
      yAxisProps={{ allowDecimals: false }}
      lineChartProps={still}
      lineProps={{ isAnimationActive: false }}
      series={drawing.lines.map(({ figure, label, dashes }, place) => ({
        name: figure,
        label,
        color: COLOURS[place] ?? '',
        ...(dashes === '' ? {} : { strokeDasharray: dashes }),
      }))}
    />
  );
}

function Bars({ drawing: { points, figure, label, isLying } }: Drawn<'bars'>) {
  return (
    <BarChart
      h={isLying ? Math.max(HEIGHT, 40 + 34 * points.length) : HEIGHT}
      data={copied(points)}
      dataKey="name"
      orientation={isLying ? 'vertical' : 'horizontal'}
      yAxisProps={{ width: isLying ? 170 : 40, allowDecimals: false }}
      xAxisProps={{ allowDecimals: false }}
      maxBarWidth={48}
      withBarValueLabel
      // Without it, the label of a bar is empty.
      valueFormatter={String}
      barChartProps={still}
      barProps={{ isAnimationActive: false }}
      series={[{ name: figure, label, color: COLOURS[0] ?? '' }]}
    />
  );
}

/** What came about as bars, and what was asked for as a dashed line over them; a gap stays a gap. */
function Against({ drawing: { points, bar, line } }: Drawn<'against'>) {
  return (
    <CompositeChart
      h={HEIGHT}
      data={copied(points)}
      dataKey="name"
      curveType="linear"
      connectNulls={false}
      withLegend
      legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
      yAxisProps={{ allowDecimals: false }}
      maxBarWidth={48}
      // Of one meeting there is no line: its dot alone is to be seen on the bar.
      dotProps={{ r: 6, strokeWidth: 2, strokeDasharray: '0', stroke: 'var(--mb-surface)' }}
      composedChartProps={still}
      barProps={{ isAnimationActive: false }}
      lineProps={{ isAnimationActive: false }}
      series={[
        { name: bar.figure, label: bar.label, color: COLOURS[0] ?? '', type: 'bar' },
        {
          name: line.figure,
          label: line.label,
          color: COLOURS[2] ?? '',
          type: 'line',
          strokeDasharray: '8 4',
        },
      ]}
    />
  );
}
