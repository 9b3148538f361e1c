import { z } from 'zod';
import { partnershipIdSchema } from '../../model/id';
import { retentionReviewSchema } from '../../model/retention-review';

/** For how long records are kept, and what is older. */
export const retentionChannels = {
  /** Nothing is changed. */
  'retention:review': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: retentionReviewSchema,
  },
} as const;
