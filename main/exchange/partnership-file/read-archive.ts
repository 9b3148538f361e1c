import { z } from 'zod';
import {
  FILE_FORMAT,
  FILE_VERSION,
  carriedDocumentSchema,
  fileManifestSchema,
  type FileManifest,
} from '#shared/model/partnership-file';
import { sumOf } from '../../storage/documents/frame';
import {
  HEADER_BYTES,
  HEADER_SIGN,
  MANIFEST,
  MANIFEST_COPY,
  partsBetween,
  spaceOf,
  TAIL_BYTES,
  TAIL_SIGN,
} from './layout';

/** Where something stands in the file; null where what stands there is not what was written. */
const placed = { at: z.int().min(0).nullable() };

export const readArchiveSchema = z.union([
  z.strictObject({ because: z.enum(['not-one', 'damaged', 'newer']) }),
  z.strictObject({
    manifest: fileManifestSchema,
    documents: z.array(carriedDocumentSchema.extend(placed)).max(20_000),
    files: z.array(fileManifestSchema.shape.files.element.extend(placed)).max(20_000),
  }),
]);
/** What was found in a partnership file: its parts by their places, for the bytes stay where they are. */
export type ReadArchive = z.infer<typeof readArchiveSchema>;

const listSchema = z.object({ manifest: z.string(), sum: z.string() });
const versionSchema = z.object({ format: z.literal(FILE_FORMAT), version: z.int() });

type List = { manifest: FileManifest; start: number; end: number };

/**
 * Reads a partnership file without trusting anything in it: nothing is inflated, no name becomes a path, and every
 * part is compared with its check sum. A damaged part costs that part; where one list of contents is lost the other
 * stands in for it.
 */
export function readArchive(bytes: Uint8Array): ReadArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lists = [MANIFEST, MANIFEST_COPY].map((name) => listNamed(buffer, name));
  if (lists.includes('newer')) return { because: 'newer' };
  const [first, copy] = lists.map((list) => (typeof list === 'string' ? null : list));
  const list = first ?? copy;
  if (!list) return { because: lists.includes('damaged') ? 'damaged' : 'not-one' };
  const { manifest } = list;
  const places = placesOf(manifest, first ? first.end : list.start - lengthOf(manifest));
  const sound = [...manifest.documents, ...manifest.files].map(({ sha256, bytes: length }, at) => {
    const start = places[at] ?? 0;
    const isThere = start >= 0 && start + length <= buffer.length;
    return isThere && sumOf(buffer.subarray(start, start + length)) === sha256 ? start : null;
  });
  const { documents, files } = manifest;
  return {
    manifest,
    documents: documents.map((one, at) => ({ ...one, at: sound[at] ?? null })),
    files: files.map((one, at) => ({ ...one, at: sound[documents.length + at] ?? null })),
  };
}

/** How much of the file everything between the two lists takes. */
const lengthOf = (manifest: FileManifest): number =>
  partsBetween(manifest).reduce((sum, part) => sum + spaceOf(part), 0);

/** Where each part's own bytes begin, the first of them right after `start`. */
function placesOf(manifest: FileManifest, start: number): number[] {
  let at = start;
  return partsBetween(manifest).map((part) => {
    const place = at + HEADER_BYTES + part.name.length;
    at += spaceOf(part);
    return place;
  });
}

/** One of the two lists of contents, by its place in the archive. */
function listNamed(buffer: Buffer, name: string): List | 'absent' | 'damaged' | 'newer' {
  const start = name === MANIFEST ? 0 : lastPartNamed(buffer, name);
  if (!isPartNamed(buffer, name, start)) return 'absent';
  const from = start + HEADER_BYTES + name.length;
  const to = buffer.indexOf(TAIL_SIGN, from);
  if (to < 0) return 'damaged';
  const manifest = manifestIn(buffer.subarray(from, to));
  return typeof manifest === 'string' ? manifest : { manifest, start, end: to + TAIL_BYTES };
}

/** Where the last part of that name begins; before the file where there is none. */
function lastPartNamed(buffer: Buffer, name: string): number {
  let at = buffer.lastIndexOf(name);
  // The table of names that ends every archive has each of them once more.
  while (at > 0 && !isPartNamed(buffer, name, at - HEADER_BYTES)) {
    at = buffer.lastIndexOf(name, at - 1);
  }
  return at - HEADER_BYTES;
}

function isPartNamed(buffer: Buffer, name: string, start: number): boolean {
  const at = start + HEADER_BYTES;
  return (
    start >= 0 &&
    buffer.subarray(start, start + HEADER_SIGN.length).equals(HEADER_SIGN) &&
    buffer.toString('latin1', at, at + name.length) === name
  );
}

function manifestIn(bytes: Buffer): FileManifest | 'damaged' | 'newer' {
  try {
    const { manifest, sum } = listSchema.parse(JSON.parse(bytes.toString('utf8')));
    if (sumOf(manifest) !== sum) return 'damaged';
    const content: unknown = JSON.parse(manifest);
    const { version } = versionSchema.parse(content);
    return version > FILE_VERSION ? 'newer' : fileManifestSchema.parse(content);
  } catch {
    return 'damaged';
  }
}
