import { applyOperation } from './difference';
import { decodeFormat1 } from './format-1';
import { decodeJournal, type JournalRecord } from './journal';
import { decodeHeader, decodeSnapshot, type Snapshot, type SnapshotHeader } from './snapshot';
import type { Generation, ReadFile } from './version-files';

/** A state of a document: what its nearest snapshot said, brought up to date by journals. */
export type State = Pick<
  SnapshotHeader,
  'schemaVersion' | 'generation' | 'writer' | 'seq' | 'link' | 'ancestors' | 'clients' | 'at'
> & { data: unknown };

/** A state, and the files without which it would not be known. */
export type Fork = State & { files: string[] };

/** What the files of a document amount to. */
export type History = {
  /** The newest state; null where no snapshot can be read. */
  current: State | null;
  /** States of other runs of the app that the current one does not contain: none may be dropped. */
  forks: Fork[];
  /** Files that are not as they were written. */
  damaged: string[];
  /** Whether nothing that was acknowledged is known to be missing from the current state. */
  isComplete: boolean;
};

type SnapshotFile = Snapshot & { name: string };
type JournalFile = Omit<ReadFile, 'bytes'> & ReturnType<typeof decodeJournal>;
type Files = { snapshots: SnapshotFile[]; journals: JournalFile[]; damaged: ReadFile[] };

/**
 * Finds the newest state in the files of a document. Each record names the state it was made on, so
 * that journals join onto any snapshot, and only onto the right one: where a snapshot is damaged,
 * the one before and both journals give the same state.
 */
export function historyOf(
  files: readonly ReadFile[],
  format: { format: string; id: string },
): History {
  const read = readAll(files, format);
  const damaged = [
    ...read.damaged.map(({ name }) => name),
    ...read.journals.filter(({ isDamaged }) => isDamaged).map(({ name }) => name),
  ];
  const [newest] = read.snapshots;
  if (!newest) return { current: null, forks: [], damaged, isComplete: files.length === 0 };
  const current = follow(newest, read.journals);
  const forks = forksFrom(current, read, files);
  return { current, forks, damaged, isComplete: isComplete(current, read, files) };
}

function readAll(
  files: readonly ReadFile[],
  { format, id }: { format: string; id: string },
): Files {
  const snapshots: SnapshotFile[] = [];
  const journals: JournalFile[] = [];
  const damaged: ReadFile[] = [];
  for (const { bytes, ...file } of files) {
    if (file.is === 'journal') {
      journals.push({ ...file, ...decodeJournal(bytes) });
      continue;
    }
    const snapshot = file.is === 'format-1' ? decodeFormat1(bytes, id) : decodeSnapshot(bytes);
    const isRight = snapshot?.header.format === format && snapshot.header.id === id;
    if (snapshot && isRight) snapshots.push({ ...snapshot, name: file.name });
    else damaged.push({ ...file, bytes });
  }
  const newestFirst = snapshots.toSorted(
    (a, b) =>
      b.header.generation - a.header.generation ||
      b.header.seq - a.header.seq ||
      a.name.localeCompare(b.name),
  );
  return { snapshots: newestFirst, journals, damaged };
}

type Followed = State & { links: Set<string>; misfit: boolean };

/** The state a snapshot leads to when every record that continues it is applied. */
function follow({ header, data }: Snapshot, journals: readonly JournalFile[]): Followed {
  const next = recordsByStart(header, journals);
  const clients = { ...header.clients };
  let state = { seq: header.seq, link: header.link, at: header.at, data };
  const links = new Set([header.link]);
  let misfit = false;
  for (let record = next.get(state.link); record; record = next.get(state.link)) {
    // A record that leads back to a state we came from would be followed for ever.
    if (links.has(record.link)) break;
    const { seq, link, at, op } = record;
    try {
      state = { seq, link, at, data: applyOperation(state.data, op) };
    } catch {
      misfit = true;
      break;
    }
    links.add(link);
    if (record.by) clients[record.by.client] = record.by.number;
  }
  return { ...header, ...state, clients, links, misfit };
}

/**
 * Each record that came after the snapshot by the state it was made on; where two continue one state,
 * that of the snapshot's own writer. What is in an earlier journal and not in the snapshot was refused
 * by the disk, and left out by whoever wrote the snapshot.
 */
function recordsByStart(
  { writer, generation }: Generation,
  journals: readonly JournalFile[],
): ReadonlyMap<string, JournalRecord> {
  const isOwn = (file: Generation): boolean => file.writer === writer;
  const ranked = journals
    .filter((file) => file.generation >= generation)
    .toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || a.generation - b.generation);
  return new Map(ranked.flatMap(({ records }) => records.map((record) => [record.after, record])));
}

/** What other writers have that the current state does not contain; each state once. */
function forksFrom(current: Followed, read: Files, files: readonly ReadFile[]): Fork[] {
  const known = new Set([...current.links, ...current.ancestors]);
  const forks = new Map<string, Fork>();
  for (const writer of new Set(files.map((file) => file.writer))) {
    const end = writer === current.writer ? null : endOf(writer, read, known);
    if (end === null) continue;
    const { start, links: _, misfit: __, ...state } = end;
    const names = files.filter((file) => file.writer === writer).map(({ name }) => name);
    const others = forks.get(state.link)?.files ?? [];
    forks.set(state.link, { ...state, files: [...new Set([...others, ...names, start])] });
  }
  return [...forks.values()];
}

/** Where a writer's files lead to that is not known, and the snapshot from which they do. */
function endOf(
  writer: string,
  { snapshots, journals }: Files,
  known: ReadonlySet<string>,
): (Followed & { start: string }) | null {
  const own = snapshots.find(({ header }) => header.writer === writer);
  // Where its own snapshot is lost, its journal may still go on from another's.
  const asIts = ({ header, ...rest }: SnapshotFile): SnapshotFile => ({
    ...rest,
    header: { ...header, writer, generation: 0 },
  });
  const ends = (own ? [own] : snapshots.map(asIts)).map((one) => ({
    ...follow(one, journals),
    start: one.name,
  }));
  return ends.find(({ link }) => !known.has(link)) ?? null;
}

/** Whether the current state reaches to the end of every journal that could continue it. */
function isComplete(current: Followed, read: Files, files: readonly ReadFile[]): boolean {
  if (current.misfit) return false;
  const later = read.journals.filter(
    ({ generation, writer }) =>
      generation > current.generation ||
      (generation === current.generation && writer === current.writer),
  );
  const reachesEnd = later.every(
    ({ records, isDamaged }) => !isDamaged && records.every(({ link }) => current.links.has(link)),
  );
  const [newest] = read.snapshots;
  const known = new Set([...current.links, ...current.ancestors]);
  // A snapshot of which only the data are damaged still says which state it held.
  const isReached = read.damaged.every(({ bytes }) => {
    const link = decodeHeader(bytes)?.link;
    return link === undefined || known.has(link);
  });
  return reachesEnd && isReached && !(newest && isJournalGone(newest.header, files));
}

/** A journal is begun before its snapshot. Only the very first one has none, of a document begun here. */
function isJournalGone(
  { generation, writer, ancestors }: SnapshotHeader,
  files: readonly ReadFile[],
): boolean {
  if (generation === 0 || (generation === 1 && ancestors.length === 0)) return false;
  return !files.some(
    (file) => file.is === 'journal' && file.generation === generation && file.writer === writer,
  );
}
