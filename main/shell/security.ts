import { app, type WebContents } from 'electron';
import { isOwnAddress } from './own-address';
import { developmentServer } from './place';

/**
 * Runs every page in Chromium's sandbox. Root on Linux has to start without it (`--no-sandbox`), and
 * a process told both things ends.
 */
export function sandboxPages(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Keeps a page where it is: no other page, no other window, no embedded one, nothing put on the disk. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const isReload = event.isMainFrame && event.url === contents.getURL();
    if (!isReload || !isOwnAddress(event.url, developmentServer())) event.preventDefault();
  });
}

/** Confines every page this app will ever make. Call before the first window. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('session-created', (session) => {
    // Whatever is saved is saved by main, where the user was asked.
    session.on('will-download', (event) => event.preventDefault());
  });
}
