import { z } from 'zod';
import { documentIdSchema, filePointIdSchema, partnershipIdSchema } from './id';
import { isoDateSchema, isoInstantSchema } from './iso-date';
import { sha256Schema, storedFileSchema } from './stored-file';
import { nameSchema } from './wording';

/** What stands in every partnership file, by which it is known. */
export const FILE_FORMAT = 'minute-book/partnership-file';
/** How the file is laid out; a higher number was written by a newer version of the app. */
export const FILE_VERSION = 1;

/** The kinds of documents that go with a partnership: all of its own, and those of the directory it names. */
export const carriedKindSchema = z.enum([
  'directory',
  'partnership',
  'action-log',
  'registers',
  'meeting',
  'minute-versions',
  'minute-book',
]);
/** One of these kinds. How the text of a meeting came about stays where it was written: it holds what was struck out. */
export type CarriedKind = z.infer<typeof carriedKindSchema>;

const contentSchema = { sha256: sha256Schema, bytes: z.int().min(0) };

export const carriedDocumentSchema = z.object({
  kind: carriedKindSchema,
  id: documentIdSchema,
  schemaVersion: z.int().min(1),
  /** The day of the meeting it is about; null for what is about none. */
  on: isoDateSchema.nullable(),
  ...contentSchema,
});
/** A document in a partnership file: which it is, and what its bytes must be. */
export type CarriedDocument = z.infer<typeof carriedDocumentSchema>;

const carriedFileSchema = z.object(contentSchema);

/** What a newer version adds to it is read over; what it changes has a higher version. */
export const fileManifestSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  writtenAt: isoInstantSchema,
  partnershipId: partnershipIdSchema,
  name: nameSchema,
  point: filePointIdSchema,
  /** The writings that this side knew when it wrote, its own and those it took over: the earliest first. */
  lineage: z.array(filePointIdSchema).max(100),
  documents: z.array(carriedDocumentSchema).max(20_000),
  /** Papers, logos and templates that the documents name. */
  files: z.array(carriedFileSchema).max(20_000),
});
/** What a partnership file says of itself: whose it is, and everything that is in it. */
export type FileManifest = z.infer<typeof fileManifestSchema>;

/** The longest partnership file that is written and taken over, in bytes. */
export const PARTNERSHIP_FILE_MAXIMUM = 500 * 2 ** 20;

/** How many writings are remembered. */
export const MOST_POINTS = 20;

export const filePointSchema = z.strictObject({
  id: filePointIdSchema,
  at: isoInstantSchema,
  /** Whether a file was written here, or taken over here. */
  way: z.enum(['written', 'taken']),
  /** The check sums of every part as it stood in the file, kept as a file. */
  marks: storedFileSchema,
});
/** A partnership file that was written or taken over here, and how everything stood in it. */
export type FilePoint = z.infer<typeof filePointSchema>;

export const partnershipFilesSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  /** The earliest first. */
  points: z.array(filePointSchema).max(MOST_POINTS),
});
/** The partnership files of one partnership that this side knows (M6). */
export type PartnershipFiles = z.infer<typeof partnershipFilesSchema>;
