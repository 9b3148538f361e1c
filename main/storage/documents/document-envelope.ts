import { Refused } from '../../refused';
import { faultIn } from './changed-parts';
import {
  documentKinds,
  type DocumentKind,
  type DocumentOf,
  type Migration,
} from './document-kinds';

/** What a file turned out to hold. */
export type Opened<K extends DocumentKind> =
  { state: 'good'; data: DocumentOf<K> } | { state: 'newer-version' } | { state: 'damaged' };

/**
 * Refuses data that could not be read back, as a list grown over its limit: the next start of the
 * app would take the whole document for damaged. Looks only at what differs from `before`.
 */
export function refuseFaulty<K extends DocumentKind>(
  kind: K,
  before: DocumentOf<K> | null,
  data: DocumentOf<K>,
): void {
  const fault = faultIn(documentKinds[kind].schema, before, data);
  if (fault) throw new Refused('invalid-input', fault);
}

/** Brings data of `version` up to date: the steps from that version on, in order. */
export function migrate(steps: readonly Migration[], version: number, data: unknown): unknown {
  return steps.slice(version - 1).reduce((current, step) => step(current), data);
}

/** The document in data of a version, whoever wrote it: migrated and validated. */
export function openData<K extends DocumentKind>(
  kind: K,
  schemaVersion: number,
  data: unknown,
): Opened<K> {
  const { version, migrations, schema } = documentKinds[kind];
  if (schemaVersion > version) return { state: 'newer-version' };
  try {
    const migrated = migrate(migrations, schemaVersion, data);
    return { state: 'good', data: schema.parse(migrated) as DocumentOf<K> };
  } catch {
    return { state: 'damaged' };
  }
}
