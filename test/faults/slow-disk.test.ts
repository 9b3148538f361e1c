import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reasonAgainst } from '../../build/fault-tools.mjs';
import { temporaryFolder } from '../support/temporary-folder';
import { recordFault, recordSkipped } from './fault-table';
import { ended, ONE_THREAD, straceOn } from './system-calls';
import { beginTyped, foundIn } from './typed-document';
import { kill, notedIn, startWriter, until, writerProgram } from './writer-program';

const reason = reasonAgainst(['strace']);
let program = '';
beforeAll(async () => {
  if (reason === null) program = await writerProgram('slow-disk');
});

type Paced = {
  /** How long each save took until it was acknowledged, in milliseconds, the longest last. */
  times: number[];
  /** For how long nothing else could be done, in 99 of 100 cases at most, and at the longest. */
  blocked: number;
  longest: number;
  /** How long each sync took, the slowest last. */
  syncs: number[];
  found: number | string;
};

/** Types five times a second on a disk that is slow to sync. */
async function pacedTyping(count: number, delay: string): Promise<Paced> {
  const home = await temporaryFolder();
  const folder = join(home, 'data');
  const notes = join(home, 'notes');
  await beginTyped(folder, 1);
  const start = { program, folder, notes, first: 2, count, env: ONE_THREAD };
  const writer = await startWriter({ ...start, way: 'paced' });
  try {
    await until(async () => (await notedIn(notes)).includes('ready'), 'the document is open');
    const hit = ['-T', '-e', 'trace=fdatasync', '-e', `inject=fdatasync:${delay}`];
    await straceOn(writer, join(home, 'trace'), hit);
    writer.stdin?.write('go\n');
    await ended(writer);
  } finally {
    await kill(writer);
  }
  const noted = await notedIn(notes);
  const numberAfter = (word: string): number =>
    Number(noted.find((line) => line.startsWith(word))?.split(' ')[1]);
  return {
    times: sorted(noted.flatMap((line) => (/^[\d.]+$/.test(line) ? [Number(line)] : []))),
    blocked: numberAfter('blocked'),
    longest: numberAfter('longest'),
    syncs: await syncsIn(join(home, 'trace')),
    found: await foundIn(folder),
  };
}

const sorted = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

/** How long each sync in a trace took, in milliseconds. */
async function syncsIn(trace: string): Promise<number[]> {
  const took = (await readFile(trace, 'utf8')).matchAll(/<([\d.]+)>$/gm);
  return sorted([...took].map(([, seconds]) => Number(seconds) * 1000));
}

const hundredth = (times: readonly number[]): number =>
  times[Math.ceil(times.length * 0.99) - 1] ?? Infinity;

describe('typing on a slow disk (R2)', () => {
  const slow = { fault: 'F15', what: 'each sync takes 100 ms longer: acknowledged in 250 ms' };
  recordSkipped(slow, reason);

  test.skipIf(reason !== null)('is acknowledged within a quarter of a second', async () => {
    const { times, blocked, longest, syncs, found } = await pacedTyping(50, 'delay_enter=100000');
    // What the computer's own disk and its other programs took beyond the delay is none of ours.
    const slowest = syncs.at(-1) ?? 0;
    const allowed = 250 - 100 + slowest + longest;
    process.stdout.write(
      `Slow disk: 99 % acknowledged in ${hundredth(times).toFixed(0)} ms, blocked for ${blocked.toFixed(0)} ms (slowest sync ${slowest.toFixed(0)} ms)\n`,
    );
    recordFault({
      ...slow,
      trials: times.length,
      lost: times.filter((time) => time > allowed).length,
    });
    expect(times).toHaveLength(50);
    expect(times.at(0)).toBeGreaterThan(100);
    expect(times.at(times.length / 2)).toBeLessThanOrEqual(250);
    expect(hundredth(times)).toBeLessThanOrEqual(allowed);
    // One sync for each, so that nothing waits for a second one.
    expect(syncs.length).toBeLessThanOrEqual(times.length);
    expect(blocked).toBeLessThan(50);
    expect(found).toBe(52);
  });

  const stuck = { fault: 'F15', what: 'one sync takes 2 s longer: nothing is blocked or lost' };
  recordSkipped(stuck, reason);

  test.skipIf(reason !== null)('goes on while one save takes two seconds', async () => {
    const { times, blocked, found } = await pacedTyping(20, 'delay_enter=2000000:when=5');
    const lost = found === 22 ? 0 : 1;
    recordFault({ ...stuck, trials: times.length, lost });
    expect(times).toHaveLength(20);
    expect(times.at(-1)).toBeGreaterThan(2000);
    expect(times.at(-1)).toBeLessThan(2500);
    expect(blocked).toBeLessThan(50);
    expect(found).toBe(22);
  });
});
