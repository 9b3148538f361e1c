import { BarChart, LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Drawing } from './drawing';

const COLOURS = ['var(--mb-chart-1)', 'var(--mb-chart-2)', 'var(--mb-chart-3)'];
const HEIGHT = 240;

/** Draws a chart. It is loaded only where there is one, and takes no part in the order of Tab. */
export function DrawnChart({ drawing }: { drawing: Drawing }) {
  const data = drawing.points.map((point) => ({ ...point }));
  const still = { accessibilityLayer: false };
  if (drawing.kind === 'lines') {
    return (
      <LineChart
        h={HEIGHT}
        data={data}
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
  const { figure, label, isLying } = drawing;
  return (
    <BarChart
      h={isLying ? Math.max(HEIGHT, 40 + 34 * data.length) : HEIGHT}
      data={data}
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
