import { z } from 'zod';
import { personIdSchema } from '../../model/id';
import { subjectReportSchema } from '../../model/subject-access';

/** What is held about somebody who asks for it (X6). */
export const subjectAccessChannels = {
  /** Everything in the store that names them, found anew each time; what is confidential only where that is asked for. */
  'people:subjectAccess': {
    input: z.strictObject({ personId: personIdSchema, includesConfidential: z.boolean() }),
    output: subjectReportSchema,
  },
} as const;
