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
  /** For how long nothing else could be done, in 99 of 100 cases at most. */
  blocked: number;
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
    const hit = ['-e', 'trace=fdatasync', '-e', `inject=fdatasync:${delay}`];
    await straceOn(writer, join(home, 'trace'), hit);
    writer.stdin?.write('go\n');
    await ended(writer);
  } finally {
    await kill(writer);
  }
  const noted = await notedIn(notes);
  return {
    times: noted
      .flatMap((line) => (/^[\d.]+$/.test(line) ? [Number(line)] : []))
      .toSorted((a, b) => a - b),
    blocked: Number(noted.find((line) => line.startsWith('blocked'))?.split(' ')[1]),
    found: await foundIn(folder),
  };
}

const hundredth = (times: readonly number[]): number =>
  times[Math.ceil(times.length * 0.99) - 1] ?? Infinity;

describe('typing on a slow disk (R2)', () => {
  const slow = { fault: 'F15', what: 'each sync takes 100 ms longer: acknowledged in 250 ms' };
  recordSkipped(slow, reason);

  test.skipIf(reason !== null)('is acknowledged within a quarter of a second', async () => {
    const { times, blocked, found } = await pacedTyping(50, 'delay_enter=100000');
    process.stdout.write(
      `Slow disk: 99 % acknowledged in ${hundredth(times).toFixed(0)} ms, blocked for ${blocked.toFixed(0)} ms\n`,
    );
    recordFault({ ...slow, trials: times.length, lost: times.filter((time) => time > 250).length });
    expect(times).toHaveLength(50);
    expect(times.at(0)).toBeGreaterThan(100);
    expect(hundredth(times)).toBeLessThanOrEqual(250);
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
