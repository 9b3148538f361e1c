import { randomUUID } from 'node:crypto';
import type { Refusal } from '#shared/ipc/result';
import { systemClock } from './clock';
import { createChanges } from './handlers/changes';
import type { Dependencies, FilePort } from './handlers/dependencies';
import type { Log } from './log';
import { Refused } from './refused';
import { openDataFolder } from './storage/data-folder';
import { createDocumentStore } from './storage/document-store';
import { nodeFileSystem } from './storage/file-system';

type Ports = Pick<Dependencies, 'render' | 'version'> & {
  dataFolder: string;
  files: FilePort;
  log: Log;
  changed: () => void;
};

/** Opens the data folder and puts together what the use cases need, Electron left out. */
export async function openApp({ changed, ...ports }: Ports): Promise<Dependencies> {
  const storage = { fs: nodeFileSystem, folder: ports.dataFolder, clock: systemClock };
  const unusable = await refusalOf(openDataFolder({ ...storage, newId: randomUUID }));
  const store = createDocumentStore({ ...storage, reported: changed });
  return {
    ...ports,
    store,
    unusable,
    changes: createChanges(store, randomUUID, changed),
    clock: systemClock,
    newId: randomUUID,
  };
}

async function refusalOf(work: Promise<void>): Promise<Refusal | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
