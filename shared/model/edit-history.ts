import { z } from 'zod';
import { agendaItemIdSchema, meetingIdSchema } from './id';
import { isoInstantSchema } from './iso-date';

/** How many steps back at most are kept of one meeting. */
export const EDITS_KEPT = 4000;

/** The longest piece of a text that is sent and kept in pieces, in UTF-16 units. */
const PIECE = 20_000;

/** Something the editor alone reads and writes, as JSON, in pieces one after the other. */
const editorText = z.array(z.string().max(PIECE)).max(1000);

/** A text in pieces as they are kept; joined they are the text again. */
export function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, n) => text.slice(n * PIECE, (n + 1) * PIECE));
}

export const editSchema = z.strictObject({
  /** When it was last written to the disk. */
  at: isoInstantSchema,
  /** What changed, in the editor's own terms. */
  steps: editorText,
  /** False for what only followed the agenda, which no Undo takes back. */
  isUndoable: z.boolean(),
});
/** One step of writing, which one Undo takes back. */
export type Edit = z.infer<typeof editSchema>;

export const unkeptEditSchema = editSchema.omit({ at: true });
/** The same before it is on the disk. */
export type UnkeptEdit = z.infer<typeof unkeptEditSchema>;

export const placeInTextSchema = z.strictObject({
  itemId: agendaItemIdSchema,
  /** How far into the item, in the editor's own terms. */
  offset: z.int().min(0),
});
/** Where somebody was writing. */
export type PlaceInText = z.infer<typeof placeInTextSchema>;

export const editHistorySchema = z.strictObject({
  meetingId: meetingIdSchema,
  /** The text before the first of the edits; empty where there has been none. */
  base: editorText,
  edits: z.array(editSchema).max(EDITS_KEPT),
  place: placeInTextSchema.nullable(),
});
/**
 * How the text of a meeting came about, so that Undo outlasts a restart. The minutes themselves do
 * not hang on it: where it is missing or does not fit, there is only nothing to take back.
 */
export type EditHistory = z.infer<typeof editHistorySchema>;
