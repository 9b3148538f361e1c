import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningApp } from '../../e2e/running-app';

/** Slower than anything a key starts takes, so that what is written after a key is that key's. */
const KEY_EVERY_MS = 300;
const FLOOR_BYTES = 250;

/** From now on, when each write to a meeting's journal was on the disk; on the clock of the page. */
async function noteSyncs({ electron }: RunningApp): Promise<() => Promise<number[]>> {
  await electron.evaluate(async () => {
    const { open: openFile, readlink } = process.getBuiltinModule('node:fs/promises');
    const syncs: number[] = [];
    Object.assign(globalThis, { syncs });
    const file = await openFile('/dev/null');
    const kind = Object.getPrototypeOf(file) as typeof file;
    await file.close();
    for (const name of ['sync', 'datasync'] as const) {
      const real = kind[name];
      kind[name] = async function noted(this: typeof file): Promise<void> {
        await real.call(this);
        const at = performance.timeOrigin + performance.now();
        const path = await readlink(`/proc/self/fd/${this.fd}`).catch(() => '/meetings/');
        if (path.includes('/meetings/')) syncs.push(at);
      };
    }
  });
  return () =>
    electron.evaluate(() => (globalThis as typeof globalThis & { syncs: number[] }).syncs);
}

/** Milliseconds from each of so many keys until it is on the disk. The text has the cursor. */
export async function durableTimes(app: RunningApp, keys: number): Promise<number[]> {
  const syncs = await noteSyncs(app);
  const times = await app.page.evaluateHandle(() => {
    const found: number[] = [];
    document.addEventListener(
      'keydown',
      () => void found.push(performance.timeOrigin + performance.now()),
      { capture: true },
    );
    return found;
  });
  await app.page.keyboard.type('agreed that '.repeat(keys).slice(0, keys), {
    delay: KEY_EVERY_MS,
  });
  const [typed, written] = [await times.evaluate((found) => [...found]), await syncs()];
  return typed.flatMap((key) => {
    const first = written.find((at) => at > key && at < key + KEY_EVERY_MS);
    return first === undefined ? [] : [first - key];
  });
}

/** The least: so many times 250 bytes at the end of a file, and on the disk. */
export async function bareDurableTimes(folder: string, count: number): Promise<number[]> {
  const file = await open(join(folder, 'floor.log'), 'a');
  const bytes = new Uint8Array(FLOOR_BYTES).fill(65);
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const start = performance.now();
    await file.write(bytes);
    await file.datasync();
    times.push(performance.now() - start);
  }
  await file.close();
  return times;
}
