import {
  nodeFileSystem,
  type FileSystem,
  type OpenFile,
} from '../../main/storage/disk/file-system';

/** A system error as Node gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: planned by the test`), { code });
}

export type Fault = {
  call: keyof FileSystem | keyof OpenFile;
  path: RegExp;
  code: string;
  times?: number;
};

/** The computer's file system, but for calls that fail as planned; `faults` can be changed on the way. */
export function failingFileSystem(faults: Fault[]): FileSystem {
  const failed = new Map<Fault, number>();

  function plannedFor(call: string, path: string): Error | null {
    const fault = faults.find((one) => one.call === call && one.path.test(path));
    if (!fault) return null;
    const count = (failed.get(fault) ?? 0) + 1;
    failed.set(fault, count);
    return fault.times !== undefined && count > fault.times ? null : systemError(fault.code);
  }

  /** Calls pass through, each refused where that is planned for the path. */
  function refusing<T extends object>(target: T, pathOf: (args: unknown[]) => string): T {
    return new Proxy(target, {
      get(_, call: string) {
        const real: unknown = Reflect.get(target, call, target);
        if (typeof real !== 'function') return real;
        return async (...args: unknown[]): Promise<unknown> => {
          const path = pathOf(args);
          const planned = plannedFor(call, path);
          if (planned) throw planned;
          const answer = await Reflect.apply(real, target, args);
          return call === 'open' ? refusing(answer as OpenFile, () => path) : answer;
        };
      },
    });
  }

  return refusing(nodeFileSystem, ([path]) => String(path));
}
