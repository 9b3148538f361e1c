import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { reasonAgainst } from '../../build/fault-tools.mjs';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolder } from '../support/temporary-folder';
import { isLongRun, recordFault, recordSkipped } from './fault-table';
import { fileDisk, reasonAgainstDisk, type DiskKind, type FileDisk } from './file-disk';
import { beginTyped, foundIn, isKept, type Left } from './typed-document';
import {
  freeze,
  kill,
  lastNumberIn,
  notedIn,
  startWriter,
  until,
  writerProgram,
} from './writer-program';

const TRIALS = isLongRun ? 300 : 30;
const CONTROLS = 8;
/** Some saves long, in milliseconds. */
const LONGEST_PAUSE = 25;

const kinds: DiskKind[] = ['ext4', 'ext4 noauto_da_alloc', 'XFS'];
const reasons = new Map<DiskKind, string | null>();
for (const kind of kinds) reasons.set(kind, await reasonAgainstDisk(kind));

let program = '';
beforeAll(async () => {
  program = await writerProgram('power-loss');
});

type Cut = {
  /** The next number to be typed. */
  first: number;
  /** So many are acknowledged, and some time passes. */
  saves: number;
  pause: number;
  isLogFlushed: boolean;
  within?: readonly string[];
};

/** Types from a number on, cuts the power, and starts again. */
async function cutWhileTyping(disk: FileDisk, notes: string, cut: Cut): Promise<Left> {
  const { first, within = [] } = cut;
  const folder = join(disk.folder, 'data');
  const writer = await startWriter({ program, folder, notes, first, way: 'fast', within });
  try {
    const hasSaved = async (): Promise<boolean> => (await notedIn(notes)).length >= cut.saves;
    await until(hasSaved, 'some saves are acknowledged');
    await wait(cut.pause);
    // Noted while the power goes, a save would be believed that never was.
    await freeze(writer);
    const acknowledged = lastNumberIn(await notedIn(notes)) ?? first - 1;
    await disk.cutPower(cut.isLogFlushed);
    await kill(writer);
    await disk.restart();
    return { acknowledged, found: await foundIn(folder) };
  } finally {
    await kill(writer);
  }
}

/** Begins a document on a new disk, and cuts the power again and again while it is typed into. */
async function cuts(kind: DiskKind, plan: readonly Omit<Cut, 'first'>[]): Promise<Left[]> {
  const disk = await fileDisk(kind);
  const notes = join(await temporaryFolder(), 'notes');
  const left: Left[] = [];
  try {
    await beginTyped(join(disk.folder, 'data'), 1);
    await disk.restart();
    let first = 2;
    for (const cut of plan) {
      const one = await cutWhileTyping(disk, notes, { first, ...cut });
      left.push(one);
      if (typeof one.found === 'string') break;
      first = one.found + 1;
    }
  } finally {
    await disk.remove();
  }
  return left;
}

function planOf(count: number, seed: number): Omit<Cut, 'first'>[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, n) => ({
    saves: 1 + (n % 12),
    pause: random() * LONGEST_PAUSE,
    isLogFlushed: n % 2 === 1,
  }));
}

describe.each(kinds)('a power cut on %s (R1)', (kind) => {
  const reason = reasons.get(kind) ?? null;
  const row = { fault: 'F5', what: `power cut while typing, on ${kind}` };
  recordSkipped(row, reason);

  test.skipIf(reason !== null)(
    'leaves all that was acknowledged',
    async () => {
      const left = await cuts(kind, planOf(TRIALS, 5));
      const lost = left.filter((one) => !isKept(one));
      recordFault({ ...row, trials: left.length, lost: lost.length });
      expect(lost).toEqual([]);
      expect(left).toHaveLength(TRIALS);
    },
    3_600_000,
  );

  const controlReason = reason ?? reasonAgainst(['eatmydata']);
  const control = { fault: 'F5', what: `control: nothing is synced, on ${kind}`, isControl: true };
  recordSkipped(control, controlReason);

  test.skipIf(controlReason !== null)('is seen to lose what was not synced', async () => {
    const left: Left[] = [];
    for (const cut of planOf(CONTROLS, 6)) {
      left.push(...(await cuts(kind, [{ ...cut, within: ['eatmydata'] }])));
    }
    const lost = left.filter((one) => !isKept(one));
    recordFault({ ...control, trials: left.length, lost: lost.length });
    expect(lost).not.toEqual([]);
  });
});
