import { posix, win32 } from 'node:path';

/** The computer, as far as it says where programs are. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
};

/** Set by tests, and by whoever wants every PDF made by Minute Book itself. */
export const WITHOUT_OFFICE = 'MINUTE_BOOK_WITHOUT_OFFICE';

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/libreoffice/program'];

/**
 * Where LibreOffice may be: on the PATH first, then where its installers put it. Folders that are not
 * named from the root are passed over, or a program lying beside a document could be started.
 */
export function officePlaces({ platform, env }: Machine): string[] {
  if (env[WITHOUT_OFFICE]) return [];
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const folders = [...onPath, ...(platform === 'darwin' ? [] : LINUX_FOLDERS)];
  const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  return [
    ...folders.map((folder) => posix.join(folder, 'soffice')),
    ...(platform === 'darwin' ? [mac] : []),
  ];
}

function windowsPlaces(env: Machine['env']): string[] {
  const onPath = (env['PATH'] ?? env['Path'] ?? '')
    .split(';')
    .filter((folder) => /^[a-z]:[\\/]/i.test(folder));
  const programs = [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder === undefined ? [] : [win32.join(folder, 'LibreOffice', 'program')],
  );
  return [...onPath, ...programs].map((folder) => win32.join(folder, 'soffice.exe'));
}
