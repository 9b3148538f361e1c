import { z } from 'zod';
import { backupIdSchema, backupReasonSchema } from '#shared/model/backup';
import { isoInstantSchema } from '#shared/model/iso-date';
import { hashOf } from '../../objects/pieces';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const entrySchema = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z-]{0,31}$/),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  sha256: hashSchema,
  bytes: z.int().min(0),
  state: z.string(),
  /** The document could not be opened then: this is what the backup before had of it. */
  carried: z.literal(true).optional(),
});
/** One document of a backup; its content is the object of that check sum. */
export type BackupEntry = z.infer<typeof entrySchema>;

const manifestSchema = z.strictObject({
  format: z.literal('minute-book/backup'),
  formatVersion: z.literal(1),
  id: backupIdSchema,
  at: isoInstantSchema,
  /** The how-manieth backup it is. Backups are put in order by it, as the clock may be wrong. */
  sequence: z.int().min(1),
  /** On the how-manieth day with a backup it was made. */
  day: z.int().min(1),
  reason: backupReasonSchema,
  storeId: z.string(),
  documents: z.array(entrySchema),
});
/** What a backup says about itself: which documents it has, in which state, and where they are. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The latest first: by the order they were made in, as the clock may have been wrong. */
export function latestFirst<T extends Pick<Manifest, 'sequence' | 'id'>>(
  backups: readonly T[],
): T[] {
  return backups.toSorted((a, b) => b.sequence - a.sequence || (a.id < b.id ? 1 : -1));
}

/** A manifest as it goes to disk, with its own check sum. */
export async function sealManifest(manifest: Manifest): Promise<string> {
  const sha256 = await hashOf(Buffer.from(JSON.stringify(manifest)));
  return JSON.stringify({ ...manifest, sha256 });
}

/** What a manifest file says; null where it is not as it was written, or a newer version's. */
export async function openManifest(bytes: Uint8Array): Promise<Manifest | null> {
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { sha256, ...rest } = z.looseObject({ sha256: hashSchema }).parse(content);
    if ((await hashOf(Buffer.from(JSON.stringify(rest)))) !== sha256) return null;
    return manifestSchema.parse(rest);
  } catch {
    return null;
  }
}
