import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

/** So many bytes are worked on at once; others get their turn in between. */
const PIECE = 1 << 20;

/** Bytes in pieces small enough that the app answers in between. */
export async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    // The pause is the point.
    if (start > 0) await turn();
    yield bytes.subarray(start, start + PIECE);
  }
}

/** The SHA-256 of bytes, in hexadecimal. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(bytes)) hash.update(piece);
  return hash.digest('hex');
}
