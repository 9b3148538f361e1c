import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createStoreSession, type SessionPorts, type StoreSession } from '../../main/store-session';
import type { Office } from './claiming-office';
import { fixedClock } from './fixed-clock';

/** What came of a session besides its answers. */
export type Told = { changes: number; logged: string[] };

/** A start of the app on some computer of the office; `told` remembers what the screen was told. */
export async function startIn(
  office: Office,
  userFolder: string,
  changes: Partial<SessionPorts> = {},
): Promise<{ session: StoreSession; told: Told }> {
  const told: Told = { changes: 0, logged: [] };
  const session = await createStoreSession({
    fs: nodeFileSystem,
    clock: fixedClock,
    newId: () => crypto.randomUUID(),
    computer: office.ports(),
    env: {},
    log: {
      error: (event, facts) => void told.logged.push(`${event} ${facts?.['reason'] ?? ''}`),
      settled: () => Promise.resolve(),
    },
    dataFolder: join(userFolder, 'data'),
    userFolder,
    changed: () => (told.changes += 1),
    ...changes,
  });
  return { session, told };
}

/** Every file below a folder, with what is in it; the LOCK with its signs of life is nobody's content. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('LOCK'));
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
