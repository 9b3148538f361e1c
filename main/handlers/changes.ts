import type { UndoToken } from '#shared/ipc/views';
import { undoTokenSchema } from '#shared/ipc/views';
import { Refused } from '../refused';
import type { DocumentKind, DocumentOf } from '../storage/document-kinds';
import type { DocumentStore } from '../storage/document-store';

/** One document's next value. */
export type NextValue = {
  [K in DocumentKind]: { kind: K; id: string; next: DocumentOf<K> };
}[DocumentKind];

/** Changes to documents, one at a time, each of which can be taken back. */
export type Changes = {
  /** Runs work that reads and then writes, never two at once, so that no change is lost. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the values durable in the order given, and remembers how to take them back. */
  commit(values: readonly NextValue[]): Promise<UndoToken>;
  /** Takes one change back, unless its documents have changed since. */
  undo(token: UndoToken): Promise<void>;
};

type Before = { kind: DocumentKind; id: string; before: unknown; after: unknown };

/** How many changes can be taken back; older ones are forgotten. */
const REMEMBERED = 200;

/** Keeps the undo history of this run of the app. */
export function createChanges(
  store: DocumentStore,
  newId: () => string,
  changed: () => void,
): Changes {
  const history = new Map<UndoToken, Before[]>();
  let last: Promise<unknown> = Promise.resolve();

  async function apply(values: readonly NextValue[]): Promise<Before[]> {
    const done: Before[] = [];
    for (const { kind, id, next } of values) {
      // oxlint-disable-next-line no-await-in-loop -- the order of the writes is part of the promise
      const before = await store.read(kind, id);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await store.write(kind, id, next);
      done.unshift({ kind, id, before, after: next });
    }
    changed();
    return done;
  }

  async function refuseIfChangedSince(steps: readonly Before[]): Promise<void> {
    for (const { kind, id, after } of steps) {
      // oxlint-disable-next-line no-await-in-loop -- a handful at most, read from memory
      if ((await store.read(kind, id)) !== after) throw new Refused('changed-since');
    }
  }

  async function takeBack({ kind, id, before }: Before): Promise<void> {
    if (before === null) await store.remove(kind, id);
    else await store.write(kind, id, before as DocumentOf<typeof kind>);
  }

  return {
    inTurn(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    async commit(values) {
      const token = undoTokenSchema.parse(newId());
      history.set(token, await apply(values));
      const oldest = history.keys().next();
      if (history.size > REMEMBERED && !oldest.done) history.delete(oldest.value);
      return token;
    },
    async undo(token) {
      const steps = history.get(token);
      if (!steps) throw new Refused('nothing-to-undo');
      await refuseIfChangedSince(steps);
      history.delete(token);
      for (const step of steps) {
        // oxlint-disable-next-line no-await-in-loop -- the reverse order of the writes
        await takeBack(step);
      }
      changed();
    },
  };
}
