import { isoDate } from '../../model/iso-date';
import type { Division } from '../../model/working-calendar';
import { ownDays, yearlyKinds, type Holiday, type HolidayKind } from './holiday';

/**
 * Source: GOV.UK bank holidays, Open Government Licence v3.0, as published on 2026-08-21. One row a
 * year, one column for each of the division's `yearlyKinds`; "--" where a day of a single year took
 * its place.
 */
const yearlyDays: Record<Division, Record<number, string>> = {
  'england-and-wales': {
    2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
    2020: '01-01 04-10 04-13 -- 05-25 08-31 12-25 12-28',
    2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26',
    2023: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2019: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
    2020: '01-01 01-02 04-10 -- 05-25 08-03 11-30 12-25 12-28',
    2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 04-15 05-02 06-02 08-01 11-30 12-27 12-26',
    2023: '01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26',
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2019: '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26',
    2020: '01-01 03-17 04-10 04-13 -- 05-25 07-13 08-31 12-25 12-28',
    2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
    2022: '01-03 03-17 04-15 04-18 05-02 06-02 07-12 08-29 12-27 12-26',
    2023: '01-02 03-17 04-07 04-10 05-01 05-29 07-12 08-28 12-25 12-26',
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};

const everywhere: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Days of a single year, from the same source. */
const singleDays: readonly { date: string; kind: HolidayKind; in: readonly Division[] }[] = [
  { date: '2020-05-08', kind: 'early-may-ve-day', in: everywhere },
  { date: '2022-06-03', kind: 'platinum-jubilee', in: everywhere },
  { date: '2022-09-19', kind: 'state-funeral', in: everywhere },
  { date: '2023-05-08', kind: 'coronation', in: everywhere },
  { date: '2026-06-15', kind: 'world-cup', in: ['scotland'] },
];

/**
 * The bank holidays of each division by year, in order of date, as far as they are published: 2019
 * to 2028 (N13).
 */
export const publishedHolidays: Record<Division, ReadonlyMap<number, readonly Holiday[]>> = {
  'england-and-wales': listsOf('england-and-wales'),
  scotland: listsOf('scotland'),
  'northern-ireland': listsOf('northern-ireland'),
};

function listsOf(division: Division): Map<number, Holiday[]> {
  const rows = Object.entries(yearlyDays[division]);
  return new Map(rows.map(([year, row]) => [Number(year), listOf(division, year, row)]));
}

function listOf(division: Division, year: string, row: string): Holiday[] {
  const days = row.split(' ');
  const yearly = yearlyKinds[division].flatMap((kind, column) => {
    const day = days[column];
    return day === '--' ? [] : [published(`${year}-${day}`, kind)];
  });
  const single = singleDays
    .filter((one) => one.in.includes(division) && one.date.startsWith(year))
    .map((one) => published(one.date, one.kind));
  return [...yearly, ...single].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** A day of its own that is not kept on that day is kept on a substitute for it. */
function published(date: string, kind: HolidayKind): Holiday {
  const known: Partial<Record<HolidayKind, string>> = ownDays;
  const ownDay = known[kind];
  const isSubstitute = ownDay !== undefined && !date.endsWith(ownDay);
  return { date: isoDate(date), kind, isSubstitute, isCalculated: false };
}
