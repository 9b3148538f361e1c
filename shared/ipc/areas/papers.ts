import { z } from 'zod';
import { partnershipIdSchema } from '../../model/id';
import { paperSchema, paperStepSchema } from '../../model/paper';
import { paperIdSchema } from '../../model/register-ids';
import { changedRegisters } from './registers';

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const onePaper = onePartnership.extend({ paperId: paperIdSchema });
const facts = paperSchema.omit({ id: true, steps: true, file: true }).shape;

/** Papers and reports, from their first draft to their being agreed (M7). */
export const paperChannels = {
  /** Adds a paper as a draft of a day. */
  'papers:add': {
    input: onePartnership.extend({
      ...facts,
      ...paperStepSchema.pick({ on: true, note: true }).shape,
    }),
    output: changedRegisters,
  },
  /** Corrects what it is called, who wrote it, what it holds and who is to have it (X3 to X5). */
  'papers:save': { input: onePaper.extend(facts), output: changedRegisters },
  /** The next step of its life; one that does not fit is refused with the reason. */
  'papers:recordStep': {
    input: onePaper.extend(paperStepSchema.shape),
    output: changedRegisters,
  },
  /** Takes out a step recorded in error, by its place; refused where the rest would not fit. */
  'papers:removeStep': {
    input: onePaper.extend({ place: z.int().min(0) }),
    output: changedRegisters,
  },
  /** Asks for a file and keeps a copy of it as the paper itself (N6). Null where the user thought better of it. */
  'papers:attach': { input: onePaper, output: changedRegisters.nullable() },
  /** The paper is to follow again; the copy stays for what went out already. */
  'papers:detach': { input: onePaper, output: changedRegisters },
  'papers:remove': { input: onePaper, output: changedRegisters },
} as const;
