import { parentPort, workerData } from 'node:worker_threads';
import { lookAtFolders } from './folder-facts';

const { folder } = workerData as { folder: string };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
parentPort?.postMessage(lookAtFolders(folder));
