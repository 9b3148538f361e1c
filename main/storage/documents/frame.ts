import { createHash } from 'node:crypto';

const SUM_LENGTH = 64;
const LINE_FEED = 10;
const SPACE = 32;

/** The check sum of bytes or text, in hexadecimal. */
export function sumOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A check sum shortened to name what it is of: unlike any other, and short enough for each record. */
export function linkOf(sum: string): string {
  return sum.slice(0, 16);
}

/** One line that can be checked: JSON, a space, the check sum of the JSON. */
export function frameOf(content: object): { bytes: Buffer; link: string } {
  const json = JSON.stringify(content);
  const sum = sumOf(json);
  return { bytes: Buffer.from(`${json} ${sum}\n`), link: linkOf(sum) };
}

/** What a frame without its line feed says; null where a single bit of it is not as it was written. */
export function readFrame(line: Buffer): { content: unknown; link: string } | null {
  const end = line.length - SUM_LENGTH - 1;
  if (end < 1 || line[end] !== SPACE) return null;
  const json = line.subarray(0, end);
  const sum = sumOf(json);
  if (line.subarray(end + 1).toString('latin1') !== sum) return null;
  return { content: JSON.parse(json.toString('utf8')), link: linkOf(sum) };
}

/** The lines of a file, and what stands after the last line feed. */
export function linesOf(bytes: Buffer): { lines: Buffer[]; rest: Buffer } {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, rest: bytes.subarray(start) };
}
