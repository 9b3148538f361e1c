import type { SyncClient } from '#shared/model/data-folder';

/** What stands in the path of a folder that a sync client keeps, part by part. */
const PARTS: readonly (readonly [RegExp, SyncClient])[] = [
  [/^OneDrive-SharedLibraries\b/i, 'sharepoint'],
  [/\bSharePoint\b/i, 'sharepoint'],
  // A library that OneDrive keeps: "Safer Board - Documents" in a folder named after the organisation.
  [/\S - (Documents|Dokumente|Dogfennau)$/i, 'sharepoint'],
  [/^OneDrive($|[ -])/i, 'onedrive'],
  [/^Dropbox($|[ (-])/i, 'dropbox'],
  [/^Google ?Drive($|[ (-])/i, 'google-drive'],
  [/^My Drive$/i, 'google-drive'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'icloud'],
  [/^(Nextcloud|ownCloud)\d*$/i, 'nextcloud'],
  [/^Syncthing$/i, 'syncthing'],
];

/** What a sync client leaves in a folder it keeps, or in one above. */
const MARKERS: readonly (readonly [RegExp, SyncClient])[] = [
  [/^\.dropbox(\.cache|\.device|\.attr)?$/, 'dropbox'],
  [/^\.(stfolder|stignore|stversions)( \(.*\))?$/, 'syncthing'],
  [/^\.(_sync_[0-9a-f]+|sync_[0-9a-f]+|owncloudsync|nextcloudsync)\.(db|log)$/, 'nextcloud'],
  [/^\.(tmp\.drive(download|upload)|shortcut-targets-by-id)$/, 'google-drive'],
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i, 'onedrive'],
];

/** How a folder is called where letters and slashes do not matter. */
const plain = (path: string): string =>
  path.replaceAll('\\', '/').replace(/\/+$/, '').toLowerCase();

/**
 * The sync client that seems to keep a folder, by its path, by what OneDrive says in the environment,
 * and by the names found beside it: in the folder itself and in each above it.
 */
export function syncClientOf(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
  namesBeside: readonly string[],
): SyncClient | null {
  const parts = path.split(/[\\/]/);
  const byPart = PARTS.find(([pattern]) => parts.some((part) => pattern.test(part)));
  if (byPart) return byPart[1];
  if (isUnderOneDrive(path, env)) return 'onedrive';
  const byMarker = MARKERS.find(([pattern]) => namesBeside.some((name) => pattern.test(name)));
  return byMarker?.[1] ?? null;
}

function isUnderOneDrive(path: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return Object.entries(env).some(([name, value]) => {
    if (!/^OneDrive(Commercial|Consumer)?$/i.test(name) || !value) return false;
    return plain(path) === plain(value) || plain(path).startsWith(`${plain(value)}/`);
  });
}

/** A name as a sync client, an office program or a hand has changed it: what is left is the original's. */
const COPIES: readonly RegExp[] = [
  // Dropbox, Nextcloud: "name (Ann's conflicted copy 2026-05-01).json"
  /^(?<base>.+?) \(.*(conflicted copy|case conflict|selective sync conflict).*\)(?<ending>\.[^.]+)?$/i,
  // Syncthing: "name.sync-conflict-20260501-101500-ABCDEFG.json"
  /^(?<base>.+)\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?(?<ending>\.[^.]+)?$/,
  // ownCloud: "name_conflict-20260501-101500.json"
  /^(?<base>.+)_conflict-\d{8}-\d{6}(?<ending>\.[^.]+)?$/,
  // Google Drive: "name_conf(1).json", "name (1).json"; Explorer and Finder: "name - Copy (2).json"
  /^(?<base>.+)_conf\(\d+\)(?<ending>\.[^.]+)?$/,
  /^(?<base>.+?) - Copy( \(\d+\))?(?<ending>\.[^.]+)?$/,
  /^(?<base>.+?) copy( \d+)?(?<ending>\.[^.]+)?$/,
  /^Copy of (?<base>.+?)(?<ending>\.[^.]+)?$/,
  /^(?<base>.+?) ?\(\d{1,3}\)(?<ending>\.[^.]+)?$/,
  // OneDrive puts the name of the computer behind: ours have no capitals, Windows computers nothing else.
  /^(?<base>.+?)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{0,14}( \(\d+\)|-\d+)?(?<ending>\.[^.]+)?$/,
  // A generation of a document is told from a computer's name in any letters: its writer has no hyphen.
  /^(?<base>(doc|journal)\.\d{1,9}\.[a-z0-9]{1,40})-[^.]+(?<ending>\.(json|log))$/i,
  // Office programs while a file is open; downloads and saves under way
  /^~\$(?<base>.+?)(?<ending>\.[^.]+)?$/,
  /^\.~lock\.(?<base>.+?)(?<ending>\.[^.]+)?#$/,
  /^(?<base>.+?)(?<ending>\.[^.]+)?(\.tmp|\.part|\.partial|\.crdownload|~)$/i,
];

/**
 * The name of the file that this one is a copy of, made by a sync client in a conflict or left by a
 * program on its way; null where the name does not look like one.
 */
export function conflictedCopyOf(name: string): string | null {
  for (const pattern of COPIES) {
    const { base, ending = '' } = pattern.exec(name)?.groups ?? {};
    if (base !== undefined) return `${base}${ending}`;
  }
  return null;
}
