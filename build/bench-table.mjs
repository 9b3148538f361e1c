/**
 * @typedef {{ name: string, median: number, low: number, high: number, most: number, top: number, values: number }} Measured
 * @typedef {{ of: 'ratio' | 'p95-ratio' | 'median' | 'p95' | 'more', atMost: number }} Goal what is compared with the goal:
 *   the medians' ratio, the 95th of 100 over the floor's median, the median, the 95th of 100, the medians' difference
 * @typedef {{ name: string, size: number, reason: string | null }} Part
 * @typedef {{ what: string, unit: string, a: Measured | null, b: Measured, ratio: number | null, goal?: Goal, parts?: Part[] }} Comparison
 */

/** @param {number} value */
const three = (value) => (Math.abs(value) < 100 ? value.toPrecision(3) : value.toFixed(0));

/** @param {Comparison} row @param {Goal} goal @returns {number} what the goal is about; not a number where there is no floor */
function reached({ a, b, ratio }, goal) {
  const floor = a?.median ?? Number.NaN;
  if (goal.of === 'ratio') return ratio ?? Number.NaN;
  if (goal.of === 'p95-ratio') return b.most / floor;
  if (goal.of === 'more') return b.median - floor;
  return goal.of === 'p95' ? b.most : b.median;
}

/**
 * How a row stands to its goal; null where it has none.
 * @param {Comparison} row
 * @returns {{ value: number, isMet: boolean } | null}
 */
export function verdictOf(row) {
  if (!row.goal) return null;
  const value = reached(row, row.goal);
  return { value, isMet: value <= row.goal.atMost };
}

/** @param {Comparison} row @returns {string} the goal in words */
function goalText({ unit, goal }) {
  if (!goal) return '';
  const { of, atMost } = goal;
  if (of === 'ratio') return `at most ${atMost} times`;
  if (of === 'p95-ratio') return `p95 at most ${atMost} times`;
  if (of === 'more') return `at most ${atMost} ${unit} more`;
  return of === 'p95' ? `p95 at most ${atMost} ${unit}` : `at most ${atMost} ${unit}`;
}

/** @param {Comparison} row */
function verdictText(row) {
  const verdict = verdictOf(row);
  if (!verdict) return '';
  const isTimes = row.goal?.of.includes('ratio');
  const value = `${three(verdict.value)} ${isTimes ? 'times' : row.unit}`;
  return verdict.isMet ? 'met' : `MISSED: ${value}`;
}

/** @param {string[][]} rows @returns {string} columns one below the other, without blanks at the ends */
function aligned(rows) {
  const widths = rows[0]?.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {Comparison} row @returns {string[][]} */
function cellsOf(row) {
  const { what, unit, a, b, ratio, parts = [] } = row;
  const cells = [
    what,
    b.name,
    `${three(b.median)} ${unit}`,
    b.values > 1 ? three(b.most) : '',
    a ? `${three(a.median)} ${unit} ${a.name}` : '',
    ratio === null ? '' : three(ratio),
    goalText(row),
    verdictText(row),
  ];
  const within = parts.map(({ name, size, reason }) => [
    `  ${name}`,
    '',
    `${three(size)} ${unit}`,
    '',
    reason ?? 'NO REASON GIVEN',
    '',
    '',
    '',
  ]);
  return [cells, ...within];
}

const HEAD = ['what', 'measured', 'median', 'p95', 'against', 'ratio', 'goal', ''];

/**
 * The table of all that was measured.
 * @param {readonly Comparison[]} rows
 */
export function tableOf(rows) {
  return aligned([HEAD, ...rows.flatMap(cellsOf)]);
}

/** @param {Comparison} row */
const keyOf = ({ what, b }) => `${what} ${b.name}`;

/** @param {Comparison} before @param {Comparison} after */
function turnOf(before, after) {
  const [was, is] = [verdictOf(before), verdictOf(after)];
  if (!was || !is || was.isMet === is.isMet) return '';
  return is.isMet ? 'now met' : 'NOW MISSED';
}

/** @param {number} before @param {number} after */
function percent(before, after) {
  if (before === 0) return '';
  const change = Math.round((after / before - 1) * 100);
  return `${change > 0 ? '+' : ''}${change} %`;
}

/** @param {number | null} ratio */
const ratioText = (ratio) => (ratio === null ? '' : three(ratio));

/**
 * What changed since an earlier measurement, row by row; rows that only one of the two has are told at the end.
 * @param {readonly Comparison[]} earlier
 * @param {readonly Comparison[]} now
 */
export function changesOf(earlier, now) {
  const before = new Map(earlier.map((row) => [keyOf(row), row]));
  const both = now.flatMap((after) => {
    const was = before.get(keyOf(after));
    return was ? [{ was, after }] : [];
  });
  const known = new Set(now.map(keyOf));
  const lines = both.map(({ was, after }) => [
    after.what,
    after.b.name,
    `${three(was.b.median)} -> ${three(after.b.median)} ${after.unit}`,
    percent(was.b.median, after.b.median),
    [was.ratio, after.ratio].map(ratioText).filter(Boolean).join(' -> '),
    turnOf(was, after),
  ]);
  const table = aligned([['what', 'measured', 'median', 'change', 'ratio', ''], ...lines]);
  const added = now.filter((row) => !before.has(keyOf(row))).map((row) => `new: ${keyOf(row)}`);
  const gone = earlier.filter((row) => !known.has(keyOf(row))).map((row) => `gone: ${keyOf(row)}`);
  return [table, ...added, ...gone].join('\n');
}

/**
 * Of the arguments of the command: which earlier measurement to compare with, and what is left for vitest.
 * @param {readonly string[]} args
 * @returns {{ compareWith: string | null, rest: string[] }}
 */
export function benchArguments(args) {
  const place = args.indexOf('--compare');
  if (place === -1) return { compareWith: null, rest: [...args] };
  return { compareWith: args[place + 1] ?? '', rest: args.toSpliced(place, 2) };
}
