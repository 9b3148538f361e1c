import { app, type Session } from 'electron';
import { isOwnAddress } from './own-address';
import { developmentServer } from './place';

/** Before Chromium starts: no name is ever looked up and no proxy is there to ask. */
export function silenceChromium(): void {
  const exception = developmentServer() === null ? '' : ', EXCLUDE localhost';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,MediaRouter');
}

/** Cancels every request that is not for the app itself, whoever makes it. */
export async function silenceSession(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnAddress(details.url, developmentServer()) });
  });
  if (developmentServer() === null) {
    await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' });
  }
}
