import { z } from 'zod';
import { Refused } from '../refused';
import {
  documentKinds,
  type DocumentKind,
  type DocumentOf,
  type Migration,
} from './document-kinds';

const envelopeSchema = z.looseObject({
  format: z.string(),
  schemaVersion: z.int().min(1),
  data: z.unknown(),
});

/** What stands in a file: whose it is, in which version, and the data. */
export type Envelope = { format: string; schemaVersion: number; data: unknown };

/** What a file turned out to hold. */
export type Opened<K extends DocumentKind> =
  { state: 'good'; data: DocumentOf<K> } | { state: 'newer-version' } | { state: 'damaged' };

function formatOf(kind: DocumentKind): string {
  return `minute-book/${kind}`;
}

/**
 * The data as it goes to disk. Nothing goes there that could not be read back, as a list grown over
 * its limit: the next start of the app would take the whole document for damaged.
 */
export function seal<K extends DocumentKind>(kind: K, data: DocumentOf<K>): Envelope {
  const [issue] = documentKinds[kind].schema.safeParse(data).error?.issues ?? [];
  if (issue) {
    throw new Refused('invalid-input', { field: issue.path.join('.'), problem: issue.message });
  }
  return { format: formatOf(kind), schemaVersion: documentKinds[kind].version, data };
}

/** Brings data of `version` up to date: the steps from that version on, in order. */
export function migrate(steps: readonly Migration[], version: number, data: unknown): unknown {
  return steps.slice(version - 1).reduce((current, step) => step(current), data);
}

/** Reads what a file holds, whoever wrote it: checks whose it is, migrates, and validates. */
export function unseal<K extends DocumentKind>(kind: K, content: unknown): Opened<K> {
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success || envelope.data.format !== formatOf(kind)) return { state: 'damaged' };
  const { version, migrations, schema } = documentKinds[kind];
  if (envelope.data.schemaVersion > version) return { state: 'newer-version' };
  try {
    const data = migrate(migrations, envelope.data.schemaVersion, envelope.data.data);
    return { state: 'good', data: schema.parse(data) as DocumentOf<K> };
  } catch {
    return { state: 'damaged' };
  }
}
