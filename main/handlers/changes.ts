import type { UndoToken } from '#shared/ipc/views';
import { undoTokenSchema } from '#shared/ipc/views';
import { Refused } from '../refused';
import type { DocumentKind, DocumentOf } from '../storage/documents/document-kinds';
import type { DocumentStore } from '../storage/store-api';

/** One document's next value. */
export type NextValue = {
  [K in DocumentKind]: {
    kind: K;
    id: string;
    /** Null takes the document away. */
    next: DocumentOf<K> | null;
    /** What stands once the change is taken back, where that is not simply what stood before. */
    undone?: DocumentOf<K>;
    /** The same for a document that only grows: taking back adds to what it is by then. */
    takenBack?: (now: DocumentOf<K>) => DocumentOf<K>;
  };
}[DocumentKind];

/** Changes to documents, one at a time, each of which can be taken back. */
export type Changes = {
  /** Runs work that reads and then writes, never two at once, so that no change is lost. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the values durable in the order given, all or none, and remembers how to take them back. */
  commit(values: readonly NextValue[]): Promise<UndoToken>;
  /** Takes one change back, unless its documents have changed since. */
  undo(token: UndoToken): Promise<void>;
  /** Forgets how to take anything back that was done so far. */
  forgetAll(): void;
};

type Place = { kind: DocumentKind; id: string };
/** A document and what is to stand there; null for nothing. */
type Target = Place & { value: unknown };
/** A change that was made to one document, and what an undo leaves there. */
type Made = Place & {
  after: unknown;
  undone: unknown;
  takenBack?: ((now: unknown) => unknown) | undefined;
};

/** How many changes can be taken back; older ones are forgotten. */
const REMEMBERED = 200;

/** Keeps the undo history of this run of the app. */
export function createChanges(
  store: DocumentStore,
  newId: () => string,
  changed: () => void,
): Changes {
  const history = new Map<UndoToken, Made[]>();
  let last: Promise<unknown> = Promise.resolve();

  return {
    inTurn(work) {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
    async commit(values) {
      const token = undoTokenSchema.parse(newId());
      const wayBack = await putAll(
        store,
        values.map((one) => ({ ...one, value: one.next })),
      );
      history.set(token, madeOf(values, wayBack));
      const oldest = history.keys().next();
      if (history.size > REMEMBERED && !oldest.done) history.delete(oldest.value);
      changed();
      return token;
    },
    async undo(token) {
      const steps = history.get(token);
      if (!steps) throw new Refused('nothing-to-undo');
      await refuseIfChangedSince(store, steps);
      await putAll(store, await Promise.all(steps.map((step) => targetOf(store, step))));
      history.delete(token);
      changed();
    },
    forgetAll() {
      history.clear();
    },
  };
}

async function put(store: DocumentStore, { kind, id, value }: Target): Promise<void> {
  if (value === null) await store.remove(kind, id);
  else await store.write(kind, id, value as DocumentOf<typeof kind>);
}

/** Puts all in place or none. Answers what stood there before, the last first: the way back. */
async function putAll(store: DocumentStore, targets: readonly Target[]): Promise<Target[]> {
  const wayBack: Target[] = [];
  try {
    for (const target of targets) {
      // The order of the writes is part of the promise.
      const before = await store.read(target.kind, target.id);
      if (before !== target.value) await put(store, target);
      wayBack.unshift({ ...target, value: before });
    }
  } catch (error) {
    await goBack(store, wayBack);
    throw error;
  }
  return wayBack;
}

/** As far as the disk lets us: the refusal that is under way says already that it does not. */
async function goBack(store: DocumentStore, wayBack: readonly Target[]): Promise<void> {
  for (const target of wayBack) {
    // The reverse order of the writes.
    await put(store, target).catch(() => undefined);
  }
}

async function refuseIfChangedSince(store: DocumentStore, steps: readonly Made[]): Promise<void> {
  for (const { kind, id, after, takenBack } of steps) {
    // What only grows may have grown.
    if (takenBack) continue;
    // A handful at most, read from memory.
    if ((await store.read(kind, id)) !== after) throw new Refused('changed-since');
  }
}

/** Where an undo leads for one document. */
async function targetOf(
  store: DocumentStore,
  { kind, id, undone, takenBack }: Made,
): Promise<Target> {
  const value = takenBack ? takenBack(await store.read(kind, id)) : undone;
  return { kind, id, value };
}

/** What an undo will need: only the documents that a change really changed. */
function madeOf(values: readonly NextValue[], wayBack: readonly Target[]): Made[] {
  return wayBack.flatMap(({ kind, id, value: before }) => {
    const made = values.find((one) => one.kind === kind && one.id === id);
    if (!made || made.next === before) return [];
    const takenBack = made.takenBack as Made['takenBack'];
    return [{ kind, id, after: made.next, undone: made.undone ?? before, takenBack }];
  });
}
