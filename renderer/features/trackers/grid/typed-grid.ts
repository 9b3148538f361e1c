import {
  addQuarters,
  MOST_QUARTERS,
  quarterOf,
  quartersFrom,
} from '#shared/domain/trackers/quarters';
import type { IsoDate } from '#shared/model/iso-date';
import { quarterSchema, type GridTracker, type Quarter } from '#shared/model/tracker';
import { trackersText } from '#shared/text/screens/trackers';
import { quarterSpan } from '#shared/text/tracker-words';
import { newId } from '../../../data/new-id';
import { checkName } from '../../../ui/checks';

const words = trackersText.form;

/** A column as its form holds it; without an id it is new. */
export type TypedColumn = { key: string; id: string | null; name: string };

/** A grid as its form holds it. */
export type TypedGrid = {
  title: string;
  keeperId: string;
  firstQuarter: string;
  lastQuarter: string;
  columns: TypedColumn[];
};

/** A column of which nothing is known yet. */
export const newColumn = (): TypedColumn => ({ key: newId(), id: null, name: '' });

/** What the form starts with: the grid as it is, or this quarter and the three after it. */
export function typedGrid(grid: GridTracker | null, today: IsoDate): TypedGrid {
  if (grid === null) {
    const now = quarterOf(today);
    return {
      title: '',
      keeperId: '',
      firstQuarter: now,
      lastQuarter: addQuarters(now, 3),
      columns: [newColumn(), newColumn()],
    };
  }
  const { title, keeperId, firstQuarter, lastQuarter } = grid;
  const columns = grid.columns.map(({ id, name }) => ({ key: id, id, name }));
  return { title, keeperId: keeperId ?? '', firstQuarter, lastQuarter, columns };
}

export const gridChecks = {
  title: checkName(words.titleNeeded),
  lastQuarter: (last: string, { firstQuarter: first }: TypedGrid): string | null => {
    if (last < first) return words.lastBeforeFirst;
    const count = quartersFrom(quarterSchema.parse(first), quarterSchema.parse(last)).length;
    return count > MOST_QUARTERS ? words.tooMany : null;
  },
  columns: { name: checkName(words.columnNeeded) },
};

const YEARS_AROUND = 5;

/** The quarters one may choose: those around today, and the ones a grid has already. */
export function quarterOptions(
  grid: GridTracker | null,
  today: IsoDate,
): { value: Quarter; label: string }[] {
  const now = quarterOf(today);
  const around = quartersFrom(
    addQuarters(now, -YEARS_AROUND * 4),
    addQuarters(now, YEARS_AROUND * 4),
  );
  const own = grid === null ? [] : [grid.firstQuarter, grid.lastQuarter];
  return [...new Set([...around, ...own])]
    .toSorted()
    .map((value) => ({ value, label: quarterSpan(value) }));
}
