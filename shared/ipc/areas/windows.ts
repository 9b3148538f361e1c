import { z } from 'zod';
import { meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { fileTokenSchema } from './exports';

/** The longest address of a screen: its route, and what stands after `?`. */
const ADDRESS_LIMIT = 2000;

/** A screen of the app, as it stands after `#`: from its root on, and nothing but a place in it. */
export const screenAddressSchema = z
  .string()
  .max(ADDRESS_LIMIT)
  .regex(/^\/(?!\/)[^\s#\\]*$/, 'a screen of the app');

/** The windows of the app: where each one is, and what it asks of the others and of the system. */
export const windowChannels = {
  /** Where this window is now, and the commands that mean something there; leaves the minutes it was in. */
  'windows:here': {
    input: z.strictObject({
      address: screenAddressSchema,
      partnershipId: partnershipIdSchema.nullable(),
      /** Names of commands, as in the table of commands. */
      can: z.array(z.string().max(40)).max(200),
    }),
    output: z.null(),
  },
  /** Opens a window on a screen; a window that has the minutes asked for comes to the front instead. */
  'windows:open': { input: z.strictObject({ address: screenAddressSchema }), output: z.null() },
  /** Takes the minutes of a meeting for this window, unless another has them. */
  'windows:takeMinutes': {
    input: z.strictObject({ meetingId: meetingIdSchema }),
    output: z.strictObject({
      isElsewhere: z.boolean(),
      /** Another window had them since this one last did: what is known here of them is old. */
      isAnew: z.boolean(),
    }),
  },
  /** Brings the window that has the minutes of a meeting to the front. */
  'windows:goToMinutes': {
    input: z.strictObject({ meetingId: meetingIdSchema }),
    output: z.null(),
  },
  /** Takes everything off the screen in every other window as well. */
  'windows:hideOthers': { input: z.strictObject({}), output: z.null() },
  /** Hands a file that was saved to whatever the pointer is let go over. */
  'windows:dragOut': { input: z.strictObject({ token: fileTokenSchema }), output: z.null() },
} as const;
