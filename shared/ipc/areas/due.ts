import { z } from 'zod';
import { isoDateSchema } from '../../model/iso-date';
import { dueRowSchema } from '../../model/due';

/** What is due across all partnerships. */
export const dueChannels = {
  /** Everything due, the most urgent first. */
  'due:list': {
    input: z.strictObject({}),
    output: z.strictObject({ today: isoDateSchema, rows: z.array(dueRowSchema) }),
  },
} as const;
