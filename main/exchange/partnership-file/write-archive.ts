import type { IsoDate } from '#shared/model/iso-date';
import type { CarriedDocument, FileManifest } from '#shared/model/partnership-file';
import type { Sha256 } from '#shared/model/stored-file';
import { sumOf } from '../../storage/documents/frame';
import { zipArchive } from '../zip-archive';
import { documentPath, filePath, MANIFEST, MANIFEST_COPY } from './layout';

/** A document as it goes into the archive. */
export type PackedDocument = { of: CarriedDocument; bytes: Uint8Array };
/** A paper that goes with them. */
export type PackedFile = { sha256: Sha256; bytes: Uint8Array };

/** What a partnership file is made of. */
export type Packed = {
  manifest: FileManifest;
  documents: readonly PackedDocument[];
  files: readonly PackedFile[];
};

/** A partnership file: a .zip archive of JSON and papers, its list of contents at both ends (M6). */
export async function writeArchive(
  { manifest, documents, files }: Packed,
  day: IsoDate,
): Promise<Uint8Array> {
  const text = JSON.stringify(manifest);
  const list = new TextEncoder().encode(JSON.stringify({ manifest: text, sum: sumOf(text) }));
  return zipArchive(
    [
      { name: MANIFEST, bytes: list },
      ...documents.map(({ of, bytes }) => ({ name: documentPath(of), bytes })),
      ...files.map(({ sha256, bytes }) => ({ name: filePath(sha256), bytes })),
      { name: MANIFEST_COPY, bytes: list },
    ],
    { day },
  );
}
