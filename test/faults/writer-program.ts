import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundledWorker } from '../support/bundled-worker';

/** Bundles the program that types; each suite has a place of its own for it. */
export function writerProgram(suite: string): Promise<string> {
  const source = join(import.meta.dirname, 'typing-writer.ts');
  // Within the project, so that the bundle finds its packages; out/ is not kept.
  const folder = join(import.meta.dirname, '..', '..', 'out', `faults-${suite}`);
  return bundledWorker(source, folder);
}

type Start = {
  program: string;
  folder: string;
  notes: string;
  first: number;
  way: 'fast' | 'twice' | 'removing' | 'paced';
  count?: number;
  /** A program in which it runs, with what that one needs to know. */
  within?: readonly string[];
  env?: NodeJS.ProcessEnv;
};

/** Starts the program that types, with nothing noted yet. */
export async function startWriter(start: Start): Promise<ChildProcess> {
  const { program, folder, notes, first, way, count = 0, within = [], env = {} } = start;
  await writeFile(notes, '');
  const words = [process.execPath, program, folder, notes, String(first), way, String(count)];
  const [command = '', ...args] = within.concat(words);
  return spawn(command, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
}

/** What was noted so far, by line. */
export async function notedIn(notes: string): Promise<string[]> {
  const text = await readFile(notes, 'utf8');
  return text.split('\n').slice(0, -1);
}

/** The last number that was acknowledged; null where none was. */
export function lastNumberIn(noted: readonly string[]): number | null {
  const numbers = noted.filter((line) => /^\d+$/.test(line));
  return numbers.length === 0 ? null : Number(numbers.at(-1));
}

/** Waits until something holds; fails after half a minute. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await wait(2);
  }
}

/** Stops a program where it is; it does nothing more until it is killed. */
export async function freeze(writer: ChildProcess): Promise<void> {
  writer.kill('SIGSTOP');
  const isStopped = async (): Promise<boolean> => {
    const stat = await readFile(`/proc/${writer.pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('T');
  };
  await until(isStopped, 'the writer has stopped');
}

export async function kill(writer: ChildProcess): Promise<void> {
  if (writer.exitCode !== null || writer.signalCode !== null) return;
  const gone = once(writer, 'exit');
  writer.kill('SIGKILL');
  await gone;
}
