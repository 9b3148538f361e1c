import { z } from 'zod';
import { linkOf, sumOf } from './frame';
import type { Snapshot } from './snapshot';

const fileSchema = z.looseObject({
  format: z.string(),
  schemaVersion: z.int().min(1),
  data: z.looseObject({}),
});

type File = z.infer<typeof fileSchema>;

const isFile = (content: unknown): content is File => fileSchema.safeParse(content).success;

/**
 * The one file that a document was before there were generations: a snapshot without a check sum,
 * older than all others. Null where it is not one, or is that of another document.
 */
export function decodeFormat1(bytes: Buffer, id: string): Snapshot | null {
  const content = jsonIn(bytes);
  if (!isFile(content)) return null;
  // As it stands there: what a schema answers has lost what must not be in it.
  const { format, schemaVersion, data } = content;
  const own = data['id'] ?? data['partnershipId'] ?? id;
  const header = {
    format,
    schemaVersion,
    id: typeof own === 'string' ? own : '',
    generation: 0,
    writer: 'format-1',
    seq: 0,
    // The same on every computer that meets this file, so that they agree on where they began.
    link: linkOf(sumOf(bytes)),
    ancestors: [],
    clients: {},
    at: '',
  };
  return { header, data };
}

/** Strict about the bytes: a damaged letter would otherwise be read as U+FFFD and saved so. */
function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
