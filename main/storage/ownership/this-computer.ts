import { hostname, userInfo } from 'node:os';
import type { ClaimPorts } from './claim';

/** Who claims a folder, and how time passes for it. */
export type Computer = Pick<
  ClaimPorts,
  'host' | 'user' | 'pid' | 'isAlive' | 'monotonic' | 'every'
>;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there as well, but is none of our business.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user that the system knows by number only.
    return '';
  }
}

/** This run of the app, on this computer. */
export function thisComputer(): Computer {
  return {
    host: hostname(),
    user: userName(),
    pid: process.pid,
    isAlive,
    monotonic: () => performance.now(),
    every: (ms, work) => {
      const timer = setInterval(() => void work(), ms);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
