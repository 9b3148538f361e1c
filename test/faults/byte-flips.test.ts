import { expect, test } from 'vitest';
import { isLongRun, recordFault } from './fault-table';
import {
  countOf,
  filesOf,
  outcomeOf,
  outcomesOfFlips,
  storedDocument,
  withFile,
  wrongOf,
  type Outcome,
} from './flipped-files';

/** The lowest bit, and the one that turns small letters into capitals. */
const BITS = isLongRun ? [1, 2, 4, 8, 16, 32, 64, 128] : [1, 32];

test('a document of which any one bit is changed is read, or as it was and told so; never refused (R8)', async () => {
  const stored = await storedDocument();
  const names = filesOf(stored.tree).map(({ path }) => path.at(-1) ?? '');
  expect(names.filter((name) => name.startsWith('doc.'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('journal.'))).toHaveLength(2);
  const outcomes = await outcomesOfFlips(stored, BITS);
  const lost = wrongOf(outcomes) + (outcomes.get('refused') ?? 0);
  process.stdout.write(`Changed bits: ${JSON.stringify(Object.fromEntries(outcomes))}\n`);
  recordFault({
    fault: 'F10',
    what: 'one bit changed, in any byte',
    trials: countOf(outcomes),
    lost,
  });
  expect([...outcomes.keys()].filter((outcome) => !['whole', 'shorter'].includes(outcome))).toEqual(
    [],
  );
  // The last edits of the newest journal have no second copy: some are lost, all of them told.
  expect(outcomes.get('shorter')).toBeGreaterThan(0);
}, 600_000);

test('a document of which any one file is gone is read, or as it was and told so', async () => {
  const { tree, said } = await storedDocument();
  const files = filesOf(tree);
  const outcomes: Outcome[] = [];
  for (const { path } of files) {
    outcomes.push(await outcomeOf(withFile(tree, path, null), null, said));
  }
  const lost = outcomes.filter((outcome) => !['whole', 'shorter'].includes(outcome)).length;
  recordFault({ fault: 'F14', what: 'one file gone', trials: outcomes.length, lost });
  // What was in the newest journal has no second copy.
  const newest = files.findIndex(({ path }) => path.at(-1)?.startsWith('journal.3.'));
  expect(outcomes).toEqual(files.map((_, n) => (n === newest ? 'shorter' : 'whole')));
});
