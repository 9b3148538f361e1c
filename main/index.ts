import { app, powerMonitor } from 'electron';
import { join } from 'node:path';
import { DATA_CHANGED, FILE_GIVEN, HIDE } from '#shared/ipc/events';
import type { Result } from '#shared/ipc/result';
import { systemClock } from './clock';
import { askedAddressIn } from './desktop/asked-address';
import { DesktopMemory } from './desktop/desktop-memory';
import { DroppedFiles } from './desktop/dropped-files';
import { createDocumentRenderer } from './documents/document-renderer';
import { writeArchive } from './exchange/partnership-file/write-archive';
import { createGivenFile, givenPathIn, type GivenFile } from './given-file';
import { createHandlers } from './handlers';
import { createActionCatalogue, type ActionCatalogue } from './handlers/actions/action-catalogue';
import { createFileLog, reasonOf, type Log } from './log';
import { noticesIn } from './notices';
import { openApp } from './open-app';
import { officePlaces } from './pdf/office-places';
import { createPdfMaker } from './pdf/pdf-maker';
import { IN_PEACE_MS, prepareLists } from './prepare-lists';
import { createOutsideReader } from './reading/outside-reader';
import { closeBeforeEnd } from './shell/closing';
import { createDesktop, type Desktop } from './shell/desktop';
import { keepDroppedFiles } from './shell/dropped-on-page';
import { createFilePort } from './shell/file-dialogs';
import { mountHandlers } from './shell/mount-handlers';
import { listPageFiles } from './shell/page-files';
import { registerScheme, servePage } from './shell/page-protocol';
import { closeDefaultSession, pageSession } from './shell/page-session';
import { createPdfPrinter } from './shell/pdf-printer';
import { developmentServer, noticesFolder, places } from './shell/place';
import { createReaderUtility } from './shell/reader-utility';
import { refuseUnsafeStart } from './shell/safe-start';
import { confineAllPages, sandboxPages } from './shell/security';
import { silenceChromium } from './shell/silence';
import { nodeFileSystem } from './storage/disk/file-system';
import { focusWindow } from './shell/window';
import { Windows } from './shell/windows';

const pageFolder = join(import.meta.dirname, '../renderer');

/** The windows, once the app may have any. */
async function openWindows(ports: Omit<ConstructorParameters<typeof Windows>[0], 'session'>) {
  await app.whenReady();
  await closeDefaultSession();
  const session = await pageSession('window');
  if (developmentServer() === null) servePage(session, await listPageFiles(pageFolder));
  return new Windows({ session, ...ports });
}

/** What the system hands over: with the start, or on a Mac at any time. */
function givenFile(told: () => void): GivenFile {
  const given = createGivenFile(told);
  given.give(givenPathIn(process.argv, process.cwd()));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    given.give(path);
  });
  return given;
}

/** What makes papers: Word in a worker, PDF by LibreOffice or by a window that nobody sees. */
function paperMakers(log: Log) {
  const { render, renderRows } = createDocumentRenderer({
    workerFile: join(import.meta.dirname, 'documents-worker.js'),
  });
  const renderPdf = createPdfMaker({
    render,
    print: createPdfPrinter(pageFolder),
    places: officePlaces(process),
    log,
  });
  return { render, renderRows, renderPdf };
}

async function start(): Promise<void> {
  const { data, log: logFile, session: sessionFolder } = places();
  app.setPath('sessionData', sessionFolder);
  const log = createFileLog(logFile, systemClock);
  process.on('uncaughtException', (error) => log.error('uncaught', { name: error.name }));
  let windows: Windows | null = null;
  let desktop: Desktop | null = null;
  const tell = (event: string): void => windows?.tell(event);
  const given = givenFile(() => windows?.inFront()?.webContents.send(FILE_GIVEN));
  const userFolder = app.getPath('userData');
  const memory = await DesktopMemory.open(nodeFileSystem, userFolder);
  const dropped = new DroppedFiles(() => performance.now());
  keepDroppedFiles(dropped);
  const dependencies = await openApp({
    dataFolder: data,
    userFolder,
    version: app.getVersion(),
    notices: noticesIn(noticesFolder()),
    log,
    ...paperMakers(log),
    packPartnership: writeArchive,
    ...createOutsideReader(createReaderUtility(join(import.meta.dirname, 'reader-program.js'))),
    factsWorkerFile: join(import.meta.dirname, 'folder-facts-worker.js'),
    searchWorkerFile: join(import.meta.dirname, 'search-worker.js'),
    files: createFilePort({ given, dropped, memory }),
    windows: () => windows,
    changed: () => {
      tell(DATA_CHANGED);
      desktop?.refresh();
    },
  });
  const catalogue = createActionCatalogue(dependencies);
  const handlers = createHandlers(dependencies, catalogue);
  desktop = createDesktop({
    windows: () => windows,
    recentIds: () => memory.recent,
    partnerships: () => orNone(handlers['partnerships:list']({})),
  });
  mountHandlers(handlers, log);
  windows = await openWindows({
    memory,
    screenGone: (reason) => log.error('screen-gone', { reason }),
    moved: () => desktop?.refresh(),
    // The app goes with its last window, whatever is still being printed in one that nobody sees.
    allClosed: () => app.quit(),
  });
  windows.openFirst(askedAddressIn(process.argv));
  desktop.refresh();
  if (given.isThere()) tell(FILE_GIVEN);
  prepareInPeace(catalogue, log);
  openForOthers(windows, given);
  // Somebody else may have taken the data folder while the computer slept.
  powerMonitor.on('resume', () => void dependencies.session.check());
  const hide = (): void => tell(HIDE);
  powerMonitor.on('lock-screen', hide).on('suspend', hide);
  closeBeforeEnd(async () => {
    await Promise.all([dependencies.close(), memory.settled()]);
  });
}

/** All lists, once whoever opened the app has had the time to look at the first. */
function prepareInPeace(catalogue: ActionCatalogue, log: Log): void {
  setTimeout(() => {
    // What cannot be opened is told to whoever asks for it.
    prepareLists(catalogue).catch((error: unknown) =>
      log.error('lists-not-prepared', { reason: reasonOf(error) }),
    );
  }, IN_PEACE_MS);
}

/** Whoever starts the app again gets the one that runs: with a file, on a screen, or just in front. */
function openForOthers(windows: Windows, given: GivenFile): void {
  app.on('second-instance', (_event, args, folder) => {
    given.give(givenPathIn(args, folder));
    const address = askedAddressIn(args);
    const front = windows.inFront();
    if (address !== null) windows.open(address);
    else if (front) focusWindow(front);
  });
}

/** What a list answered, or nothing while the data folder cannot be used. */
async function orNone<T>(asked: Promise<Result<readonly T[]>>): Promise<readonly T[]> {
  const result = await asked;
  return result.ok ? result.value : [];
}

refuseUnsafeStart();
silenceChromium();
registerScheme();
sandboxPages();
confineAllPages();
if (app.requestSingleInstanceLock()) void start();
else app.quit();
