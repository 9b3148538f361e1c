import {
  nodeFileSystem,
  type FileSystem,
  type OpenFile,
} from '../../main/storage/disk/file-system';

type Call = keyof FileSystem | keyof OpenFile;
/** Whether this call fails, and with which code; null where it goes through. */
export type Plan = (call: Call, path: string, count: number) => string | null;

/** The computer's file system, but for the calls of the port that fail as planned. */
export function faultyFileSystem(plan: Plan): FileSystem & { calls: number } {
  let calls = 0;
  function guarded<T extends object>(target: T, path?: string): T {
    return new Proxy(target, {
      get(_, name) {
        if (name === 'calls') return calls;
        const call = name as Call;
        const real = target[name as keyof T] as (...args: unknown[]) => Promise<unknown>;
        if (typeof real !== 'function') return real;
        return async (...args: unknown[]) => {
          const at = path ?? String(args[0]);
          calls += 1;
          const code = plan(call, at, calls);
          // A file that fails to close is closed all the same.
          if (code !== null && call === 'close') await real.apply(target, args);
          if (code !== null) throw Object.assign(new Error(`${code}: planned`), { code });
          const result = await real.apply(target, args);
          return call === 'open' ? guarded(result as OpenFile, at) : result;
        };
      },
    });
  }
  return guarded(nodeFileSystem) as FileSystem & { calls: number };
}
