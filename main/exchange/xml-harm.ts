/** More than any program nests elements, and longer than any tag it writes; parsers need a square of both. */
const LIMITS = { depth: 256, tag: 32 * 1024 };

const LESS = '<'.charCodeAt(0);
const GREATER = '>'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const BANG = '!'.charCodeAt(0);
const ASK = '?'.charCodeAt(0);
const QUOTES: readonly (number | undefined)[] = ['"'.charCodeAt(0), "'".charCodeAt(0)];

/** What stands between these is no markup. */
const PASSED_OVER: [begin: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];

/**
 * Whether a part of a package could harm what parses it: elements nested without end, a tag without end, characters that
 * XML does not allow, or a document type, whose entities can hold a file or a milliard of words. Office writes none of them.
 */
export function isHarmfulXml(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (bytes.some(isControl)) return true;
  let depth = 0;
  for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at)) {
    const end = endOfMarkup(bytes, at);
    if (end === null) return true;
    depth += stepOf(bytes, at, end);
    if (depth > LIMITS.depth) return true;
    at = end;
  }
  return false;
}

/** All below a space but tab, line feed and carriage return. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/** Where a tag ends, or a comment or the like; null where it does not, or is a document type. */
function endOfMarkup(bytes: Buffer, at: number): number | null {
  if (bytes[at + 1] !== BANG) return endOfTag(bytes, at);
  const [, closing] = PASSED_OVER.find(([begin]) => startsWith(bytes, at, begin)) ?? [];
  const end = closing === undefined ? -1 : bytes.indexOf(closing, at);
  return end === -1 ? null : end;
}

const startsWith = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;

/** A tag may hold what ends one within quotation marks. */
function endOfTag(bytes: Buffer, start: number): number | null {
  let quote: number | undefined;
  const last = Math.min(bytes.length, start + LIMITS.tag);
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at];
    if (quote !== undefined) quote = byte === quote ? undefined : quote;
    else if (byte === GREATER) return at;
    else if (QUOTES.includes(byte)) quote = byte;
  }
  return null;
}

/** One deeper, one up again, or neither. */
function stepOf(bytes: Buffer, at: number, end: number): number {
  const first = bytes[at + 1];
  if (first === SLASH) return -1;
  return first === ASK || first === BANG || bytes[end - 1] === SLASH ? 0 : 1;
}
