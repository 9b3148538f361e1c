import type { ActionLog } from '../model/action';
import type { IsoDate } from '../model/iso-date';
import { partsOf } from './calendar';

/** The series that are numbered: actions and decisions. */
export type Series = 'A' | 'D';

/** The last number given in each year, by year in four digits. */
export type LastNumbers = Record<string, number>;

/** How a series is numbered where the partnership has no way of its own. */
export const usualPatterns: Record<Series, string> = {
  A: 'A-{year}-{number}',
  D: 'D-{year}-{number}',
};

/**
 * The next reference of a series in the year of `on`, as "A-2026-031", and the numbers to keep.
 * Numbers run from 1 in every year and are never given twice, even if what they named is taken
 * back (D2: typed, fixed numbers). An empty pattern is the usual one.
 */
export function nextReference(
  series: Series,
  last: LastNumbers,
  on: IsoDate,
  pattern = '',
): { reference: string; last: LastNumbers } {
  const year = String(partsOf(on).year).padStart(4, '0');
  const number = (last[year] ?? 0) + 1;
  const reference = (pattern || usualPatterns[series])
    .replaceAll('{year}', year)
    .replaceAll('{number}', String(number).padStart(3, '0'));
  return { reference, last: { ...last, [year]: number } };
}

/** The next reference of an action log, in the way the partnership numbers its actions, and the numbers to keep. */
export function nextActionReference(
  {
    lastActionNumbers,
    referencePattern,
  }: Pick<ActionLog, 'lastActionNumbers' | 'referencePattern'>,
  on: IsoDate,
): { reference: string; last: LastNumbers } {
  return nextReference('A', lastActionNumbers, on, referencePattern);
}

/**
 * Whether references of a pattern can be told apart for good: year and number stand in it once each, and
 * not side by side. An empty one is the usual pattern.
 */
export function isReferencePattern(pattern: string): boolean {
  if (pattern === '') return true;
  const isOnce = (blank: string): boolean => pattern.split(blank).length === 2;
  const sideBySide = ['{year}{number}', '{number}{year}'].some((one) => pattern.includes(one));
  return isOnce('{year}') && isOnce('{number}') && !sideBySide;
}

/**
 * The numbers to keep once references that were given elsewhere are among those of a series, as in a log
 * that is taken over: the next number of a year comes after them. Those of another pattern count nothing.
 */
export function numbersWith(
  references: readonly string[],
  last: LastNumbers,
  pattern: string,
): LastNumbers {
  const shape = shapeOf(pattern);
  const kept = { ...last };
  for (const reference of references) {
    const found = shape.exec(reference)?.groups;
    if (found) kept[String(found['year'])] = highest(kept, found);
  }
  return kept;
}

function highest(kept: LastNumbers, found: Readonly<Record<string, string>>): number {
  return Math.max(kept[String(found['year'])] ?? 0, Number(found['number']));
}

/** What references of a pattern look like. */
function shapeOf(pattern: string): RegExp {
  const parts = pattern.split(/(\{(?:year|number)\})/).map((part) => BLANKS[part] ?? escaped(part));
  return new RegExp(`^${parts.join('')}$`, 'i');
}

const BLANKS: Readonly<Record<string, string>> = {
  '{year}': String.raw`(?<year>\d{4})`,
  '{number}': String.raw`(?<number>\d{1,9})`,
};

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
