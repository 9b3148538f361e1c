import { app, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { DATA_CHANGED, FILE_GIVEN, HIDE } from '#shared/ipc/events';
import { systemClock } from './clock';
import { createDocumentRenderer } from './documents/document-renderer';
import { writeArchive } from './exchange/partnership-file/write-archive';
import { createGivenFile, givenPathIn, type GivenFile } from './given-file';
import { createHandlers } from './handlers';
import { createActionCatalogue } from './handlers/actions/action-catalogue';
import { createFileLog, reasonOf, type Log } from './log';
import { noticesIn } from './notices';
import { openApp } from './open-app';
import { officePlaces } from './pdf/office-places';
import { createPdfMaker } from './pdf/pdf-maker';
import { IN_PEACE_MS, prepareLists } from './prepare-lists';
import { createOutsideReader } from './reading/outside-reader';
import { closeBeforeEnd } from './shell/closing';
import { createFilePort } from './shell/file-dialogs';
import { setMenu } from './shell/menu';
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
import { createWindow, focusWindow } from './shell/window';

const pageFolder = join(import.meta.dirname, '../renderer');

async function openWindow(log: Log): Promise<BrowserWindow> {
  await app.whenReady();
  await closeDefaultSession();
  const session = await pageSession('window');
  if (developmentServer() === null) servePage(session, await listPageFiles(pageFolder));
  setMenu();
  return createWindow(session, (reason) => log.error('screen-gone', { reason }));
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

async function start(): Promise<void> {
  const { data, log: logFile, session: sessionFolder } = places();
  app.setPath('sessionData', sessionFolder);
  const log = createFileLog(logFile, systemClock);
  process.on('uncaughtException', (error) => log.error('uncaught', { name: error.name }));
  const documents = createDocumentRenderer({
    workerFile: join(import.meta.dirname, 'documents-worker.js'),
  });
  const renderPdf = createPdfMaker({
    render: documents.render,
    print: createPdfPrinter(pageFolder),
    places: officePlaces(process),
    log,
  });
  let window: BrowserWindow | null = null;
  const given = givenFile(() => window?.webContents.send(FILE_GIVEN));
  const dependencies = await openApp({
    dataFolder: data,
    userFolder: app.getPath('userData'),
    version: app.getVersion(),
    notices: noticesIn(noticesFolder()),
    log,
    render: documents.render,
    renderRows: documents.renderRows,
    renderPdf,
    packPartnership: writeArchive,
    ...createOutsideReader(createReaderUtility(join(import.meta.dirname, 'reader-program.js'))),
    searchWorkerFile: join(import.meta.dirname, 'search-worker.js'),
    files: createFilePort(() => window, given),
    changed: () => window?.webContents.send(DATA_CHANGED),
  });
  const catalogue = createActionCatalogue(dependencies);
  mountHandlers(createHandlers(dependencies, catalogue), log);
  const opened = await openWindow(log);
  window = opened;
  if (given.isThere()) opened.webContents.send(FILE_GIVEN);
  setTimeout(() => {
    // What cannot be opened is told to whoever asks for it.
    prepareLists(catalogue).catch((error: unknown) =>
      log.error('lists-not-prepared', { reason: reasonOf(error) }),
    );
  }, IN_PEACE_MS);
  app.on('second-instance', (_event, args, folder) => {
    given.give(givenPathIn(args, folder));
    focusWindow(opened);
  });
  // The app goes with its window, whatever is still being printed in one that nobody sees.
  opened.on('closed', () => {
    window = null;
    app.quit();
  });
  // Somebody else may have taken the data folder while the computer slept.
  powerMonitor.on('resume', () => void dependencies.session.check());
  const hide = (): void => window?.webContents.send(HIDE);
  powerMonitor.on('lock-screen', hide).on('suspend', hide);
  closeBeforeEnd(() => dependencies.close());
}

refuseUnsafeStart();
silenceChromium();
registerScheme();
sandboxPages();
confineAllPages();
if (app.requestSingleInstanceLock()) void start();
else app.quit();
