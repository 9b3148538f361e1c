import { setImmediate } from 'node:timers/promises';
import { Zip, ZipPassThrough } from 'fflate';
import type { IsoDate } from '#shared/model/iso-date';

/** So much is taken at a time: its check sum takes a few milliseconds, and then others have their turn. */
const STRETCH = 1024 * 1024;

/** A file with what is in it. */
type ArchivedFile = { name: string; bytes: Uint8Array };

/**
 * Files as one .zip, in their order and unchanged. They are stored and not made smaller, for Word and
 * PDF files are so already; each bears the day it was made and nothing of the clock. Rejects with the
 * signal's reason once that is cancelled.
 */
export async function zipArchive(
  files: readonly ArchivedFile[],
  { day, signal }: { day: IsoDate; signal?: AbortSignal },
): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written.push(piece);
  });
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    entry.mtime = `${day}T00:00:00`;
    zip.add(entry);
    for (let at = 0; at < bytes.length; at += STRETCH) {
      entry.push(bytes.subarray(at, at + STRETCH));
      await setImmediate();
      signal?.throwIfAborted();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(written);
}

async function joined(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    if (piece.length > STRETCH / 2) await setImmediate();
  }
  return whole;
}
