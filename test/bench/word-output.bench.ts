import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import type { DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import { packDocument } from '#shared/documents/pack-document';
import {
  createDocumentRenderer,
  type DocumentRenderer,
} from '../../main/documents/document-renderer';
import { renderDocx } from '../../main/documents/render-docx';
import { bundledWorker } from '../support/bundled-worker';
import { boardPack } from '../support/pack-papers';
import { boardLogPapers, boardPapers } from '../support/sample-papers';
import { generatedMeeting } from './generated-store';
import { compare, costOf, inTurns, report, withGoal, type Comparison } from './measurements';

const root = join(import.meta.dirname, '..', '..');
/** How many pages the minutes of a generated meeting have, by 3,000 letters to a page. */
const PAGES_OF_USUAL = 50 / 3;
/** Of docx building the same alone, in this process. */
const GOAL = { of: 'ratio', atMost: 1.2 } as const;
const MEMORY_EVERY_MS = 10;
const MEGABYTE = 1024 * 1024;

let renderer: DocumentRenderer;
const comparisons: Comparison[] = [];

beforeAll(async () => {
  const source = join(root, 'main', 'documents', 'documents-worker.ts');
  // Within the project, so that the bundle finds its packages.
  const workerFile = await bundledWorker(source, join(root, 'out', 'bench-worker'));
  renderer = createDocumentRenderer({ workerFile });
}, 60_000);
afterAll(async () => {
  await renderer.close();
  await report('word-output', comparisons);
});

function minutesOf(pages: number): DocumentDescription {
  const meeting = generatedMeeting(0, pages / PAGES_OF_USUAL);
  return minutesDocument({ ...boardPapers(), meeting });
}

function logOf(rowCount: number): DocumentDescription {
  const log = actionLogDocument(boardLogPapers());
  const table = log.blocks.find((block) => block.type === 'table');
  if (!table) throw new Error('the sample has no actions');
  const rows = Array.from({ length: rowCount }, (_, n) => table.rows[n % table.rows.length]!);
  return {
    ...log,
    blocks: [
      { type: 'heading', level: 1, text: 'Log' },
      { ...table, rows },
    ],
  };
}

/** The most memory the process, its worker included, had while something was done. */
async function peakMemory(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage.rss()));
  const looking = setInterval(look, MEMORY_EVERY_MS);
  await work();
  look();
  clearInterval(looking);
  return peak / MEGABYTE;
}

test.each([
  { name: '13 pages', describe: () => minutesOf(13), rounds: 8 },
  { name: '110 pages', describe: () => minutesOf(110), rounds: 5 },
  { name: '1,000 pages', describe: () => minutesOf(1000), rounds: 2 },
  { name: 'log of 5,000 rows', describe: () => logOf(5000), rounds: 2 },
])(
  'makes $name in Word in the worker',
  { timeout: 180_000 },
  async ({ name, describe, rounds }) => {
    const description = describe();
    const make = async (how: (what: DocumentDescription) => Promise<Uint8Array>): Promise<void> => {
      expect((await how(description)).length).toBeGreaterThan(10_000);
    };
    const before = process.memoryUsage.rss() / MEGABYTE;
    // The first document starts the worker, and compiles what makes it.
    const peak = await peakMemory(() => make(renderer.render));
    const { a, b } = await inTurns(
      rounds,
      () => costOf(() => make(renderDocx)),
      () => costOf(() => make(renderer.render)),
    );
    const sides = (pick: (cost: (typeof a)[number]) => number) =>
      [
        { name: 'docx alone', values: a.map(pick) },
        { name: 'in the worker', values: b.map(pick) },
      ] as const;
    comparisons.push(
      withGoal(GOAL, compare(`${name} in Word: time`, 'ms', ...sides(({ ms }) => ms))),
      compare(`${name} in Word: main process blocked`, 'ms', ...sides(({ block }) => block)),
      compare(
        `${name} in Word: memory`,
        'MB',
        { name: 'before', values: [before] },
        { name: 'at most meanwhile', values: [peak] },
      ),
    );
  },
);

test(
  'tells what the page numbers in the contents of a pack cost',
  { timeout: 120_000 },
  async () => {
    const pack = packDocument(boardPack(), [
      { title: 'Minutes', description: minutesOf(13) },
      { title: 'Action log', description: actionLogDocument(boardLogPapers()) },
    ]);
    const unnumbered = {
      ...pack,
      blocks: pack.blocks.filter(({ type }) => type !== 'contents'),
    };
    const make = async (description: DocumentDescription): Promise<void> => {
      expect((await renderer.render(description)).length).toBeGreaterThan(10_000);
    };
    await make(pack);
    const { a, b } = await inTurns(
      5,
      () => costOf(() => make(unnumbered)),
      () => costOf(() => make(pack)),
    );
    comparisons.push(
      compare(
        'Pack of 20 pages in Word: time',
        'ms',
        { name: 'without contents', values: a.map(({ ms }) => ms) },
        { name: 'with page numbers', values: b.map(({ ms }) => ms) },
      ),
    );
  },
);
