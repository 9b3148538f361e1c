import { z } from 'zod';
import { originSchema, type Origin } from '#shared/model/origin';
import { operationSchema, type Operation } from './difference';
import { frameOf, linesOf, readFrame } from './frame';

const recordSchema = z.object({
  seq: z.int().min(1),
  after: z.string(),
  at: z.string(),
  by: originSchema.optional(),
  op: operationSchema,
});

/** An operation in a journal: `after` names the state it was made on, `link` the state it makes. */
export type JournalRecord = {
  seq: number;
  after: string;
  at: string;
  by?: Origin | undefined;
  op: Operation;
  link: string;
};

/** A record as it goes to disk, and the link of the state it makes. */
export function encodeRecord(record: Omit<JournalRecord, 'link'>): { bytes: Buffer; link: string } {
  return frameOf(record);
}

/** What a journal turned out to hold, up to the first thing that is not as it was written. */
export type ReadJournal = {
  records: JournalRecord[];
  /** A last record that was cut off was never acknowledged; anything else is damage. */
  isDamaged: boolean;
};

export function decodeJournal(bytes: Buffer): ReadJournal {
  const { lines, rest } = linesOf(bytes);
  const records: JournalRecord[] = [];
  for (const line of lines) {
    const record = decodeRecord(line);
    if (record === null) return { records, isDamaged: true };
    records.push(record);
  }
  // All of a record without its line feed, or with another letter there, is still all of it.
  const last = decodeRecord(rest) ?? decodeRecord(rest.subarray(0, -1));
  if (last !== null) records.push(last);
  return { records, isDamaged: false };
}

function decodeRecord(line: Buffer): JournalRecord | null {
  try {
    const frame = readFrame(line);
    const record = recordSchema.safeParse(frame?.content);
    return frame && record.success ? { ...record.data, link: frame.link } : null;
  } catch {
    return null;
  }
}
