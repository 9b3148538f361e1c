import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Fault } from '../support/planned-faults';
import { recordFault } from './fault-table';
import {
  countOf,
  filesOf,
  outcomesOfFlips,
  storedDocument,
  withFile,
  wrongOf,
  type FileAt,
} from './flipped-files';
import {
  failedSyncsTriedAgain,
  foldersNotSynced,
  journalNotSynced,
  locksNotWaitedFor,
  removedBeforeWritten,
  shortWritesIgnored,
  snapshotNotSynced,
  type Mutation,
} from './mutated-disks';
import { verdictOn, type Act } from './workload';

/** What every mutant is put through: two starts of the app, and enough edits for a third generation. */
const acts: Act[] = [
  ...Array.from({ length: 3 }, (): Act => ({ do: 'write', doc: 0 })),
  { do: 'reopen' },
  ...Array.from({ length: 3 }, (): Act => ({ do: 'write', doc: 0, letters: 400 })),
  { do: 'kill' },
  ...Array.from({ length: 2 }, (): Act => ({ do: 'write', doc: 0 })),
];

const parts: Fault[] = [{ call: 'write', nth: 3, take: 40, times: 1 }];
const failedSync: Fault[] = [{ call: 'datasync', nth: 3, code: 'EIO' }];

type Mutant = [name: string, mutation: Mutation, faults?: Fault[]];
const withoutFolderSync: Mutant = ['the folder is not synced', foldersNotSynced];

const mutants: Mutant[] = [
  ['the journal is not synced', journalNotSynced],
  ['the snapshot is not synced', snapshotNotSynced],
  // Windows has no call that syncs a folder, and needs none.
  ...(process.platform === 'win32' ? [] : [withoutFolderSync]),
  ['the generation before is removed first', removedBeforeWritten],
  ['a part of a write is taken for all of it', shortWritesIgnored, parts],
  ['a failed sync is tried again', failedSyncsTriedAgain, failedSync],
];

test.each(mutants)('a store is caught in which %s (R33)', async (name, through, faults = []) => {
  const mutant = await verdictOn({ acts, faults, through, perMoment: 60 });
  recordFault({
    fault: 'F2',
    what: `mutant: ${name}`,
    trials: mutant.states,
    lost: mutant.violations.length,
    isControl: true,
  });
  expect(mutant.violations.length).toBeGreaterThan(0);
  // It promises as much as the store as it is, and the disk refuses it nothing.
  expect(mutant.refusals).toBe(0);
  // It is the missing line that does it: the store as it is passes the same.
  expect((await verdictOn({ acts, faults, perMoment: 60 })).violations.slice(0, 3)).toEqual([]);
});

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A snapshot with check sums that fit its bytes, whatever they are. */
function withSums({ path, bytes }: FileAt): Buffer | null {
  if (!path.at(-1)?.startsWith('doc.')) return null;
  const [data = '', header = ''] = bytes.toString('latin1').split('\n');
  const next = header
    .slice(0, -65)
    .replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${sum(Buffer.from(data, 'latin1'))}"`);
  return Buffer.from(`${data}\n${next} ${sum(Buffer.from(next, 'latin1'))}\n`, 'latin1');
}

test('a store is caught that has no check sums', async () => {
  const outcomes = await outcomesOfFlips(await storedDocument(), [1], withSums);
  const lost = wrongOf(outcomes);
  recordFault({
    fault: 'F2',
    what: 'mutant: no check sums',
    trials: countOf(outcomes),
    lost,
    isControl: true,
  });
  expect(lost).toBeGreaterThan(0);
});

test('a store is caught that keeps no generation to fall back on', async () => {
  const { tree, said } = await storedDocument();
  const older = filesOf(tree).filter(({ path }) => path.at(-1)?.includes('.2.'));
  expect(older).toHaveLength(2);
  const alone = older.reduce((left, { path }) => withFile(left, path, null), tree);
  const outcomes = await outcomesOfFlips({ tree: alone, said }, [1]);
  const refused = outcomes.get('refused') ?? 0;
  recordFault({
    fault: 'F2',
    what: 'mutant: no generation to fall back on',
    trials: countOf(outcomes),
    lost: refused,
    isControl: true,
  });
  expect(refused).toBeGreaterThan(0);
  // Even then nothing is made up.
  expect(wrongOf(outcomes)).toBe(0);
});

test('a store is caught that does not wait for a file somebody holds', async () => {
  const faults: Fault[] = [{ call: 'rename', nth: 2, code: 'EBUSY', times: 4 }];
  const patient = await verdictOn({ acts, faults });
  expect(patient).toMatchObject({ violations: [], refusals: 0 });
  const mutant = await verdictOn({ acts, faults, through: locksNotWaitedFor });
  recordFault({
    fault: 'F2',
    what: 'mutant: a lock is not waited for',
    trials: 1,
    lost: mutant.refusals,
    isControl: true,
  });
  expect(mutant.refusals).toBeGreaterThan(0);
});
