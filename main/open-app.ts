import { randomUUID } from 'node:crypto';
import { systemClock } from './clock';
import { createErasing } from './erasing';
import type { Dependencies, FilePort, WindowsPort } from './handlers/dependencies';
import { dueRows } from './handlers/due-handlers';
import type { Log } from './log';
import { withPaperFiles, type FiledPaperMaker } from './paper-files';
import { StoreSearch } from './search/store-search';
import { nodeFileSystem } from './storage/disk/file-system';
import { folderLook } from './storage/disk/folder-look';
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
  | 'notices'
> & {
  /** Makes a paper in Word, or as a PDF, of what it says and the files that it names. */
  render: FiledPaperMaker;
  renderPdf: FiledPaperMaker;
  /** Where the data are unless another place is remembered. */
  dataFolder: string;
  /** Where it is remembered which folder holds the data; nothing is, without it. */
  userFolder?: string;
  files: FilePort;
  /** The windows; null before the first is there, when nobody can ask. */
  windows?: () => WindowsPort | null;
  log: Log;
  changed: () => void;
  /** Where the worker is that searches. */
  searchWorkerFile: string;
  /** Where the worker is that looks at many files at once; without it, each is looked at by itself. */
  factsWorkerFile?: string;
};

/** What the use cases need, with all of the session that is behind it. */
export type OpenedApp = Dependencies & {
  session: StoreSession;
  /** Ends what is under way and gives the data folder back. */
  close(): Promise<void>;
};

const world = { clock: systemClock, newId: randomUUID };

/** The store that is open, and its search, which is told of every change. */
async function openedSession(ports: Ports, computer: ReturnType<typeof thisComputer>) {
  const { dataFolder, userFolder = null, log, changed, searchWorkerFile, factsWorkerFile } = ports;
  const told: { search?: StoreSearch } = {};
  const session = await createStoreSession({
    ...world,
    fs: nodeFileSystem,
    computer,
    env: process.env,
    log,
    dataFolder,
    userFolder,
    changed,
    wrote: (place) => told.search?.noteChange(place),
    ...(factsWorkerFile === undefined ? {} : { lookAtFolders: folderLook(factsWorkerFile) }),
  });
  const search = new StoreSearch({ session, workerFile: searchWorkerFile });
  told.search = search;
  return { session, search };
}

/** Opens the data folder and puts together what the use cases need, Electron left out. */
export async function openApp(ports: Ports): Promise<OpenedApp> {
  const { changed, userFolder: _, searchWorkerFile: __, windows: ___, ...rest } = ports;
  const computer = thisComputer();
  const { session, search } = await openedSession(ports, computer);
  const keeper = new StoreKeeper({
    session,
    clock: systemClock,
    log: rest.log,
    fs: nodeFileSystem,
    every: computer.every,
  });
  const erasing = createErasing({
    session,
    clock: systemClock,
    log: rest.log,
    forgetSearch: () => search.forget(),
  });
  const files = storedFiles(() => ({ fs: session.fs, folder: session.dataFolder }));
  const opened: OpenedApp = {
    ...rest,
    ...world,
    session,
    changed,
    render: withPaperFiles(rest.render, files),
    renderPdf: withPaperFiles(rest.renderPdf, files),
    storedFiles: files,
    search,
    erasing,
    saveCopy: (chosen) => keeper.saveCopy(chosen),
    get backups() {
      return keeper.backups;
    },
    async close() {
      keeper.stop();
      await search.close();
      await session.close();
    },
    changes: session.changes,
    get windows() {
      const windows = ports.windows?.();
      if (!windows) throw new Error('there is no window');
      return windows;
    },
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
  if (!session.unusable) lookAtWhatIsDue(opened);
  return opened;
}

/**
 * The first screen shows what is due, and its files are looked at while the window is still being made: Chromium
 * is busy with other processes then. What cannot be read is told to whoever asks for it.
 */
function lookAtWhatIsDue(opened: OpenedApp): void {
  void dueRows(opened).catch(() => {});
}
