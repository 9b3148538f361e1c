import { z } from 'zod';
import { meetingIdSchema, packIdSchema } from '../../model/id';
import { meetingViewSchema, undoTokenSchema } from '../views';
import { packRequestSchema } from './exports';

const packFormSchema = z.enum(['zip', 'docx']);
/** What a pack is made as: numbered files with the papers themselves, or one Word document. */
export type PackForm = z.infer<typeof packFormSchema>;

const packToMakeSchema = packRequestSchema
  .omit({ document: true, format: true })
  .extend({ form: packFormSchema });

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });

/** Packs of papers: made in one act, and kept as they were made (N2, N6, X3). */
export const packChannels = {
  /**
   * Asks where to save, makes and writes the pack, keeps its files and records it. Null where the user
   * thought better of it, then or later.
   */
  'packs:make': {
    input: packToMakeSchema,
    output: changedMeeting.extend({ fileName: z.string() }).nullable(),
  },
  /** Ends the making of what was asked for by this; it then answers null. */
  'packs:cancel': { input: packToMakeSchema, output: z.null() },
  /** Takes out a pack that was not used; its number is free again, its files stay kept. */
  'packs:remove': {
    input: z.strictObject({ meetingId: meetingIdSchema, packId: packIdSchema }),
    output: changedMeeting,
  },
} as const;
