import { watchMemory } from './memory-watch';
import { readTo } from './read-to';
import type { FromReader, ToReader } from './reader-messages';

/** How Electron joins a process to the one that started it. */
type ParentPort = {
  on: (event: 'message', take: (message: { data: unknown }) => void) => void;
  postMessage: (message: FromReader) => void;
};

/** Reads one file, as Electron or Node started it for, and waits to be ended. */
function listen(expect: (bytes: number) => void): void {
  const { parentPort } = process as unknown as { parentPort?: ParentPort };
  if (parentPort) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
    const take = readTo((said) => parentPort.postMessage(said), expect);
    parentPort.on('message', ({ data }) => take(data as ToReader));
    return;
  }
  const take = readTo((said) => process.send?.(said), expect);
  process.on('message', (message: ToReader) => take(message));
  process.on('disconnect', () => process.exit());
}

listen(watchMemory());
