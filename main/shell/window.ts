import { BrowserWindow, ipcMain, nativeTheme } from 'electron';
import { join } from 'node:path';
import { BEFORE_CLOSE, READY_TO_CLOSE } from '#shared/ipc/events';
import { CONFINED } from './confined';
import { isOwnFrame } from './mount-handlers';
import { APP_ORIGIN, developmentServer } from './place';

/** How long a closing window waits for the page to hand over what was typed last. */
const PATIENCE_MS = 3000;

const BACKGROUND = { light: '#f7f8fa', dark: '#15181d' };

/** The app's only window that is ever seen. `screenGone` is told why the screen's process ended, for the log. */
export function createWindow(screenGone: (reason: string) => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Minute Book',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      ...CONFINED,
    },
  });
  window.once('ready-to-show', () => window.show());
  saveBeforeClosing(window);
  loadAgainWhenGone(window, screenGone);
  void window.loadURL(developmentServer() ?? `${APP_ORIGIN}/index.html`);
  return window;
}

/** Closes only when the page has handed over what was not yet saved, or does not answer. */
function saveBeforeClosing(window: BrowserWindow): void {
  let mayClose = false;
  const close = (): void => {
    mayClose = true;
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    window.webContents.send(BEFORE_CLOSE);
    setTimeout(close, PATIENCE_MS).unref();
  });
  const onReady = (event: Electron.IpcMainEvent): void => {
    if (isOwnFrame(event.senderFrame)) close();
  };
  ipcMain.on(READY_TO_CLOSE, onReady);
  window.on('closed', () => ipcMain.off(READY_TO_CLOSE, onReady));
}

/** A screen whose process ended is loaded anew: what it had handed over is on the disk. */
function loadAgainWhenGone(window: BrowserWindow, screenGone: (reason: string) => void): void {
  let isLoaded = false;
  window.webContents.on('did-finish-load', () => {
    isLoaded = true;
    // A page that took the place of one that is gone would have no focus: what is typed went nowhere.
    if (window.isFocused()) window.webContents.focus();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    screenGone(reason);
    // One that ends before it is there would do so for ever.
    if (isLoaded) window.reload();
    isLoaded = false;
  });
}

/** Brings the window to the front, as a second start of the app asks for. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
