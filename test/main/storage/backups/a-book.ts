import { Refused } from '../../../../main/refused';
import type {
  BackupSource,
  DocumentName,
  RestoreTarget,
} from '../../../../main/storage/backups/backup-source';

type Kept = { state: string; bytes: Buffer };

const keyOf = (kind: string, id: string): string => `${kind}/${id}`;

/** The documents of a store, in memory: what backups copy and what a restore changes. */
export type Book = {
  source: BackupSource;
  target: RestoreTarget;
  /** Writes a document as the app would. */
  write(id: string, text: string, kind?: string): void;
  /** Takes a document away as the app would. */
  remove(id: string, kind?: string): void;
  /** The document can no longer be opened, though nobody took it away. */
  damage(id: string, kind?: string): void;
  /** Every document with its text. */
  texts(): Record<string, string>;
  /** The documents that were read, in order. */
  reads: string[];
  /** The restore fails at its nth step from now on. */
  failAt(step: number): void;
  /** Done whenever a document is read. */
  onRead: (name: DocumentName) => void;
};

export function aBook(texts: Record<string, string> = {}): Book {
  const documents = new Map<string, Kept>();
  const removed = new Set<string>();
  let changes = 0;
  let stepsLeft = Infinity;

  const put = (kind: string, id: string, bytes: Buffer): void => {
    changes += 1;
    documents.set(keyOf(kind, id), { state: `state-${changes}`, bytes });
  };
  const remove = (kind: string, id: string): void => {
    documents.delete(keyOf(kind, id));
    removed.add(keyOf(kind, id));
  };
  const step = (): void => {
    stepsLeft -= 1;
    if (stepsLeft < 0) throw new Refused('disk-full');
  };
  const book: Book = {
    reads: [],
    onRead: () => {},
    source: {
      storeId: 'store-1',
      states: () =>
        Promise.resolve(
          [...documents].map(([key, { state }]) => {
            const [kind = '', id = ''] = key.split('/');
            return { kind, id, state };
          }),
        ),
      contentOf: (kind, id) => {
        book.reads.push(keyOf(kind, id));
        book.onRead({ kind, id });
        const kept = documents.get(keyOf(kind, id));
        return Promise.resolve(kept ? { ...kept } : null);
      },
      wasRemoved: (kind, id) => Promise.resolve(removed.has(keyOf(kind, id))),
    },
    target: {
      put: (kind, id, bytes) =>
        Promise.resolve()
          .then(step)
          .then(() => put(kind, id, Buffer.from(bytes))),
      remove: (kind, id) =>
        Promise.resolve()
          .then(step)
          .then(() => remove(kind, id)),
    },
    write: (id, text, kind = 'meeting') => put(kind, id, Buffer.from(text)),
    remove: (id, kind = 'meeting') => remove(kind, id),
    damage: (id, kind = 'meeting') => documents.delete(keyOf(kind, id)),
    texts: () =>
      Object.fromEntries(
        [...documents]
          .map(([key, { bytes }]) => [key, bytes.toString()] as const)
          .toSorted(([a], [b]) => a.localeCompare(b)),
      ),
    failAt: (number) => (stepsLeft = number - 1),
  };
  for (const [id, text] of Object.entries(texts)) book.write(id, text);
  return book;
}
