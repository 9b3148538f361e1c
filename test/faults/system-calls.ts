import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { until } from './writer-program';

/** The calls that change what is on a disk, or decide what stays there. */
export const DISK_CALLS = [
  'openat',
  'write',
  'fsync',
  'fdatasync',
  'rename',
  'unlink',
  'mkdir',
] as const;

/** With one thread for files, the how-manieth of its calls is the same in every run. */
export const ONE_THREAD = { UV_THREADPOOL_SIZE: '1' };

/** Follows, or disturbs, what a program asks of the disk from here on. Answers strace, once it looks on. */
export async function straceOn(
  program: ChildProcess,
  trace: string,
  options: readonly string[],
): Promise<ChildProcess> {
  const args = ['-y', '-o', trace, ...options, '-p', String(await diskThreadOf(program))];
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  strace.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(async () => said.includes('attached') || strace.exitCode !== null, 'strace looks on');
  if (strace.exitCode !== null) throw new Error(`strace cannot look on: ${said}`);
  return strace;
}

/** The thread in which Node asks things of the disk: the one it began last, at its first such call. */
async function diskThreadOf({ pid }: ChildProcess): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  return Math.max(...threads.map(Number));
}

/** A call to be hit: the how-manieth of its name in its thread, and what it is about. */
export type CallAt = { name: string; nth: number; about: string };

/** The calls in a trace that are about files in a folder. */
export async function callsIn(trace: string, folder: string): Promise<CallAt[]> {
  const counts = new Map<string, number>();
  const lines = (await readFile(trace, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const name = /^([a-z]+)\(/.exec(line)?.[1];
    if (name === undefined) return [];
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const about = new RegExp(`${folder}/([^>",]*)`).exec(line)?.[1];
    return about === undefined ? [] : [{ name, nth, about }];
  });
}

/** Waits until a program has ended; answers the signal that ended it, if one did. */
export async function ended(program: ChildProcess): Promise<NodeJS.Signals | null> {
  if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
  return program.signalCode;
}
