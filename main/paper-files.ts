import type { DocumentDescription } from '#shared/documents/document-block';
import { pictureIn } from '#shared/domain/house-style/picture';
import type { StoredFile } from '#shared/model/stored-file';
import type { PaperMaker } from './handlers/dependencies';
import { Refused } from './refused';
import type { StoredFiles } from './storage/stored-files';

/** What a paper is made of beside what it says: files that its description only names. */
export type PaperFiles = { logo: Uint8Array | null; template: Uint8Array | null };

/** Makes a file of what a paper says and of the files it names; without them where it names none. */
export type FiledPaperMaker = (
  description: DocumentDescription,
  signal?: AbortSignal,
  files?: PaperFiles,
) => Promise<Uint8Array>;

/** The files of a paper without logo and template. */
export const noPaperFiles: PaperFiles = { logo: null, template: null };

/** The files that a description names; refused where one of them is no longer there. */
export async function readPaperFiles(
  storedFiles: StoredFiles,
  { look }: Pick<DocumentDescription, 'look'>,
): Promise<PaperFiles> {
  return {
    logo: await readFile(storedFiles, 'logo', look.logo?.file ?? null),
    template: await readFile(storedFiles, 'template', look.template),
  };
}

/** A maker that reads for itself what a description names. */
export function withPaperFiles(make: FiledPaperMaker, storedFiles: StoredFiles): PaperMaker {
  return async (description, signal) =>
    make(description, signal, await readPaperFiles(storedFiles, description));
}

/** The logo as the address of a picture that is within the page itself; empty where there is none. */
export function logoAddress({ logo }: Pick<PaperFiles, 'logo'>): string {
  if (logo === null) return '';
  const type = pictureIn(logo)?.kind === 'png' ? 'image/png' : 'image/jpeg';
  return `data:${type};base64,${Buffer.from(logo).toString('base64')}`;
}

async function readFile(
  storedFiles: StoredFiles,
  what: keyof PaperFiles,
  file: StoredFile | null,
): Promise<Uint8Array | null> {
  if (file === null) return null;
  const bytes = await storedFiles.read(file.sha256);
  if (bytes === null) throw new Refused('house-style-file-missing', { what, name: file.name });
  return bytes;
}
