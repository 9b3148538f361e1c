import { Worker } from 'node:worker_threads';
import type { Place } from '../storage/documents/document-kinds';
import type { SearchAnswer, SearchQuery } from './search';
import type { SearchReply, SearchRequest } from './worker-messages';

type Asked = { resolve: (answer: SearchAnswer | null) => void; reject: (reason: Error) => void };

type Request = SearchRequest extends infer R
  ? R extends { id: number }
    ? Omit<R, 'id'>
    : R
  : never;

/** The search of one data folder, in a worker that lives as long as that folder is open. */
export class SearchWorker {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #lastId = 0;
  #isGone = false;

  constructor(ports: { workerFile: string; folder: string; unsaved: () => void }) {
    const { workerFile, folder, unsaved } = ports;
    this.#worker = new Worker(workerFile, { workerData: { folder } });
    // It must not keep the app running once the last window is gone.
    this.#worker.unref();
    this.#worker.on('message', (message: SearchReply) =>
      message.is === 'unsaved' ? unsaved() : this.#settle(message),
    );
    this.#worker.on('error', (error: Error) => this.#abandon(error));
    this.#worker.on('exit', () => this.#abandon(new Error('the search worker ended')));
  }

  /** Whether it has died: the next question needs another one. */
  get isGone(): boolean {
    return this.#isGone;
  }

  noteChange(place: Place): void {
    this.#send({ is: 'changed', place });
  }

  async find(query: SearchQuery, looksAgain: boolean): Promise<SearchAnswer> {
    const answer = await this.#ask({ is: 'find', query, looksAgain });
    if (answer === null) throw new Error('the search worker answered nothing');
    return answer;
  }

  async save(): Promise<void> {
    await this.#ask({ is: 'save' });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(request: Extract<Request, { is: 'find' | 'save' }>): Promise<SearchAnswer | null> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#isGone) {
        reject(new Error('the search worker ended'));
        return;
      }
      this.#asked.set(id, { resolve, reject });
      this.#send({ ...request, id });
    });
  }

  #send(request: SearchRequest): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    this.#worker.postMessage(request);
  }

  #settle(message: Exclude<SearchReply, { is: 'unsaved' }>): void {
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (message.is === 'answer') asked?.resolve(message.answer);
    else asked?.reject(new Error(message.error));
  }

  #abandon(reason: Error): void {
    this.#isGone = true;
    for (const { reject } of this.#asked.values()) reject(reason);
    this.#asked.clear();
  }
}
