import { protocol, type Session } from 'electron';
import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy';
import { APP_ORIGIN, APP_SCHEME } from './place';
import type { PageFile } from './page-files';

/** Stands in index.html where the nonce of this load belongs. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Makes the app's own scheme a real origin. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Answers requests for the app's own files, each with the policy, and 404 for everything else. */
export function servePage(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const { origin, pathname } = addressOf(request.url);
    const file = origin === APP_ORIGIN ? files.get(pathname) : undefined;
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    if (!file) return new Response('not found', { status: 404, headers });
    const bytes = await file.read();
    const body = file.mediaType.startsWith('text/html')
      ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
      : new Uint8Array(bytes);
    return new Response(body, { headers: { ...headers, 'content-type': file.mediaType } });
  });
}

/** Origin and path of an address. `URL` has no origin for schemes of one's own, so it is put together. */
function addressOf(address: string): { origin: string; pathname: string } {
  const { protocol: scheme, host, pathname } = new URL(address);
  return { origin: `${scheme}//${host}`, pathname };
}
