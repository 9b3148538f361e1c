import { Worker } from 'node:worker_threads';

/** As much as the process may have in memory, all in all; a little less than 300 MB, as it is looked at only so often. */
const MOST_BYTES = 260 * 2 ** 20;
const EVERY_MS = 10;

/** In a thread of its own, for what is watched does nothing else while it reads. */
const WATCH = `
setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_BYTES}) process.kill(process.pid, 'SIGKILL');
}, ${EVERY_MS});
`;

/**
 * Ends this process once it takes too much memory. Electron passes no limit on to V8 for such a process, and that would
 * not count what is unpacked, which lies outside of V8.
 */
export function watchMemory(): void {
  new Worker(WATCH, { eval: true }).unref();
}
