import { z } from 'zod';
import { actionOriginSchema, actionSchema } from '../../model/action';
import { actionIdSchema, partnershipIdSchema } from '../../model/id';
import { actionLogViewSchema, undoTokenSchema } from '../views';

const { what, ownerIds, due, status } = actionSchema.shape;
const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const changedAction = z.strictObject({ action: actionSchema, undo: undoTokenSchema });

/** The action log. */
export const actionChannels = {
  'actions:open': { input: onePartnership, output: actionLogViewSchema },
  'actions:record': {
    input: onePartnership.extend({ what, ownerIds, due, origin: actionOriginSchema.nullable() }),
    output: changedAction,
  },
  'actions:save': {
    input: onePartnership.extend({ actionId: actionIdSchema, what, ownerIds, due, status }),
    output: changedAction,
  },
  'actions:addUpdate': {
    input: onePartnership.extend({ actionId: actionIdSchema, text: what }),
    output: changedAction,
  },
  /** Takes an action recorded in error out of the log; its number is not used again. */
  'actions:withdraw': {
    input: onePartnership.extend({ actionId: actionIdSchema }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
