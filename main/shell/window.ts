import { app, BrowserWindow, nativeTheme, type Session } from 'electron';
import { join } from 'node:path';
import { BEFORE_CLOSE, READY_TO_CLOSE } from '#shared/ipc/events';
import type { Rectangle } from '../desktop/window-place';
import { confined } from './confined';
import { listenToPage } from './mount-handlers';
import { APP_ORIGIN, developmentServer } from './place';

/** How long a closing window waits for the page to hand over what was typed last. */
const PATIENCE_MS = 3000;

const BACKGROUND = { light: '#f7f8fa', dark: '#15181d' };

/** What a window is opened with. */
export type WindowOpening = {
  session: Session;
  /** The screen it shows, as its address after `#`; null for the one the app starts on. */
  address: string | null;
  place: Partial<Rectangle>;
  /** Told why the screen's process ended, for the log. */
  screenGone: (reason: string) => void;
};

/** A window of the app. */
export function createWindow({
  session,
  address,
  place,
  screenGone,
}: WindowOpening): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...place,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Minute Book',
    autoHideMenuBar: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      ...confined(app.isPackaged),
      session,
    },
  });
  window.once('ready-to-show', () => window.show());
  saveBeforeClosing(window);
  loadAgainWhenGone(window, screenGone);
  comeBackToOwnPage(window);
  void window.loadURL(pageAt(address));
  return window;
}

/** The page with a screen in it: the app's address has what stands after `?` before its `#`. */
function pageAt(address: string | null): string {
  const page = developmentServer() ?? `${APP_ORIGIN}/index.html`;
  if (address === null) return page;
  const [route = '', onScreen = ''] = address.split('?');
  return `${page}?${onScreen}#${route}`;
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
  window.on('closed', listenToPage(window.webContents, READY_TO_CLOSE, close));
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

/** To an empty page Chromium goes without asking: the window comes back from it, to where it was. */
function comeBackToOwnPage({ webContents }: BrowserWindow): void {
  let own = '';
  const look = (): void => {
    const address = webContents.getURL();
    if (address.startsWith(developmentServer() ?? `${APP_ORIGIN}/`)) own = address;
    else if (own !== '') void webContents.loadURL(own);
  };
  webContents.on('did-stop-loading', look);
  webContents.on('did-navigate-in-page', look);
}

/** Brings the window to the front, as a second start of the app asks for. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
