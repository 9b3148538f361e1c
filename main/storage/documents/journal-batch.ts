import type { Origin } from '#shared/model/origin';
import type { Operation } from './difference';
import { encodeRecord } from './journal';
import type { SnapshotHeader } from './snapshot';

/** A state of the document that is on disk. */
export type DurableState<T> = Pick<
  SnapshotHeader,
  'generation' | 'seq' | 'link' | 'ancestors' | 'clients' | 'at'
> & { data: T };

/** A change that is on its way to the disk. */
export type Waiting<T> = {
  data: T;
  op: Operation;
  by: Origin | undefined;
  done: (seq: number) => void;
  failed: (error: unknown) => void;
};

/** So many clients are remembered by their last number: those heard of last. */
const CLIENTS = 16;

/** The bytes of the records, and the state they lead to. */
export function recordsOf<T>(
  durable: DurableState<T>,
  batch: readonly Waiting<T>[],
  at: string,
): { bytes: Buffer; state: DurableState<T> } {
  const clients = { ...durable.clients };
  const frames: Buffer[] = [];
  let { seq, link, data } = durable;
  for (const { op, by, data: next } of batch) {
    seq += 1;
    const encoded = encodeRecord({ seq, after: link, at, ...(by && { by }), op });
    frames.push(encoded.bytes);
    link = encoded.link;
    data = next;
    if (!by) continue;
    // Put anew, so that the client heard of last stands last.
    delete clients[by.client];
    clients[by.client] = by.number;
  }
  const kept = Object.fromEntries(Object.entries(clients).slice(-CLIENTS));
  return {
    bytes: Buffer.concat(frames),
    state: { ...durable, seq, link, at, data, clients: kept },
  };
}
