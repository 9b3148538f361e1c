import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { descriptionPieces } from '#shared/documents/description-pieces';
import type { DocumentDescription } from '#shared/documents/document-block';
import type { PaperMaker } from '../handlers/dependencies';
import { noPaperFiles, type FiledPaperMaker, type PaperFiles } from '../paper-files';
import type { RenderAnswer, RenderRequest, WrittenFormat } from './worker-messages';

/** Makes documents without holding up the window: what writes them works in one long stretch. */
export type DocumentRenderer = {
  /**
   * The bytes of the document in Word. Rejects when it cannot be made, when the worker dies of it, and
   * with the signal's reason as soon as it is cancelled.
   */
  render: FiledPaperMaker;
  /** The same of its tables, in rows and columns. */
  renderRows: Record<Exclude<WrittenFormat, 'docx'>, PaperMaker>;
  /** Ends the worker; what is still being made is rejected. */
  close: () => Promise<void>;
};

type Making = (asked: Asked, signal?: AbortSignal) => Promise<Uint8Array>;

/** What a document is made of. */
type Asked = { format: WrittenFormat; description: DocumentDescription; files: PaperFiles };

/** A document that was asked for and is not made yet. */
type Job = Asked & {
  id: number;
  resolve: (bytes: Uint8Array) => void;
  reject: (reason: unknown) => void;
};

/** A worker and what it has been asked for and not yet answered. */
type Running = { worker: Worker; jobs: Map<number, Job> };

/** The worker starts with the first document and stays; one that dies is replaced by the next call. */
export function createDocumentRenderer({ workerFile }: { workerFile: string }): DocumentRenderer {
  let running: Running | null = null;
  let lastId = 0;

  function abandon(dead: Running, reason: Error): void {
    if (running === dead) running = null;
    for (const { reject } of dead.jobs.values()) reject(reason);
    dead.jobs.clear();
  }

  function begin(job: Job): void {
    running ??= startWorker(workerFile, abandon);
    const { worker, jobs } = running;
    jobs.set(job.id, job);
    void handOver(job, worker, () => jobs.has(job.id)).catch((error: unknown) => {
      jobs.delete(job.id);
      job.reject(error);
    });
  }

  /** Nothing but its end stops a worker in the midst of a document; the others begin anew elsewhere. */
  function cancel(id: number, reason: unknown): void {
    const stopped = running;
    const job = stopped?.jobs.get(id);
    if (!stopped || !job) return;
    running = null;
    const others = [...stopped.jobs.values()].filter((one) => one !== job);
    stopped.jobs.clear();
    void stopped.worker.terminate();
    job.reject(reason);
    for (const other of others) begin(other);
  }

  const make: Making = async (asked, signal) => {
    signal?.throwIfAborted();
    lastId += 1;
    const id = lastId;
    const onAbort = (): void => cancel(id, signal?.reason);
    signal?.addEventListener('abort', onAbort);
    try {
      return await new Promise((resolve, reject) => begin({ ...asked, id, resolve, reject }));
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };
  const rowsIn =
    (format: 'xlsx' | 'csv'): PaperMaker =>
    async (description, signal) =>
      make({ format, description, files: noPaperFiles }, signal);

  return {
    render: async (description, signal, files = noPaperFiles) =>
      make({ format: 'docx', description, files }, signal),
    renderRows: { xlsx: rowsIn('xlsx'), csv: rowsIn('csv') },
    close: async () => {
      await running?.worker.terminate();
    },
  };
}

function startWorker(workerFile: string, abandon: (dead: Running, reason: Error) => void): Running {
  const started: Running = { worker: new Worker(workerFile), jobs: new Map() };
  const { worker } = started;
  // It must not keep the app running once the last window is gone.
  worker.unref();
  worker.on('message', (answer: RenderAnswer) => settle(started.jobs, answer));
  worker.on('messageerror', (error) => abandon(started, error));
  worker.on('error', (error: Error) => abandon(started, error));
  worker.on('exit', () => abandon(started, new Error('the documents worker ended')));
  return started;
}

/** In pieces, between which others have their turn: a log of thousands of rows takes a while to copy. */
async function handOver(
  { id, format, description, files }: Job,
  worker: Worker,
  isWanted: () => boolean,
): Promise<void> {
  const send = (request: RenderRequest): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(request);
  };
  for (const piece of descriptionPieces(description)) {
    send({ id, format, piece, isLast: false });
    await setImmediate();
    if (!isWanted()) return;
  }
  send({ id, format, piece: '', isLast: true, files });
}

function settle(jobs: Map<number, Job>, answer: RenderAnswer): void {
  const job = jobs.get(answer.id);
  jobs.delete(answer.id);
  if ('bytes' in answer) job?.resolve(answer.bytes);
  else job?.reject(new Error(answer.error));
}
