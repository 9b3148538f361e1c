import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './read-table';

/** Reads one file and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
void readTable(workerData as { name: string; bytes: Uint8Array }).then((made) =>
  parentPort?.postMessage(made),
);
