import { app, type Session } from 'electron';
import { isOwnAddress } from './own-address';
import { developmentServer } from './place';

/** Of Chromium's own doing: looking for screens to cast to, and hiding addresses by asking the whole network. */
const FEATURES_OFF = [
  'SpareRendererForSitePerProcess',
  'MediaRouter',
  // A page that began a call made the app join mDNS: measured, three IGMP packets.
  'WebRtcHideLocalIpsWithMdns',
];

/** Before Chromium starts: no name is ever looked up and no proxy is there to ask. */
export function silenceChromium(): void {
  const exception = developmentServer() === null ? '' : ', EXCLUDE localhost';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-features', FEATURES_OFF.join(','));
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
