import { openSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { openedStore } from './opened-store';
import { meetingId, typed } from './values';

/**
 * A program that types into a document and notes each number that was acknowledged in a file of
 * another disk. Started as `typing-writer.js <data folder> <notes> <first number> <way>`: for ever
 * and as fast as it can; `twice`, once it is told to on its input, and then ends as the app does;
 * `removing`, the same, but takes the document back; or `paced`, five times a second, noting how
 * long each took.
 */
const [folder = '', notes = '', first = '1', way = 'fast', count = '0'] = process.argv.slice(2);

const noted = openSync(notes, 'a');
const store = openedStore(nodeFileSystem, folder);
const note = (text: string): unknown => writeSync(noted, `${text}\n`);

async function save(n: number): Promise<void> {
  await store.write('meeting', meetingId(0), typed(n));
}

async function typeFast(): Promise<void> {
  for (let n = Number(first); ; n += 1) {
    await save(n);
    note(String(n));
  }
}

async function onceTold(act: () => Promise<void>): Promise<void> {
  await store.read('meeting', meetingId(0));
  note('ready');
  await once(process.stdin, 'data');
  await act();
  await store.close();
  note('closed');
  process.exit(0);
}

async function typeTwice(): Promise<void> {
  for (const n of [Number(first), Number(first) + 1]) {
    await save(n);
    note(String(n));
  }
}

async function remove(): Promise<void> {
  await store.remove('meeting', meetingId(0));
  note('0');
}

const EVERY_MS = 200;

async function typePaced(): Promise<void> {
  await save(Number(first));
  note('ready');
  await once(process.stdin, 'data');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const saves: Promise<unknown>[] = [];
  for (let n = 1; n <= Number(count); n += 1) {
    const start = performance.now();
    // Somebody who types does not wait for the disk.
    saves.push(save(Number(first) + n).then(() => note(String(performance.now() - start))));
    await wait(EVERY_MS);
  }
  await Promise.all(saves);
  // A hundredth is left to other programs on a busy computer; a save that blocks would be a twentieth.
  note(`blocked ${delay.percentile(99) / 1e6}`);
  note(`longest ${delay.max / 1e6}`);
  process.exit(0);
}

// Each ends the program, or never ends.
if (way === 'twice') await onceTold(typeTwice);
else if (way === 'removing') await onceTold(remove);
else if (way === 'paced') await typePaced();
else await typeFast();
