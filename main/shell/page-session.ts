import { session as sessions, type Session } from 'electron';
import { denyPermissions } from './permissions';
import { silenceSession } from './silence';

/**
 * A session for pages of the app: silent, without permissions, and, as its name has no `persist:`, only in
 * memory, so that what a page showed never lies in a cache of Chromium's on the disk.
 */
export async function pageSession(name: string): Promise<Session> {
  return closed(sessions.fromPartition(name, { cache: false }));
}

/** The session that Electron itself makes: no page of ours uses it, and nobody else shall. */
export async function closeDefaultSession(): Promise<void> {
  await closed(sessions.defaultSession);
}

async function closed(session: Session): Promise<Session> {
  await silenceSession(session);
  denyPermissions(session);
  return session;
}
