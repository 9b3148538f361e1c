import { parentPort, workerData } from 'node:worker_threads';
import { nodeFileSystem } from '../storage/disk/file-system';
import { StoreReading } from './store-reading';
import type { SearchReply, SearchRequest } from './worker-messages';

/** After so long without a change, what changed is looked at, and may be written. */
const IDLE_MS = 5000;

const reading = new StoreReading({
  fs: nodeFileSystem,
  folder: (workerData as { folder: string }).folder,
});
let looking: Promise<void> = reading.begin();
let idle: NodeJS.Timeout | null = null;

function reply(message: SearchReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(message);
}

/** One after the other, so that a document is not read twice at once. */
function then(work: () => Promise<void>): void {
  looking = looking.then(work, work);
}

function restLater(): void {
  clearTimeout(idle ?? undefined);
  idle = setTimeout(
    () =>
      then(async () => {
        await reading.catchUp();
        if (reading.isUnsaved) reply({ is: 'unsaved' });
      }),
    IDLE_MS,
  );
}

async function answer(request: Exclude<SearchRequest, { is: 'changed' }>): Promise<void> {
  const { id } = request;
  try {
    if (request.is === 'save') await reading.save();
    const found = request.is === 'find' ? await reading.find(request.query) : null;
    reply({ is: 'answer', id, answer: found });
  } catch (error) {
    reply({ is: 'failed', id, error: error instanceof Error ? error.message : String(error) });
  }
}

parentPort?.on('message', (request: SearchRequest) => {
  if (request.is === 'changed') {
    reading.noteChange(request.place);
    restLater();
  } else if (request.is === 'save') {
    then(() => answer(request));
  } else {
    void answer(request);
    if (request.looksAgain) then(() => reading.lookAtAll());
  }
});
void looking.then(restLater, restLater);
