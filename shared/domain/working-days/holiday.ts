import type { IsoDate } from '../../model/iso-date';
import type { Division } from '../../model/working-calendar';

/** Every sort of bank holiday there has been since 2019, those of a single year included (N13). */
export type HolidayKind =
  | 'new-year'
  | 'second-january'
  | 'st-patrick'
  | 'good-friday'
  | 'easter-monday'
  | 'early-may'
  | 'early-may-ve-day'
  | 'coronation'
  | 'spring'
  | 'platinum-jubilee'
  | 'world-cup'
  | 'battle-of-the-boyne'
  | 'early-august'
  | 'late-august'
  | 'state-funeral'
  | 'st-andrew'
  | 'christmas'
  | 'boxing-day';

/** A bank holiday, on the day on which offices are shut for it (N13). */
export type Holiday = {
  date: IsoDate;
  kind: HolidayKind;
  /** Whether it stands in for a day that fell on a weekend. */
  isSubstitute: boolean;
  /** Whether it follows from the usual rules, because no list is held for its year. */
  isCalculated: boolean;
};

/** The bank holidays that come round every year in each division, in the order of the year (N13). */
export const yearlyKinds = {
  'england-and-wales': [
    'new-year',
    'good-friday',
    'easter-monday',
    'early-may',
    'spring',
    'late-august',
    'christmas',
    'boxing-day',
  ],
  scotland: [
    'new-year',
    'second-january',
    'good-friday',
    'early-may',
    'spring',
    'early-august',
    'st-andrew',
    'christmas',
    'boxing-day',
  ],
  'northern-ireland': [
    'new-year',
    'st-patrick',
    'good-friday',
    'easter-monday',
    'early-may',
    'spring',
    'battle-of-the-boyne',
    'late-august',
    'christmas',
    'boxing-day',
  ],
} as const satisfies Record<Division, readonly HolidayKind[]>;

/** A bank holiday that comes round every year somewhere. */
export type YearlyKind = (typeof yearlyKinds)[Division][number];

/** The day of the year, `MM-DD`, of those that have one of their own; on a weekend it has a substitute. */
export const ownDays = {
  'new-year': '01-01',
  'second-january': '01-02',
  'st-patrick': '03-17',
  'battle-of-the-boyne': '07-12',
  'st-andrew': '11-30',
  christmas: '12-25',
  'boxing-day': '12-26',
} as const satisfies Partial<Record<HolidayKind, string>>;
