import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { WAY_OUT } from './network-trap';

/** How long the system itself may still say something after the network was made. */
const QUIET_MS = 3000;

/** How many packets have left the trap of a process so far, by the system's own count, whatever they were. */
export function packetsOut(process: number | 'self' = 'self'): number {
  const lines = readFileSync(`/proc/${process}/net/dev`, 'utf8').split('\n');
  const own = lines.find((line) => line.trim().startsWith(`${WAY_OUT}:`));
  // Eight columns of what came in, then bytes and packets that went out.
  const count = own?.split(':')[1]?.trim().split(/\s+/)[9];
  if (count === undefined) throw new Error('This runs outside its trap.');
  return Number(count);
}

/** Waits until the system of a trap has said all it has to say of itself, as which groups it listens to. */
export async function untilQuiet(process: number | 'self' = 'self'): Promise<void> {
  for (let count = -1; count !== packetsOut(process);) {
    count = packetsOut(process);
    await wait(QUIET_MS);
  }
}

/** Looks at each packet that leaves, as one line of text. */
export type Watch = { lines(): readonly string[]; end(): Promise<void> };

export async function watchPackets(): Promise<Watch> {
  const tcpdump = spawn('tcpdump', ['-i', WAY_OUT, '-n', '-l', '--immediate-mode', '-tttt'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  tcpdump.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  // It says so when it listens.
  await once(tcpdump.stderr, 'data');
  await untilQuiet();
  const before = text.length;
  return {
    lines: () =>
      text
        .slice(before)
        .split('\n')
        .filter((line) => line !== ''),
    async end() {
      const ended = once(tcpdump, 'close');
      tcpdump.kill('SIGINT');
      await ended;
    },
  };
}
