import { z } from 'zod';

/** A name that the screen gives to work that takes a while, by which it asks for it again. */
export const workIdSchema = z.string().min(1).max(64);

export const workStageSchema = z.enum([
  'reading',
  'comparing',
  'packing',
  'saving',
  'erasing',
  'checking',
  'restoring',
]);
/** What is being done of it just now. */
export type WorkStage = z.infer<typeof workStageSchema>;

const standingSchema = z.strictObject({
  stage: workStageSchema,
  done: z.int().min(0),
  of: z.int().min(0),
  /** Whether it can still be stopped with nothing half done left behind. */
  canStop: z.boolean(),
});
/** How far long work is. */
export type Standing = z.infer<typeof standingSchema>;

/** Work that takes a while: how far it is, and the way to stop it. */
export const workChannels = {
  /** Null before it has begun, as while a dialog asks for a file, and once it is over. */
  'work:standing': {
    input: z.strictObject({ workId: workIdSchema }),
    output: standingSchema.nullable(),
  },
  /** Asks it to stop at its next portion. What it was asked for is answered with null then. */
  'work:cancel': {
    input: z.strictObject({ workId: workIdSchema }),
    output: z.null(),
  },
} as const;
