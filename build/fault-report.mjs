import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFaultTools } from './fault-tools.mjs';
import { say } from './problem.mjs';
import { inProject } from './project.mjs';

/**
 * @typedef {{ fault: string, what: string, trials: number, lost: number, isControl?: boolean, skippedBecause?: string }} FaultRow
 * @typedef {'passed' | 'failed' | 'skipped'} Verdict
 */

const rowsFolder = inProject('out', 'faults');
const report = inProject('out', 'faults.json');

/** Throws away what earlier runs found, and sees to the programs the fault tests use. */
export async function prepareFaults() {
  rmSync(rowsFolder, { recursive: true, force: true });
  rmSync(report, { force: true });
  const reason = await ensureFaultTools();
  if (reason !== null) say(`Some faults cannot be tried here: ${reason}`);
}

/**
 * A control is there to fail: it has passed where something was lost.
 * @param {FaultRow} row
 * @returns {Verdict}
 */
export function verdictOf({ trials, lost, isControl = false, skippedBecause }) {
  if (skippedBecause !== undefined) return 'skipped';
  return trials > 0 && lost > 0 === isControl ? 'passed' : 'failed';
}

/** @param {FaultRow} row */
const orderOf = ({ fault, isControl = false }) =>
  Number(fault.replace(/\D/g, '')) * 2 + Number(isControl);

/** @returns {FaultRow[]} what the tests wrote down, in the order of the faults */
function readRows() {
  if (!existsSync(rowsFolder)) return [];
  const texts = readdirSync(rowsFolder).map((name) => readFileSync(join(rowsFolder, name), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  /** @type {FaultRow[]} */
  const rows = lines.map((line) => JSON.parse(line));
  // Of a suite that somebody ran twice, the last counts.
  const last = new Map(rows.map((row) => [`${row.fault} ${row.what}`, row]));
  return [...last.values()].toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** @param {FaultRow[]} rows @returns {string} */
export function faultTable(rows) {
  const head = ['fault', 'what', 'trials', 'lost', ''];
  const cells = rows.map((row) => {
    const verdict = verdictOf(row);
    const isSkipped = verdict === 'skipped';
    return [
      row.fault,
      row.what,
      isSkipped ? '-' : row.trials.toLocaleString('en-GB'),
      isSkipped ? '-' : row.lost.toLocaleString('en-GB'),
      isSkipped ? `skipped: ${row.skippedBecause}` : verdict,
    ];
  });
  const width = (/** @type {number} */ column) =>
    Math.max(...[head, ...cells].map((line) => line[column]?.length ?? 0));
  return [head, ...cells]
    .map(([fault = '', what = '', trials = '', lost = '', verdict = '']) =>
      [
        fault.padEnd(width(0)),
        what.padEnd(width(1)),
        trials.padStart(width(2)),
        lost.padStart(width(3)),
        verdict,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Shows what all fault tests found as one table, and keeps it in out/faults.json. */
export function reportFaults() {
  const rows = readRows();
  if (rows.length === 0) return;
  const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(report, `${JSON.stringify(judged, null, 2)}\n`);
  say(`\n${faultTable(rows)}\n`);
}
