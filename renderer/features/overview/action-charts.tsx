import { Text } from '@mantine/core';
import { partsOf } from '#shared/domain/calendar';
import type { ActionFigures } from '#shared/ipc/areas/overview';
import { monthName } from '#shared/text/dates';
import {
  agesSummary,
  bandLabel,
  bodiesSummary,
  chartText as words,
  closingSummary,
  monthsSummary,
  overviewText,
  SHOWN_BODIES,
} from '#shared/text/screens/overview';
import { ChartCard } from './chart-card';
import classes from './overview.module.css';

type FiguresProps = { figures: ActionFigures };

/** What became of actions: by month, by age, by organisation, and how long they took (A5, A6). */
export function ActionCharts({ figures }: FiguresProps) {
  const { months, ages, closing } = figures;
  const isEmpty = months.every(({ opened, closed, open }) => opened + closed + open === 0);
  if (isEmpty) return <Text size="sm">{overviewText.noActions}</Text>;
  const open = sum(ages);
  const old = sum(ages.filter(({ upTo }) => upTo === null || upTo > 180));
  return (
    <div className={classes.charts}>
      <Months figures={figures} />
      <Bands title={words.ages} summary={agesSummary(open, old)} heading={words.age} bands={ages} />
      <Bodies figures={figures} />
      <Bands
        title={words.closing}
        summary={closingSummary(sum(closing.bands), closing.middle)}
        heading={words.taken}
        bands={closing.bands}
      />
    </div>
  );
}

function Months({ figures: { months } }: FiguresProps) {
  const named = months.map(({ first, ...counts }) => {
    const { month, year } = partsOf(first);
    return { ...counts, name: `${monthName(month).slice(0, 3)} ${year}` };
  });
  const total = (figure: 'opened' | 'closed'): number =>
    months.reduce((so, month) => so + month[figure], 0);
  return (
    <ChartCard
      title={words.months}
      summary={monthsSummary(total('opened'), total('closed'), months.at(-1)?.open ?? 0)}
      drawing={{
        kind: 'lines',
        points: named,
        lines: [
          { figure: 'opened', label: words.openedLine, dashes: '' },
          { figure: 'closed', label: words.closedLine, dashes: '8 4' },
          { figure: 'open', label: words.openLine, dashes: '2 4' },
        ],
      }}
      columns={[words.month, words.opened, words.closed, words.stoodOpen]}
      rows={named.map(({ name, opened, closed, open }) => [name, opened, closed, open])}
    />
  );
}

type BandsProps = {
  title: string;
  summary: string;
  heading: string;
  bands: ActionFigures['ages'];
};

function Bands({ title, summary, heading, bands }: BandsProps) {
  const named = bands.map(({ upTo, count }, place) => ({
    name: bandLabel(place === 0 ? 0 : (bands[place - 1]?.upTo ?? 0) + 1, upTo),
    count,
  }));
  return (
    <ChartCard
      title={title}
      summary={summary}
      drawing={{
        kind: 'bars',
        points: named,
        figure: 'count',
        label: words.actions,
        isLying: false,
      }}
      columns={[heading, words.actions]}
      rows={named.map(({ name, count }) => [name, count])}
    />
  );
}

function Bodies({ figures: { bodies } }: FiguresProps) {
  const named = bodies.map(({ name, open, overdue }) => ({
    name: name ?? words.noBody,
    open,
    overdue,
  }));
  const more = named.length - SHOWN_BODIES;
  const summary = bodiesSummary(bodies);
  return (
    <ChartCard
      title={words.bodies}
      summary={more > 0 ? `${summary} ${words.otherBodies(more)}` : summary}
      drawing={{
        kind: 'bars',
        points: named.slice(0, SHOWN_BODIES),
        figure: 'open',
        label: words.open,
        isLying: true,
      }}
      columns={[words.body, words.open, words.overdue]}
      rows={named.map(({ name, open, overdue }) => [name, open, overdue])}
    />
  );
}

function sum(bands: ActionFigures['ages']): number {
  return bands.reduce((total, { count }) => total + count, 0);
}
