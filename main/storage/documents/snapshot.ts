import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { z } from 'zod';
import { frameOf, readFrame, sumOf } from './frame';
import { jsonPieces } from './json-pieces';

const LINE_FEED = 10;
/** So many letters are written at once; others get their turn in between. */
const PIECE = 65_536;

const headerSchema = z.object({
  format: z.string(),
  schemaVersion: z.int().min(1),
  id: z.string(),
  generation: z.int().min(0),
  writer: z.string(),
  /** How many operations led here. */
  seq: z.int().min(0),
  link: z.string(),
  /** States of other runs of the app that are contained in this one. */
  ancestors: z.array(z.string()),
  /** The number of the last operation of each client. */
  clients: z.record(z.string(), z.int()),
  at: z.string(),
  sha256: z.string(),
});

/** What a snapshot says about itself. */
export type SnapshotHeader = Omit<z.infer<typeof headerSchema>, 'sha256'>;
export type Snapshot = { header: SnapshotHeader; data: unknown };

/**
 * A snapshot as it goes to disk: a line with the data, then a line with the header and the check sum
 * of the data. In pieces, so that a long document does not keep the app from answering.
 */
export async function* encodeSnapshot({ header, data }: Snapshot): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let waiting = '';
  for (const piece of jsonPieces(data)) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    hash.update(waiting);
    yield Buffer.from(waiting);
    waiting = '';
    // Others get their turn here.
    await turn();
  }
  hash.update(waiting);
  const last = frameOf({ ...header, sha256: hash.digest('hex') });
  yield Buffer.concat([Buffer.from(`${waiting}\n`), last.bytes]);
}

/** What a snapshot says about itself; null where that is not as it was written, whatever its data are. */
export function decodeHeader(bytes: Buffer): (SnapshotHeader & { sha256: string }) | null {
  const end = bytes.length - 1;
  const middle = bytes.lastIndexOf(LINE_FEED, end - 1);
  if (middle < 0 || bytes[end] !== LINE_FEED) return null;
  try {
    return headerSchema.safeParse(readFrame(bytes.subarray(middle + 1, end))?.content).data ?? null;
  } catch {
    return null;
  }
}

/** What a snapshot holds; null where a single bit of it is not as it was written. */
export function decodeSnapshot(bytes: Buffer): Snapshot | null {
  const known = decodeHeader(bytes);
  if (known === null) return null;
  const { sha256, ...header } = known;
  const data = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED, bytes.length - 2));
  return sumOf(data) === sha256 ? { header, data: JSON.parse(data.toString('utf8')) } : null;
}
