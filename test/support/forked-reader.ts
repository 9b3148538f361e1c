import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StartReader } from '../../main/reading/reader-process';
import { bundledWorker } from './bundled-worker';

/** What reading cost: the most memory in bytes, and time of a processor; 0 where the system does not tell. */
export type ReadingCost = { bytes: number; cpuMs: number };

/** Processes that read, watched. */
export type ReaderWatch = {
  start: StartReader;
  /** What the dearest of them cost since this was asked last. */
  cost: () => ReadingCost;
};

/** Bundles the program that reads, as the app's build does; answers its file. */
export function bundledReader(folder: string): Promise<string> {
  const source = resolve(import.meta.dirname, '../../main/reading/reader-program.ts');
  return bundledWorker(source, join(folder, 'reader'));
}

/** Starts the program that reads by Node, in a folder, as Electron starts it in the app. */
export function forkedReader(programFile: string, cwd: string): ReaderWatch {
  let most: ReadingCost = { bytes: 0, cpuMs: 0 };
  const start: StartReader = () => {
    const child = fork(programFile, [], {
      cwd,
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=192'],
    });
    const look = (): void => {
      const now = costOf(child.pid);
      most = {
        bytes: Math.max(most.bytes, now.bytes),
        cpuMs: Math.max(most.cpuMs, now.cpuMs),
      };
    };
    const watch = setInterval(look, 5);
    child.once('exit', () => clearInterval(watch));
    return {
      send: (message) => {
        // One that has ended already takes nothing more, which its end tells.
        if (child.connected) child.send(message, () => {});
      },
      onMessage: (take) => void child.on('message', take),
      onEnd: (take) => void child.on('exit', take),
      end: () => {
        look();
        clearInterval(watch);
        child.kill('SIGKILL');
      },
    };
  };
  const cost = (): ReadingCost => {
    const told = most;
    most = { bytes: 0, cpuMs: 0 };
    return told;
  };
  return { start, cost };
}

/** What a process cost so far, as Linux counts it: hundredths of a second, and kilobytes. */
function costOf(pid: number | undefined): ReadingCost {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
    // The name of the program may hold blanks, and stands in brackets.
    const [, facts = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user = 0, system = 0] = facts.split(' ').slice(11, 13).map(Number);
    return { bytes, cpuMs: (user + system) * 10 };
  } catch {
    return { bytes: 0, cpuMs: 0 };
  }
}
