import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Dependencies } from '../../handlers/dependencies';
import type { ReadArchive } from './read-archive';

/** Check sums of half a gigabyte take a second or two. */
const PATIENCE_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** Looks at a partnership file in a worker of its own, that ends with it: whatever is in it, the app goes on. */
export function createArchiveReader({
  workerFile,
}: {
  workerFile: string;
}): Dependencies['readPartnershipFile'] {
  return async (bytes) => {
    const worker = new Worker(workerFile, { workerData: bytes, resourceLimits: MEMORY });
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const [read] = (await once(worker, 'message', { signal })) as [ReadArchive];
      return read;
    } catch {
      return { because: 'damaged' };
    } finally {
      await worker.terminate();
    }
  };
}
