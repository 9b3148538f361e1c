import { app, type Session } from 'electron';
import { APP_SCHEME, developmentServer } from './place';

/** What a page may load: the app's own files and data made in the page. */
const OWN = [`${APP_SCHEME}:`, 'data:', 'blob:', 'devtools:'];

/** Before Chromium starts: no name is ever looked up and no proxy is there to ask. */
export function silenceChromium(): void {
  const exception = developmentServer() === null ? '' : ', EXCLUDE localhost';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,MediaRouter');
}

/** Whether an address is part of the app itself, or of the build server while developing. */
export function isOwnAddress(address: string): boolean {
  const { protocol, host } = new URL(address);
  if (OWN.includes(protocol)) return true;
  const server = developmentServer();
  return server !== null && host === new URL(server).host;
}

/** Cancels every request that is not for the app itself, whoever makes it. */
export async function silenceSession(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnAddress(details.url) });
  });
  if (developmentServer() === null) {
    await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' });
  }
}
