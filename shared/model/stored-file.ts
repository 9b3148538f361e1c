import { z } from 'zod';
import { cleanLine } from './wording';

/** The longest name of a file that Windows, macOS and Linux all take, in UTF-16 units. */
export const FILE_NAME_MAXIMUM = 255;

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
/** What is in a file, as the 64 hexadecimal digits of its SHA-256: equal contents, equal digits. */
export type Sha256 = z.infer<typeof sha256Schema>;

export const storedFileSchema = z.strictObject({
  /** What it was called where it came from, extension included; never a path. */
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(FILE_NAME_MAXIMUM)),
  sha256: sha256Schema,
  /** How long it is. */
  bytes: z.int().min(0),
});

/** A file of any kind that the store keeps a copy of, found by what is in it (X4, N6). */
export type StoredFile = z.infer<typeof storedFileSchema>;
