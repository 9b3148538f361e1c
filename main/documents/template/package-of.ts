import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { TemplateRefused } from './template-refused';

/** The parts of a Word file by their paths, as bytes. */
export type WordPackage = Map<string, Uint8Array>;

const MEGABYTE = 2 ** 20;

/** More than any letterhead needs; what is larger is refused before anything of it is unpacked. */
const LIMITS = {
  file: 10 * MEGABYTE,
  parts: 2000,
  unpacked: 100 * MEGABYTE,
  /** How many times its packed size a part of more than a megabyte may have. */
  ratio: 100,
};

/**
 * Unpacks a file from elsewhere. Names and sizes are looked at first, as the zip states them; a part that
 * lies about its size is cut off there, and is then no XML.
 */
export function packageOf(bytes: Uint8Array): WordPackage {
  if (bytes.length > LIMITS.file) throw new TemplateRefused('too-large');
  return partsIn(unpack(bytes));
}

/** Unpacks what we packed ourselves. */
export function ownPackage(bytes: Uint8Array): WordPackage {
  return partsIn(unzipSync(bytes));
}

function partsIn(unpacked: Record<string, Uint8Array>): WordPackage {
  return new Map(Object.entries(unpacked).filter(([path]) => !path.endsWith('/')));
}

/** Packs parts again. */
export function packed(parts: WordPackage): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const seen: UnzipFileInfo[] = [];
  const look = (part: UnzipFileInfo): boolean => {
    seen.push(part);
    // Nothing is unpacked until every part was seen.
    return false;
  };
  orRefused(() => unzipSync(bytes, { filter: look }));
  refuseBomb(seen);
  if (seen.some(({ name }) => isUnsafe(name))) throw new TemplateRefused('unsafe-name');
  return orRefused(() => unzipSync(bytes));
}

function orRefused(unzip: () => Record<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return unzip();
  } catch {
    throw new TemplateRefused('not-word');
  }
}

function refuseBomb(parts: readonly UnzipFileInfo[]): void {
  if (parts.length > LIMITS.parts) throw new TemplateRefused('too-many-parts');
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isBomb = parts.some(
    ({ size, originalSize }) => originalSize > MEGABYTE && originalSize > size * LIMITS.ratio,
  );
  if (total > LIMITS.unpacked || isBomb) throw new TemplateRefused('unpacks-too-large');
}

/** A path that leads out of the package, or means something to a file system. */
function isUnsafe(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- a NUL is what is looked for
  return /^[/\\]|^[a-z]:|\\|\u0000|(^|\/)\.\.(\/|$)/i.test(name);
}
