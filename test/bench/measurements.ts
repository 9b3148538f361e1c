import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What was measured of one thing: the middle value, and how far the values spread. */
export type Measured = {
  median: number;
  low: number;
  high: number;
  /** The values that 95 and 99 of 100 stay below. */
  most: number;
  top: number;
  values: number;
};

/** What the issue asks of a row, as build/bench-table.mjs judges it. */
export type Goal = { of: 'ratio' | 'p95-ratio' | 'median' | 'p95' | 'more'; atMost: number };

/** A part of a size, and why it is there; null where nobody has said. */
export type Part = { name: string; size: number; reason: string | null };

/** Two things side by side, in one unit; `ratio` is how many times B is what A is. A is null where there is no floor. */
export type Comparison = {
  what: string;
  unit: 'ms' | 's' | 'KB' | 'MB';
  a: ({ name: string } & Measured) | null;
  b: { name: string } & Measured;
  ratio: number | null;
  goal?: Goal;
  parts?: Part[];
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

/** The median, and the values a tenth in from either end. */
export function measuredOf(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: at(sorted, 0.5),
    low: at(sorted, 0.1),
    high: at(sorted, 0.9),
    most: at(sorted, 0.95),
    top: at(sorted, 0.99),
    values: sorted.length,
  };
}

export type Side = { name: string; values: readonly number[] };

export function compare(what: string, unit: Comparison['unit'], a: Side, b: Side): Comparison {
  const [first, second] = [measuredOf(a.values), measuredOf(b.values)];
  return {
    what,
    unit,
    a: { name: a.name, ...first },
    b: { name: b.name, ...second },
    ratio: second.median / first.median,
  };
}

/** The same, with what is asked of it. */
export const withGoal = (goal: Goal, comparison: Comparison): Comparison => ({
  ...comparison,
  goal,
});

/** One thing alone, for which there is no floor. */
export const alone = (what: string, unit: Comparison['unit'], side: Side): Comparison => ({
  what,
  unit,
  a: null,
  b: { name: side.name, ...measuredOf(side.values) },
  ratio: null,
});

/** Takes turns, A B A B, so that whatever else the machine does falls on both alike. */
export async function inTurns<T>(
  rounds: number,
  a: () => Promise<T>,
  b: () => Promise<T>,
): Promise<{ a: T[]; b: T[] }> {
  const results: { a: T[]; b: T[] } = { a: [], b: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.a.push(await a());
    results.b.push(await b());
  }
  return results;
}

/** How long work took, and the longest time meanwhile in which this process did nothing else. */
export type Cost = { ms: number; block: number };

/** How often the monitor looks; a free event loop is seen with this delay. */
const LOOK_EVERY_MS = 1;

export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
  delay.enable();
  // The monitor counts from look to look: work that is one long stretch needs a look before it.
  await new Promise((done) => void setTimeout(done, 2 * LOOK_EVERY_MS));
  delay.reset();
  await new Promise((done) => void setTimeout(done, 2 * LOOK_EVERY_MS));
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  // A block at the very end is seen only by the next look.
  await new Promise((done) => void setTimeout(done, 2 * LOOK_EVERY_MS));
  delay.disable();
  return { ms, block: Math.max(0, delay.max / 1e6 - LOOK_EVERY_MS) };
}

/** Leaves the comparisons of one file for build/bench.mjs, which prints them all at the end. */
export async function report(name: string, comparisons: readonly Comparison[]): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', 'out', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(comparisons));
}
