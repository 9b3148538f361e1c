import { z } from 'zod';
import { distributionListIdSchema, meetingIdSchema } from '../../model/id';
import { circulatedSchema, dispatchSchema } from '../../model/meeting-cycle';
import { lineSchema, proseSchema } from '../../model/wording';

export const addressingSchema = z.enum(['to', 'bcc']);
/** Whether those an e-mail goes to see each other. */
export type Addressing = z.infer<typeof addressingSchema>;

const draftedSchema = z.strictObject({
  /** What the draft was saved as. */
  fileName: z.string(),
  ...dispatchSchema.pick({ recipients: true, files: true }).shape,
});
/** What an e-mail draft holds: to whom it is addressed, and its very files. */
export type Drafted = z.infer<typeof draftedSchema>;

/** What people send out themselves, made ready for it: the app sends nothing. */
export const circulationChannels = {
  /**
   * Makes and keeps the files of what is to go to a list, asks where to save the e-mail draft that
   * holds them, and writes it (N7, X3). Null where the user thought better of it.
   */
  'circulation:draft': {
    input: z.strictObject({
      meetingId: meetingIdSchema,
      what: circulatedSchema,
      listId: distributionListIdSchema,
      addressing: addressingSchema,
      subject: lineSchema,
      body: proseSchema,
    }),
    output: draftedSchema.nullable(),
  },
} as const;
