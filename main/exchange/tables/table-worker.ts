import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from './read-table';

/** Reads one file and ends. */
const reading = readTable(workerData as { name: string; bytes: Uint8Array });
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
void reading.then((made) => parentPort?.postMessage(made));
