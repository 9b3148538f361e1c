import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { openDataFolder } from '../../main/storage/data-folder';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { bundledWorker } from '../support/bundled-worker';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting, anItem } from '../support/sample-records';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolder } from '../support/temporary-folder';
import { isLongRun, recordFault } from './fault-table';
import { openedStore } from './opened-store';

const KILLS = isLongRun ? 1000 : 100;
/** At most so many for the control: one in a few hits a save under way. */
const CONTROL_KILLS = 100;
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
  const store = openedStore(nodeFileSystem, folder);
  await store.write('meeting', meeting.id, meeting);
  await store.close();
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
  const store = openedStore(nodeFileSystem, folder);
  const meetings = await store.readAll('meeting');
  await store.close();
  if (store.problems().length > 0) return { wrong: 'damaged' };
  if (meetings.length !== 1) return { wrong: `${meetings.length} meetings` };
  const blocks = meetings[0]?.minutes[0]?.blocks ?? [];
  const words = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.text.trim().split(' ').slice(0, -1) : [],
  );
  const [number = NaN, ...others] = new Set(words.map(Number));
  const isWhole = others.length === 0 && [2, 60].includes(blocks.length);
  return isWhole ? { saved: number } : { wrong: 'not of one piece' };
}

const isWrong = (found: Found, acknowledged: number): boolean =>
  'wrong' in found || found.saved < acknowledged;

test(`what was acknowledged is there, whole, after each of ${KILLS} kills (R1)`, async () => {
  const folder = await newFolder();
  const random = seededRandom(50);
  const wrong: unknown[] = [];
  let first = 1;
  let remains = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const moment = { saves: 1 + (kill % 5), pause: random() * LONGEST_PAUSE };
    const acknowledged = await killWhileSaving(folder, { first, ...moment, way: 'app' });
    const names = await readdir(join(folder, 'meetings', meeting.id));
    if (names.some((name) => name.endsWith('.tmp'))) remains += 1;
    const found = await foundIn(folder);
    if (isWrong(found, acknowledged)) wrong.push({ kill, acknowledged, found });
    first = acknowledged + 2;
  }
  process.stdout.write(`${remains} of ${KILLS} kills left half a file aside\n`);
  recordFault({
    fault: 'F3',
    what: 'killed while saving, at any moment',
    trials: KILLS,
    lost: wrong.length,
  });
  expect(wrong).toEqual([]);
  // Saves went on between the kills; the control below shows that kills hit saves under way.
  expect(first).toBeGreaterThan(2 * KILLS);
}, 3_600_000);

test('the same check catches a writer that writes over the file', async () => {
  const random = seededRandom(51);
  let caught: Found | null = null;
  let kills = 0;
  for (; kills < CONTROL_KILLS && caught === null; kills += 1) {
    const folder = await newFolder();
    const moment = { saves: 1 + (kills % 5), pause: random() * LONGEST_PAUSE };
    const acknowledged = await killWhileSaving(folder, { first: 1, ...moment, way: 'in-place' });
    const found = await foundIn(folder);
    if (isWrong(found, acknowledged)) caught = found;
  }
  recordFault({
    fault: 'F3',
    what: 'control: writes over the file',
    trials: kills,
    lost: caught === null ? 0 : 1,
    isControl: true,
  });
  expect(caught).not.toBeNull();
});
