import type { DocumentDescription } from '#shared/documents/document-block';
import type { FilePort } from '../../main/handlers/dependencies';
import { useCases, type UseCases } from './use-cases';

/** A user who chooses nothing, and a disk that takes everything. */
export const noFiles: FilePort = {
  chooseFile: () => Promise.resolve(null),
  takeGiven: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  chooseWhereToSave: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  writeNew: (folder, name) => Promise.resolve(`${folder}/${name}`),
  showInFolder: () => {},
};

/** What left the app: the suggested names of files, what the papers said, and what was written. */
export type Exported = { names: string[]; papers: DocumentDescription[]; bytes: Uint8Array[] };

/** The app of a user who saves every file under its suggested name; papers are kept as they are described. */
export async function exportingApp(): Promise<{ app: UseCases; seen: Exported }> {
  const seen: Exported = { names: [], papers: [], bytes: [] };
  const app = await useCases({
    files: {
      ...noFiles,
      chooseWhereToSave: (name) => {
        seen.names.push(name);
        return Promise.resolve(`/home/beth/${name}`);
      },
      write: (_, bytes) => {
        seen.bytes.push(bytes);
        return Promise.resolve();
      },
    },
    render: (description) => {
      seen.papers.push(description);
      return Promise.resolve(new Uint8Array());
    },
  });
  return { app, seen };
}
