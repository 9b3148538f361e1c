import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { createDocumentRenderer } from '../../main/documents/document-renderer';
import { bundledWorker } from '../support/bundled-worker';
import { boardPapers } from '../support/sample-papers';
import { generatedMeeting } from './generated-store';
import { compare, costOf, inTurns, report, type Cost } from './measurements';

const ROUNDS = 8;
const root = join(import.meta.dirname, '..', '..');

test('makes minutes in Word in the worker', { timeout: 60_000 }, async () => {
  const source = join(root, 'main', 'documents', 'documents-worker.ts');
  // Within the project, so that the bundle finds its packages.
  const workerFile = await bundledWorker(source, join(root, 'out', 'bench-worker'));
  const renderer = createDocumentRenderer({ workerFile });
  const minutes = [1, 10].map((times) =>
    minutesDocument({ ...boardPapers(), meeting: generatedMeeting(0, times) }),
  );
  const [usual, long] = minutes.map((description) => async () => {
    const bytes = await renderer.render(description);
    expect(bytes.length).toBeGreaterThan(10_000);
  });
  const first = await costOf(usual!);
  const costs = await inTurns(
    ROUNDS,
    () => costOf(usual!),
    () => costOf(long!),
  );
  await renderer.close();
  const sides = (pick: (cost: Cost) => number) =>
    [
      { name: 'usual, 50 KB', values: costs.a.map(pick) },
      { name: 'ten times the text', values: costs.b.map(pick) },
    ] as const;
  await report('word-output', [
    compare('Minutes in Word: time', 'ms', ...sides(({ ms }) => ms)),
    compare('Minutes in Word: main process blocked', 'ms', ...sides(({ block }) => block)),
    compare(
      'The first Word document starts the worker: time',
      'ms',
      { name: 'later ones', values: costs.a.map(({ ms }) => ms) },
      { name: 'the first', values: [first.ms] },
    ),
  ]);
});
