import { randomUUID } from 'node:crypto';
import { systemClock } from './clock';
import type { Dependencies, FilePort } from './handlers/dependencies';
import type { Log } from './log';
import { withPaperFiles, type FiledPaperMaker } from './paper-files';
import { StoreSearch } from './search/store-search';
import { nodeFileSystem } from './storage/disk/file-system';
import { storedFiles } from './storage/stored-files';
import { thisComputer } from './storage/ownership/this-computer';
import { StoreKeeper } from './store-keeper';
import { createStoreSession, type StoreSession } from './store-session';

type Ports = Pick<
  Dependencies,
  | 'renderRows'
  | 'inspectTemplate'
  | 'readTable'
  | 'packPartnership'
  | 'readPartnershipFile'
  | 'version'
> & {
  /** Makes a paper in Word, or as a PDF, of what it says and the files that it names. */
  render: FiledPaperMaker;
  renderPdf: FiledPaperMaker;
  /** Where the data are unless another place is remembered. */
  dataFolder: string;
  /** Where it is remembered which folder holds the data; nothing is, without it. */
  userFolder?: string;
  files: FilePort;
  log: Log;
  changed: () => void;
  /** Where the worker is that searches. */
  searchWorkerFile: string;
};

/** What the use cases need, with all of the session that is behind it. */
export type OpenedApp = Dependencies & {
  session: StoreSession;
  /** Ends what is under way and gives the data folder back. */
  close(): Promise<void>;
};

/** Opens the data folder and puts together what the use cases need, Electron left out. */
export async function openApp(ports: Ports): Promise<OpenedApp> {
  const { changed, userFolder = null, searchWorkerFile, ...rest } = ports;
  const world = { clock: systemClock, newId: randomUUID };
  const computer = thisComputer();
  let search: StoreSearch | null = null;
  const session = await createStoreSession({
    ...world,
    fs: nodeFileSystem,
    computer,
    env: process.env,
    log: rest.log,
    dataFolder: rest.dataFolder,
    userFolder,
    changed,
    wrote: (place) => search?.noteChange(place),
  });
  search = new StoreSearch({ session, workerFile: searchWorkerFile });
  const keeper = new StoreKeeper({
    session,
    clock: systemClock,
    log: rest.log,
    fs: nodeFileSystem,
    every: computer.every,
  });
  const files = storedFiles(() => ({ fs: session.fs, folder: session.dataFolder }));
  return {
    ...rest,
    ...world,
    session,
    changed,
    render: withPaperFiles(rest.render, files),
    renderPdf: withPaperFiles(rest.renderPdf, files),
    storedFiles: files,
    search,
    saveCopy: (chosen) => keeper.saveCopy(chosen),
    get backups() {
      return keeper.backups;
    },
    async close() {
      keeper.stop();
      await search?.close();
      await session.close();
    },
    changes: session.changes,
    get store() {
      return session.store;
    },
    get unusable() {
      return session.unusable;
    },
    get dataFolder() {
      return session.dataFolder;
    },
  };
}
