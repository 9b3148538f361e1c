import type { Sha256, StoredFile } from '../../model/stored-file';
import { storedFileSchema } from '../../model/stored-file';

/** Every file that a document names, wherever in it, by what is in it; each once. */
export function filesNamedIn(documents: readonly unknown[]): StoredFile[] {
  const found = new Map<Sha256, StoredFile>();
  for (const document of documents) collect(document, found);
  return [...found.values()];
}

function collect(value: unknown, found: Map<Sha256, StoredFile>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value) {
    const file = storedFileSchema.safeParse(value).data;
    if (file) found.set(file.sha256, file);
  }
  for (const one of Object.values(value)) collect(one, found);
}
