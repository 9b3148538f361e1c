import { z } from 'zod';
import { distributionListSchema } from '../../model/distribution-list';
import { distributionListIdSchema, partnershipIdSchema } from '../../model/id';
import { partnershipViewSchema, undoTokenSchema } from '../views';

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const changedPartnership = z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema });

/** To whom papers go (X3). */
export const distributionChannels = {
  /** Enters a list or corrects it; without an id it is new. Two lists never have one name. */
  'distribution:saveList': {
    input: onePartnership.extend({
      ...distributionListSchema.shape,
      id: distributionListIdSchema.nullable(),
    }),
    output: changedPartnership,
  },
  /** Refused while a paper goes to the list. */
  'distribution:removeList': {
    input: onePartnership.extend({ listId: distributionListIdSchema }),
    output: changedPartnership,
  },
} as const;
