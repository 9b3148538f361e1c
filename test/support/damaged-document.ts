import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentKinds, type DocumentKind } from '../../main/storage/documents/document-kinds';
import { temporaryFolder } from './temporary-folder';

/** Damages every file of a document, so that nothing of it can be read; answers the way to put it back. */
export async function damageDocument(
  folder: string,
  kind: DocumentKind,
  id: string,
): Promise<() => Promise<void>> {
  const document = join(folder, documentKinds[kind].folder, id);
  const copy = join(await temporaryFolder(), id);
  await cp(document, copy, { recursive: true });
  const names = await readdir(document);
  await Promise.all(names.map((name) => writeFile(join(document, name), '{"half')));
  return async () => {
    await rm(document, { recursive: true, force: true });
    await cp(copy, document, { recursive: true });
  };
}
