import { app } from 'electron';
import { join } from 'node:path';

/** The origin the window's page has, in the app and, while developing, on the build server. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://minute-book`;

/** The address of the build server while developing; null in every other case. */
export function developmentServer(): string | null {
  const address = process.env['ELECTRON_RENDERER_URL'];
  return !app.isPackaged && address !== undefined && address !== '' ? address : null;
}

/** Where this user's data, logs and browser files are: apart from each other. */
export function places(): { data: string; log: string; session: string } {
  const root = app.getPath('userData');
  return {
    data: join(root, 'data'),
    log: join(root, 'logs', 'minute-book.log'),
    session: join(root, 'session'),
  };
}

/** Where the licences of all parts lie: beside the installed app, and beside the built one. */
export function noticesFolder(): string {
  return app.isPackaged
    ? join(process.resourcesPath, 'licences')
    : join(import.meta.dirname, '../notices');
}
