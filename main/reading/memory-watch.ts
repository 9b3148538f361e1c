import { Worker } from 'node:worker_threads';
import { TABLE_FILE_MAXIMUM } from '#shared/model/table-import';

/** As much as the process may have in memory, all in all; a little less than 300 MB, as it is looked at only so often. */
const MOST_BYTES = 260 * 2 ** 20;
const EVERY_MS = 10;

/** A file of this size is among that: no table and no template is longer. */
const HELD_ANYWAY = TABLE_FILE_MAXIMUM;

/** In a thread of its own, for what is watched does nothing else while it reads. */
const WATCH = `
let most = ${MOST_BYTES};
require('node:worker_threads').parentPort.on('message', (bytes) => { most += bytes; }).unref();
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, ${EVERY_MS});
`;

/**
 * Ends this process once it takes too much memory. Electron passes no limit on to V8 for such a process, and that would
 * not count what is unpacked, which lies outside of V8. What it answers allows for a file that is held besides.
 */
export function watchMemory(): (fileBytes: number) => void {
  const watch = new Worker(WATCH, { eval: true });
  watch.unref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  return (fileBytes) => watch.postMessage(Math.max(0, fileBytes - HELD_ANYWAY));
}
