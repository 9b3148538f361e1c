import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TemplateInspection, TemplateInspector } from '../../handlers/dependencies';

/** No letterhead takes longer; a file that was made to be slow would take for ever. */
const PATIENCE_MS = 10_000;

/** What it may hold in memory: more than any file within the limits comes to. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/**
 * Looks at a file from elsewhere in a worker of its own, that ends with it: whatever the file does to it,
 * by its length or by its size once unpacked, the app goes on.
 */
export function createTemplateInspector({ workerFile }: { workerFile: string }): TemplateInspector {
  return async (bytes) => {
    const worker = new Worker(workerFile, { workerData: bytes, resourceLimits: MEMORY });
    try {
      const [made] = (await once(worker, 'message', {
        signal: AbortSignal.timeout(PATIENCE_MS),
      })) as [TemplateInspection];
      return made;
    } catch {
      return { because: 'not-word' };
    } finally {
      await worker.terminate();
    }
  };
}
