import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadTable } from '#shared/model/table-import';
import type { TableReader } from '../../handlers/dependencies';

/** No action log takes longer; a file that was made to be slow would take for ever. */
const PATIENCE_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/**
 * Reads a table from elsewhere in a worker of its own, that ends with it: whatever the file does to it, the
 * app goes on, and is never kept from anything else meanwhile.
 */
export function createTableReader({ workerFile }: { workerFile: string }): TableReader {
  return async (file) => {
    const worker = new Worker(workerFile, { workerData: file, resourceLimits: MEMORY });
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const [made] = (await once(worker, 'message', { signal })) as [ReadTable];
      return made;
    } catch {
      return { because: 'no-table' };
    } finally {
      await worker.terminate();
    }
  };
}
