import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../main/clock';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import type { ClaimState } from '../../main/storage/ownership/claim';
import { claimFolder } from '../../main/storage/ownership/claim-folder';

/**
 * A program that claims a data folder and, while it has it, writes as fast as it can. Started as
 * `claiming-writer.js <folder> <host> <user> <speed> <way>`: time passes `speed` times as fast for it,
 * and as a control it may write without asking. It does what it is told, line by line: go, takeOver,
 * release; and says what became of it.
 */
const [folder = '', host = '', user = '', speed = '1', way = 'asks'] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
say('ready');
await lines.next();

const claim = await claimFolder({
  fs: nodeFileSystem,
  folder,
  clock: systemClock,
  newId: () => crypto.randomUUID(),
  host,
  user,
  pid: process.pid,
  isAlive,
  monotonic: () => performance.now() * Number(speed),
  every: (ms, work) => {
    const timer = setInterval(() => void work(), ms / Number(speed));
    return () => clearInterval(timer);
  },
});

const wordsFor = (state: ClaimState): string =>
  state.is === 'ours' ? 'ours' : `not ours but ${state.holder?.user ?? 'nobody'}`;
claim.onTurn((state) => say(wordsFor(state)));
say(wordsFor(claim.state));

/** One write that takes a moment, and would be seen to meet another. */
async function write(): Promise<void> {
  const pen = join(folder, 'pen');
  const file = await open(pen, 'wx').catch(() => null);
  if (file === null) return say('clash');
  await file.close();
  await wait(1);
  await rm(pen, { force: true });
  say('wrote');
}

const end = new AbortController();
async function writeOn(): Promise<void> {
  while (!end.signal.aborted) {
    if (way === 'asks' ? await claim.check() : true) await write();
    else await wait(1);
  }
}

const writing = writeOn();
for (let next = await lines.next(); !next.done; next = await lines.next()) {
  if (next.value === 'takeOver') say(`took ${String(await claim.takeOver())}`);
  if (next.value === 'release') break;
}
end.abort();
await writing;
await claim.release();
say('released');
process.exit(0);
