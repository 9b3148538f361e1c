import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partnershipIdSchema } from '#shared/model/id';
import { backupSource, restoreTarget } from '../../../../main/storage/backup-port';
import { createBackups } from '../../../../main/storage/backups/backups';
import { saveCopy } from '../../../../main/storage/backups/save-copy';
import { openDataFolder } from '../../../../main/storage/data-folder';
import { nodeFileSystem } from '../../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../../main/storage/document-store';
import {
  documentKinds,
  type DocumentKind,
} from '../../../../main/storage/documents/document-kinds';
import { temporaryFolder } from '../../../support/temporary-folder';
import { setClock } from '../../../support/set-clock';

const golden = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'data-v1');
const kinds = Object.keys(documentKinds) as DocumentKind[];
const newId = (): string => 'unused';

/** The store of a data folder with its backups, as the app puts them together. */
function openStore(folder: string) {
  const ports = { fs: nodeFileSystem, folder, clock: setClock() };
  const store = createDocumentStore(ports);
  const source = backupSource({ ...ports, storeId: 'store-golden', store });
  const target = restoreTarget({ fs: nodeFileSystem, folder, store });
  const backups = createBackups({ ...ports, source, target, failed: () => {} });
  const everything = () =>
    Promise.all(kinds.map(async (kind) => [kind, await store.readAll(kind)] as const));
  return { store, source, backups, everything, clock: ports.clock };
}

async function goldenStore() {
  const folder = await temporaryFolder();
  await cp(golden, folder, { recursive: true });
  await openDataFolder({ fs: nodeFileSystem, folder, clock: setClock(), newId });
  return { folder, ...openStore(folder) };
}

describe('the documents of a real store (R19)', () => {
  test('are restored as they were, and that is taken back', async () => {
    const { folder, store, backups, everything } = await goldenStore();
    const { id } = await backups.make('asked');
    const backedUp = await everything();
    const [first, second] = await store.readAll('meeting');
    await store.write('meeting', first!.id, { ...first!, place: 'Elsewhere' });
    await store.remove('meeting', second!.id);
    const [board] = await store.readAll('partnership');
    const other = { ...board!, id: partnershipIdSchema.parse('other'), name: 'Made since' };
    await store.write('partnership', other.id, other);
    const now = await everything();
    const { undoId, ...counts } = await backups.restore(id!);
    expect(counts).toEqual({ restored: 2, removed: 1 });
    expect(await everything()).toEqual(backedUp);
    expect(await openStore(folder).everything()).toEqual(backedUp);
    await backups.restore(undoId);
    expect(await openStore(folder).everything()).toEqual(now);
  });

  test('are not backed up from damaged files, and come back from the backup', async () => {
    const { folder, store, backups } = await goldenStore();
    const [meeting] = await store.readAll('meeting');
    await store.write('meeting', meeting!.id, { ...meeting!, place: 'Last good place' });
    await backups.make('asked');
    await store.close();
    const inside = join(folder, 'meetings', meeting!.id);
    for (const name of await readdir(inside)) await writeFile(join(inside, name), 'damaged');
    await writeFile(join(folder, 'meetings', `${meeting!.id}.json`), 'damaged');

    const again = openStore(folder);
    await again.store.readAll('meeting');
    const { id } = await again.backups.make('start');
    const [latest] = (await again.backups.list()).backups;
    expect(latest).toMatchObject({ id, carried: 1, isComplete: true });
    await again.backups.restore(id!, { which: [{ kind: 'meeting', id: meeting!.id }] });
    expect((await again.store.read('meeting', meeting!.id))?.place).toBe('Last good place');
  });

  test('are copied elsewhere as a data folder that opens and says the same', async () => {
    const { source, clock, everything } = await goldenStore();
    const ports = { fs: nodeFileSystem, clock, source };
    const { folder } = await saveCopy(ports, await temporaryFolder());
    await openDataFolder({ fs: nodeFileSystem, folder, clock, newId });
    expect(await openStore(folder).everything()).toEqual(await everything());
  });
});
