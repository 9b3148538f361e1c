import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reasonAgainst } from '../../build/fault-tools.mjs';
import { temporaryFolder } from '../support/temporary-folder';
import { recordFault, recordSkipped } from './fault-table';
import { callsIn, DISK_CALLS, ended, ONE_THREAD, straceOn, type CallAt } from './system-calls';
import { beginTyped, foundIn, isKept, type Left } from './typed-document';
import { kill, lastNumberIn, notedIn, startWriter, until, writerProgram } from './writer-program';

/**
 * How often a call is waited for. What is typed in quick succession may go to the disk together, so that
 * a run has a call less than the one before, and nobody is killed at its last.
 */
const TRIES = 5;

/** The next but one is a long one. */
const VALUES = 7;

type Scenario = {
  name: string;
  /** So many values were typed before. */
  values: number;
  way: 'twice' | 'removing';
  /** What is noted last, if nobody kills the writer. */
  end: number;
};

const scenarios: Scenario[] = [
  { name: 'edits and a new generation', values: VALUES, way: 'twice', end: VALUES + 2 },
  { name: 'a document is begun', values: 0, way: 'twice', end: 2 },
  { name: 'a document is taken back', values: VALUES, way: 'removing', end: 0 },
];

const reason = reasonAgainst(['strace']);
let program = '';
beforeAll(async () => {
  if (reason === null) program = await writerProgram('killed-calls');
});

type Run = Scenario & { home: string; folder: string; options: string[] };

/** Lets the writer work with strace looking on; what is left. */
async function leftBy(run: Run): Promise<Left & { wasKilled: boolean }> {
  const { home, folder, options, values, way } = run;
  const notes = join(home, 'notes');
  const first = values + 1;
  const writer = await startWriter({ program, folder, notes, first, way, env: ONE_THREAD });
  try {
    await until(async () => (await notedIn(notes)).includes('ready'), 'the document is open');
    const strace = await straceOn(writer, join(home, 'trace'), options);
    writer.stdin?.write('go\n');
    const signal = await ended(writer);
    await ended(strace);
    const acknowledged = lastNumberIn(await notedIn(notes)) ?? values;
    return { acknowledged, found: await foundIn(folder), wasKilled: signal === 'SIGKILL' };
  } finally {
    await kill(writer);
  }
}

/** What was acknowledged is there, or what was under way is done. */
function isRight(left: Left, { way }: Scenario): boolean {
  return isKept(left) || (way === 'removing' && left.found === 0);
}

const trace = `trace=${DISK_CALLS.join(',')}`;

describe.each(scenarios)('the writer, killed while $name', (scenario) => {
  const row = { fault: 'F4', what: `killed at every call to the disk while ${scenario.name}` };
  recordSkipped(row, reason);

  test.skipIf(reason !== null)(
    'leaves all that was acknowledged, at whichever call it was',
    async () => {
      const home = await temporaryFolder();
      const begun = join(home, 'begun');
      await mkdir(begun);
      if (scenario.values > 0) await beginTyped(begun, scenario.values);
      const leftIn = async (name: string, ...options: string[]) => {
        const folder = join(home, name);
        await cp(begun, folder, { recursive: true });
        return leftBy({ ...scenario, home, folder, options: ['-e', trace, ...options] });
      };
      const { end } = scenario;
      const undisturbed = await leftIn('dry');
      expect(undisturbed).toEqual({ acknowledged: end, found: end, wasKilled: false });
      const calls = await callsIn(join(home, 'trace'), join(home, 'dry'));
      const wrong: (Left & CallAt)[] = [];
      let kills = 0;
      for (const [n, call] of calls.entries()) {
        const hit = `inject=${call.name}:signal=SIGKILL:when=${call.nth}`;
        let wasKilled = false;
        for (let again = 0; again < TRIES && !wasKilled; again += 1) {
          const left = await leftIn(`run-${n}-${again}`, '-e', hit);
          if (!isRight(left, scenario)) wrong.push({ ...left, ...call });
          ({ wasKilled } = left);
        }
        if (wasKilled) kills += 1;
      }
      recordFault({ ...row, trials: kills, lost: wrong.length });
      expect(wrong).toEqual([]);
      expect(kills).toBe(calls.length);
      expect(kills).toBeGreaterThan(5);
    },
    600_000,
  );
});
