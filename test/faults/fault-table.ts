import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether somebody asked for many more trials than a working day has time for. */
export const isLongRun = (process.env['MINUTE_BOOK_FAULTS_LONG'] ?? '') !== '';

type Fault = {
  /** By its number in the list of faults. */
  fault: string;
  what: string;
  /** A control is there to fail: it passes where something is lost. */
  isControl?: boolean;
};

/** What was done to the store, how often, and how often it lost something or broke another promise. */
export type FaultRow = Fault & { trials: number; lost: number };

const folder = join(import.meta.dirname, '..', '..', 'out', 'faults');

/** Puts a row into the table that is shown after all the tests. */
export function recordFault(row: FaultRow): void {
  append(row);
}

/** Where there is a reason why a fault cannot be tried here: says it, and puts it into the table. */
export function recordSkipped(fault: Fault, reason: string | null): void {
  if (reason === null) return;
  process.stdout.write(`Skipped: ${fault.what}: ${reason}\n`);
  append({ ...fault, trials: 0, lost: 0, skippedBecause: reason });
}

function append(row: FaultRow & { skippedBecause?: string }): void {
  mkdirSync(folder, { recursive: true });
  // One file for each program: several write at once.
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(row)}\n`);
}
