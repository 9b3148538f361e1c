import type { CarriedDocument, FileManifest } from '#shared/model/partnership-file';

/** The manifest stands first and last, so that the loss of either end leaves one of them. */
export const MANIFEST = 'manifest.json';
export const MANIFEST_COPY = 'manifest-copy.json';

/** Before each part of the archive stand this many bytes and its name, and after it its check sum and length. */
export const HEADER_BYTES = 30;
export const TAIL_BYTES = 16;

/** What every header begins with, and what every tail begins with. */
export const HEADER_SIGN = Buffer.from('PK\u0003\u0004', 'latin1');
export const TAIL_SIGN = Buffer.from('PK\u0007\u0008', 'latin1');

/** What a document is called in the archive. */
export const documentPath = ({ kind, id }: Pick<CarriedDocument, 'kind' | 'id'>): string =>
  `documents/${kind}/${id}.json`;

/** What a paper is called there: never by a name that somebody gave it. */
export const filePath = (sha256: string): string => `files/${sha256}`;

type Contents = Pick<FileManifest, 'documents' | 'files'>;

/** The names and lengths of everything between the two manifests, in their order. */
export function partsBetween({ documents, files }: Contents): { name: string; bytes: number }[] {
  return [
    ...documents.map((one) => ({ name: documentPath(one), bytes: one.bytes })),
    ...files.map(({ sha256, bytes }) => ({ name: filePath(sha256), bytes })),
  ];
}

/** How much of the archive one part takes. */
export const spaceOf = ({ name, bytes }: { name: string; bytes: number }): number =>
  HEADER_BYTES + name.length + bytes + TAIL_BYTES;
