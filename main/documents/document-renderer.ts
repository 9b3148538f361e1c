import { Worker } from 'node:worker_threads';
import type { DocumentDescription } from '#shared/documents/document-block';
import type { RenderAnswer, RenderRequest } from './worker-messages';

/** Makes Word documents without holding up the window: docx works in one long stretch. */
export type DocumentRenderer = {
  /** The bytes of the document. Rejects when it cannot be made, or the worker dies of it. */
  render: (description: DocumentDescription) => Promise<Uint8Array>;
  /** Ends the worker; what is still being made is rejected. */
  close: () => Promise<void>;
};

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (reason: Error) => void };

/** A worker and what it has been asked for and not yet answered. */
type Running = { worker: Worker; waiting: Map<number, Waiting> };

/** The worker starts with the first document and stays; one that dies is replaced by the next call. */
export function createDocumentRenderer({ workerFile }: { workerFile: string }): DocumentRenderer {
  let running: Running | null = null;
  let lastId = 0;

  function abandon(dead: Running, reason: Error): void {
    if (running === dead) running = null;
    for (const { reject } of dead.waiting.values()) reject(reason);
    dead.waiting.clear();
  }

  function start(): Running {
    const started: Running = { worker: new Worker(workerFile), waiting: new Map() };
    const { worker } = started;
    // It must not keep the app running once the last window is gone.
    worker.unref();
    worker.on('message', (answer: RenderAnswer) => settle(started.waiting, answer));
    worker.on('messageerror', (error) => abandon(started, error));
    worker.on('error', (error: Error) => abandon(started, error));
    worker.on('exit', () => abandon(started, new Error('the documents worker ended')));
    return started;
  }

  return {
    render: (description) =>
      new Promise((resolve, reject) => {
        running ??= start();
        lastId += 1;
        const request: RenderRequest = { id: lastId, description };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        running.worker.postMessage(request);
        running.waiting.set(request.id, { resolve, reject });
      }),
    close: async () => {
      await running?.worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, answer: RenderAnswer): void {
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('bytes' in answer) asked?.resolve(answer.bytes);
  else asked?.reject(new Error(answer.error));
}
