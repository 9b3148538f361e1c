import { nodeFileSystem, type FileSystem } from '../../main/storage/file-system';

/** A system error as Node gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: planned by the test`), { code });
}

type Fault = { call: keyof FileSystem; path: RegExp; code: string; times?: number };

/** The computer's file system, but for calls that fail as planned; `faults` can be changed on the way. */
export function failingFileSystem(faults: Fault[]): FileSystem {
  const failed = new Map<Fault, number>();
  return new Proxy(nodeFileSystem, {
    get(target, call: keyof FileSystem) {
      const real = target[call] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const fault = faults.find((one) => one.call === call && one.path.test(String(args[0])));
        if (!fault) return real(...args);
        const count = (failed.get(fault) ?? 0) + 1;
        failed.set(fault, count);
        const isOver = fault.times !== undefined && count > fault.times;
        return isOver ? real(...args) : Promise.reject(systemError(fault.code));
      };
    },
  });
}
