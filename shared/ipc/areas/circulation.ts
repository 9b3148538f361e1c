import { z } from 'zod';
import { distributionListIdSchema, meetingIdSchema } from '../../model/id';
import { circulatedSchema, dispatchSchema } from '../../model/meeting-cycle';
import { storedFileSchema } from '../../model/stored-file';
import { lineSchema, proseSchema } from '../../model/wording';
import { savedFileSchema } from './exports';

export const addressingSchema = z.enum(['to', 'bcc']);
/** Whether those an e-mail goes to see each other. */
export type Addressing = z.infer<typeof addressingSchema>;

const draftedSchema = z.strictObject({
  ...savedFileSchema.shape,
  ...dispatchSchema.pick({ recipients: true, files: true }).shape,
});
/** What an e-mail draft holds: to whom it is addressed, and its very files. */
export type Drafted = z.infer<typeof draftedSchema>;

const askedSchema = z.strictObject({
  meetingId: meetingIdSchema,
  what: circulatedSchema,
  listId: distributionListIdSchema,
  /** The list that is copied in, and which everybody sees; null for none. */
  ccListId: distributionListIdSchema.nullable(),
  addressing: addressingSchema,
  /** Whether the meeting is attached as an appointment too. */
  withInvitation: z.boolean(),
  subject: lineSchema,
  body: proseSchema,
});
/** Which e-mail draft is wanted: of what, to whom, in which words. */
export type DraftRequest = z.infer<typeof askedSchema>;

/** What people send out themselves, made ready for it: the app sends nothing. */
export const circulationChannels = {
  /**
   * Makes and keeps the files of what is to go to a list, asks where to save the e-mail draft that
   * holds them, and writes it (N7, X3). Null where the user thought better of it, then or later.
   */
  'circulation:draft': { input: askedSchema, output: draftedSchema.nullable() },
  /** Ends the making of the draft that was asked for by this request; it then answers null. */
  'circulation:cancelDraft': { input: askedSchema, output: z.null() },
  /** Asks for a file that went out without a draft, and keeps a copy (N7). Null where the user thought better of it. */
  'circulation:addFile': { input: z.strictObject({}), output: storedFileSchema.nullable() },
} as const;
