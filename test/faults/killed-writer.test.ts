import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { openDataFolder } from '../../main/storage/data-folder';
import { createDocumentStore } from '../../main/storage/document-store';
import { nodeFileSystem } from '../../main/storage/file-system';
import { bundledWorker } from '../support/bundled-worker';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting, anItem } from '../support/sample-records';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolder } from '../support/temporary-folder';

const KILLS = 50;
/** About the time of two saves, in milliseconds: a kill then hits any point of one. */
const LONGEST_PAUSE = 20;
const meeting = aMeeting({ agenda: [anItem(1)] });

type Way = 'app' | 'in-place';
/** What a folder was found to hold after a kill; a number that was saved, or what is wrong. */
type Found = { saved: number } | { wrong: string };

let writerFile: string;

beforeAll(async () => {
  const source = join(import.meta.dirname, 'saving-writer.ts');
  // Within the project, so that the bundle finds its packages; out/ is not kept.
  const folder = join(import.meta.dirname, '..', '..', 'out', 'faults-writer');
  writerFile = await bundledWorker(source, folder);
});

async function newFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const ports = { fs: nodeFileSystem, folder, clock: fixedClock };
  await openDataFolder({ ...ports, newId: () => 'faults' });
  await createDocumentStore(ports).write('meeting', meeting.id, meeting);
  return folder;
}

/**
 * Lets the writer save until it acknowledged so many, and kills it a moment later, wherever it is
 * in the next save. Answers the last number it acknowledged before it died.
 */
async function killWhileSaving(
  folder: string,
  { first, saves, pause, way }: { first: number; saves: number; pause: number; way: Way },
): Promise<number> {
  const args = [writerFile, folder, meeting.id, String(first), way];
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<NodeJS.Signals | null>((done) => {
    writer.once('exit', (_, signal) => done(signal));
  });
  let last = first - 1;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (last - first + 1 < saves || writer.killed) continue;
    await wait(pause);
    writer.kill('SIGKILL');
  }
  expect(await gone).toBe('SIGKILL');
  return last;
}

/** Opens the folder as the next start of the app would. */
async function foundIn(folder: string): Promise<Found> {
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
  const meetings = await store.readAll('meeting');
  if (store.problems().length > 0) return { wrong: 'damaged' };
  if (meetings.length !== 1) return { wrong: `${meetings.length} meetings` };
  const blocks = meetings[0]?.minutes[0]?.blocks ?? [];
  const words = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.text.trim().split(' ') : [],
  );
  const numbers = new Set(words.slice(0, -1));
  if (blocks.length !== 60 || numbers.size !== 1) return { wrong: 'not of one piece' };
  return { saved: Number([...numbers][0]) };
}

const isWrong = (found: Found, acknowledged: number): boolean =>
  'wrong' in found || found.saved < acknowledged;

test('what was acknowledged is there, whole, after each of 50 kills', async () => {
  const folder = await newFolder();
  const random = seededRandom(50);
  const wrong: unknown[] = [];
  let first = 1;
  let remains = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const moment = { saves: 1 + (kill % 5), pause: random() * LONGEST_PAUSE };
    const acknowledged = await killWhileSaving(folder, { first, ...moment, way: 'app' });
    const found = await foundIn(folder);
    if (isWrong(found, acknowledged)) wrong.push({ kill, acknowledged, found });
    const names = await readdir(join(folder, 'meetings'));
    if (names.some((name) => name.endsWith('.tmp'))) remains += 1;
    first = acknowledged + 2;
  }
  process.stdout.write(`${remains} of ${KILLS} kills left half a file aside\n`);
  expect(wrong).toEqual([]);
  // Saves went on between the kills; the control below shows that kills hit saves under way.
  expect(first).toBeGreaterThan(2 * KILLS);
});

test('the same check catches a writer that writes over the file', async () => {
  const random = seededRandom(51);
  let caught: Found | null = null;
  // As many kills as it takes: one in a few hits a save under way.
  for (let kill = 0; kill < 10 * KILLS && caught === null; kill += 1) {
    const folder = await newFolder();
    const moment = { saves: 1 + (kill % 5), pause: random() * LONGEST_PAUSE };
    const acknowledged = await killWhileSaving(folder, { first: 1, ...moment, way: 'in-place' });
    const found = await foundIn(folder);
    if (isWrong(found, acknowledged)) caught = found;
  }
  expect(caught).not.toBeNull();
});
