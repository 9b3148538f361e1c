import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './silence';

/** Denies every permission a page can ask for; Electron's own default is to grant them all. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

/**
 * Runs every page in Chromium's sandbox. Root on Linux has to start without it (`--no-sandbox`), and
 * a process told both things ends.
 */
export function sandboxPages(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Keeps a page where it is: no other page, no other window, no embedded one. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const isReload = event.isMainFrame && event.url === contents.getURL();
    if (!isReload || !isOwnAddress(event.url)) event.preventDefault();
  });
}

/** Confines every page this app will ever make. Call before the first window. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}
