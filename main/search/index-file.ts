import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileSystem } from '../storage/disk/file-system';
import { patiently, syncFolder, writeDurably } from '../storage/disk/write-durably';
import { SearchContents, type KeptDocument, type KeptUnit } from './search-contents';
import { WordIndex } from './word-index';

/** Beside `index.json`: a cache as that one is. */
export const SEARCH_INDEX_FILE = 'search.index';
const FORMAT = 'minute-book/search';
/** Raised with whatever is looked for, so that an index of before is made anew. */
const VERSION = 2;
const LINE_FEED = 10;
const PIECE = 1 << 20;

type Disk = { fs: FileSystem; folder: string };
type Header = { format: string; version: number; sha256: string };

/** Writes all that can be found, a line for each document and unit, the words, and a check sum of it. */
export async function writeIndexFile({ fs, folder }: Disk, contents: SearchContents) {
  const words = await contents.words.stored();
  await writeDurably(fs, join(folder, SEARCH_INDEX_FILE), pieces(contents, words));
}

/** Takes the file away, and what a write that was cut off left of it. */
export async function removeIndexFile({ fs, folder }: Disk): Promise<void> {
  const path = join(folder, SEARCH_INDEX_FILE);
  for (const one of [path, `${path}.tmp`]) await patiently(() => fs.rm(one, { force: true }));
  await syncFolder(fs, folder);
}

async function* pieces(contents: SearchContents, words: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let length = 0;
  for (const line of lines(contents, words)) {
    waiting.push(line, Buffer.from('\n'));
    length += line.length;
    if (length < PIECE) continue;
    const piece = Buffer.concat(waiting);
    hash.update(piece);
    yield piece;
    waiting = [];
    length = 0;
  }
  const last = Buffer.concat(waiting);
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    sha256: hash.update(last).digest('hex'),
  };
  yield Buffer.concat([last, Buffer.from(`${JSON.stringify(header)}\n`)]);
}

function* lines({ documents, units }: SearchContents, words: string): Generator<Buffer> {
  for (const document of documents.values()) {
    yield Buffer.from(JSON.stringify(document));
    for (const id of document.unitIds) {
      const unit = units.get(id);
      if (!unit) continue;
      const { bytes, ...rest } = unit;
      yield Buffer.from(JSON.stringify(rest));
      yield bytes;
    }
  }
  yield Buffer.from(words);
}

/** What stands in the file; null where a single bit of it is not as it was written, or it is of another time. */
export async function readIndexFile({ fs, folder }: Disk): Promise<SearchContents | null> {
  try {
    const bytes = await fs.readFile(join(folder, SEARCH_INDEX_FILE));
    const end = bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
    const body = bytes.subarray(0, end);
    return isSound(bytes.subarray(end), body) ? contentsOf(body) : null;
  } catch {
    // Missing, not to be read, or no JSON: it is made anew in each case.
    return null;
  }
}

function isSound(last: Buffer, body: Buffer): boolean {
  const { format, version, sha256 } = JSON.parse(last.toString()) as Header;
  const isOurs = format === FORMAT && version === VERSION;
  return isOurs && createHash('sha256').update(body).digest('hex') === sha256;
}

function contentsOf(body: Buffer): SearchContents {
  let at = 0;
  const next = (): Buffer => {
    const end = body.indexOf(LINE_FEED, at);
    const line = body.subarray(at, end);
    at = end + 1;
    return line;
  };
  const documents: KeptDocument[] = [];
  const units: KeptUnit[] = [];
  let line = next();
  while (at < body.length) {
    const document = JSON.parse(line.toString()) as KeptDocument;
    documents.push(document);
    for (const _ of document.unitIds) {
      const unit = JSON.parse(next().toString()) as Omit<KeptUnit, 'bytes'>;
      units.push({ ...unit, bytes: next() });
    }
    line = next();
  }
  const contents = new SearchContents();
  contents.restore(documents, units, new WordIndex(line.toString()));
  return contents;
}
