import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { isHarmfulXml } from './xml-harm';

/** Why a package from elsewhere is not unpacked. */
export type ZipRefusal = 'no-zip' | 'too-many-parts' | 'unpacks-too-large' | 'unsafe-name';

/** Thrown where a file is no package, or one that would do harm. */
export class ZipRefused extends Error {
  constructor(readonly because: ZipRefusal) {
    super(because);
    this.name = 'ZipRefused';
  }
}

const MEGABYTE = 2 ** 20;

const LIMITS = {
  parts: 200,
  unpacked: 100 * MEGABYTE,
  /** XML is held in memory as a tree, ten times as large; no part that somebody wrote by hand comes near. */
  xml: 24 * MEGABYTE,
  /** How many times its packed size a part of more than a megabyte may have. */
  ratio: 100,
};

/** What of the mode of a file says that it is only a link to another one, as Unix notes it. */
const UNIX = 3;
const KIND_OF_FILE = 0o170000;
const LINK = 0o120000;

/** The least that stands before what is in a part. */
const LOCAL_HEADER = 30;

/**
 * The parts of a zip package (.docx, .xlsx) from elsewhere by their paths. All of them are looked at first, by what the
 * package states of them; while a part is unpacked, one that states too little ends there. Nothing is written anywhere.
 */
export async function zipParts(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await opened(bytes);
    const entries = await entriesOf(zip);
    refuseHarm(entries, bytes.length);
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const path = pathOf(entry);
      if (path.endsWith('/') || !isWanted(path)) continue;
      const part = await unpacked(zip, entry);
      if (isXml(path) && isHarmfulXml(part)) throw new ZipRefused('no-zip');
      parts.set(path, part);
    }
    return parts;
  } catch (error) {
    throw error instanceof ZipRefused ? error : new ZipRefused('no-zip');
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names stay bytes: the library would refuse unsafe ones itself, but not say that it was for this.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.parts) throw new ZipRefused('too-many-parts');
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Names were left as bytes, whatever the types of the library say. */
const pathOf = ({ fileName }: { fileName: string | Buffer }): string => fileName.toString();

function refuseHarm(entries: readonly Entry[], fileSize: number): void {
  const paths = entries.map(pathOf);
  if (paths.some(isUnsafe) || entries.some(isLink)) throw new ZipRefused('unsafe-name');
  // Programs differ in which of two they read, so what is judged need not be what is opened.
  const names = new Set(paths.map((path) => path.toLowerCase()));
  if (names.size < paths.length || entries.some((entry) => entry.isEncrypted())) {
    throw new ZipRefused('no-zip');
  }
  if (isBomb(entries, fileSize)) throw new ZipRefused('unpacks-too-large');
}

/** A path that leads out of the package, or means something to a file system. */
function isUnsafe(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- a NUL is what is looked for
  return /^\/|^[a-z]:|\\|\u0000|(^|\/)\.\.(\/|$)/i.test(path);
}

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const isUnix = versionMadeBy >> 8 === UNIX;
  return isUnix && ((externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK;
}

function isBomb(entries: readonly Entry[], fileSize: number): boolean {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isTooLarge = total > LIMITS.unpacked || isFarMore(total, fileSize);
  return isTooLarge || entries.some(isBombAlone) || overlap(entries);
}

function isBombAlone(entry: Entry): boolean {
  const { uncompressedSize, compressedSize } = entry;
  const isLargeXml = isXml(pathOf(entry)) && uncompressedSize > LIMITS.xml;
  return isLargeXml || isFarMore(uncompressedSize, compressedSize);
}

const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path);

const isFarMore = (unpackedSize: number, size: number): boolean =>
  unpackedSize > MEGABYTE && unpackedSize > size * LIMITS.ratio;

/** Whether two parts are made of the same bytes, by which a small file unpacks to a large one many times. */
function overlap(entries: readonly Entry[]): boolean {
  const inOrder = entries.toSorted((a, b) => startOf(a) - startOf(b));
  return inOrder.some((entry, place) => {
    const next = inOrder[place + 1];
    return (
      next !== undefined && startOf(entry) + LOCAL_HEADER + entry.compressedSize > startOf(next)
    );
  });
}

const startOf = ({ relativeOffsetOfLocalHeader }: Entry): number => relativeOffsetOfLocalHeader;

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, one) => (error ? reject(error) : resolve(one)));
  });
  // As long as it says it is: the library ends with an error at the first byte more.
  const whole = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  await new Promise<void>((resolve, reject) => {
    stream.on('error', reject);
    stream.on('end', resolve);
    stream.on('data', (piece: Uint8Array) => {
      whole.set(piece, at);
      at += piece.length;
    });
  });
  return whole;
}
