import { z } from 'zod';

/** Every refusal the main process may answer with; each is worded in `shared/text/refusals.ts`. */
export const refusalCodeSchema = z.enum([
  'invalid-input',
  'not-found',
  'name-taken',
  'already-there',
  'end-before-start',
  'rules-contradict',
  'last-version',
  'not-the-sample',
  'sample-in-use',
  'already-adjourned',
  'not-linkable',
  'group-without-end',
  'answers-in-a-circle',
  'succession-in-a-circle',
  'not-eligible',
  'no-confidence-not-open',
  'item-has-minutes',
  'meeting-stays',
  'minutes-locked',
  'minutes-open',
  'in-minute-book',
  'inquorate-no-decisions',
  'recused',
  'step-not-open',
  'electronic-not-provided',
  'category-in-use',
  'transfer-not-open',
  'reference-pattern',
  'table-not-read',
  'partnership-file-not-read',
  'papers-too-large',
  'nothing-to-import',
  'directory-full',
  'work-stream-in-use',
  'work-stream-closed',
  'list-in-use',
  'list-not-confidential',
  'paper-step-out-of-order',
  'entries-not-one',
  'person-in-office',
  'person-anonymised',
  'person-not-anonymised',
  'standing-not-open',
  'already-on-agenda',
  'nothing-to-undo',
  'changed-since',
  'store-not-ready',
  'not-a-store',
  'read-only',
  'folder-not-empty',
  'folder-inside',
  'move-failed',
  'folder-gone',
  'document-damaged',
  'document-from-newer-version',
  'disk-full',
  'not-writable',
  'write-failed',
  'export-failed',
  'file-in-use',
  'file-too-large',
  'file-not-read',
  'file-missing',
  'accent-too-pale',
  'not-a-logo',
  'not-a-template',
  'house-style-file-missing',
  'backup-damaged',
  'restore-stopped',
  'second-place-gone',
  'second-place-inside',
]);

/** A refusal's code: a closed union, so that no wording can be forgotten. */
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

export const refusalSchema = z.strictObject({
  code: refusalCodeSchema,
  /** What the words need: the clause, the name, the field and what is wrong with it. */
  details: z.record(z.string(), z.string()).optional(),
});

/** An expected refusal. Anything unexpected is thrown instead, and logged. */
export type Refusal = z.infer<typeof refusalSchema>;

/** What every call to the main process answers. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal };

/** A success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal, with what its words need. */
export function refuse(code: RefusalCode, details?: Record<string, string>): Result<never> {
  return { ok: false, error: details === undefined ? { code } : { code, details } };
}
