import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from './read-archive';

/** Finds the parts of one file and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
parentPort?.postMessage(readArchive(workerData as Uint8Array));
