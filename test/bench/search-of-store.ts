import { setTimeout as wait } from 'node:timers/promises';
import type { SearchQuery } from '../../main/search/search';
import { SearchWorker } from '../../main/search/search-worker-port';

const POLL_MS = 250;

/** A search for words in everything, of which ten of each kind are wanted. */
export const queryFor = (words: string): SearchQuery => ({
  words,
  partnershipId: null,
  from: null,
  until: null,
  includeConfidential: false,
  limit: 10,
});

/** The search of a folder once all of it is read, and how many seconds that took. */
export async function readSearch(
  workerFile: string,
  folder: string,
): Promise<{ worker: SearchWorker; seconds: number }> {
  const start = performance.now();
  const worker = new SearchWorker({ workerFile, folder, unsaved: () => {} });
  for (;;) {
    const { reading } = await worker.find(queryFor('police'), false);
    if (reading === null) return { worker, seconds: (performance.now() - start) / 1000 };
    await wait(POLL_MS);
  }
}
