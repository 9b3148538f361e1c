import { Worker } from 'node:worker_threads';
import type { FolderFacts } from './folder-facts';

/** Looks at all documents of a kind at once; null where that cannot be done, and each is to be looked at. */
export type FolderLook = (folder: string) => Promise<FolderFacts | null>;

/** The look by a thread that lives for it alone. */
export function folderLook(workerFile: string): FolderLook {
  return (folder) =>
    new Promise((done) => {
      const worker = new Worker(workerFile, { workerData: { folder } });
      // It must not keep the app running once the last window is gone.
      worker.unref();
      worker.once('message', (facts: FolderFacts) => done(facts));
      worker.once('error', () => done(null));
      worker.once('exit', () => done(null));
    });
}
