import { z } from 'zod';
import { actionSchema } from '../../model/action';
import { actionIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { actionQuestionSchema, savedFilterSchema } from '../../model/saved-filter';
import { trackedActionSchema } from '../../model/tracked-action';

/** How many actions of one day a calendar is given at most; of the others only how many there are. */
export const MOST_A_DAY = 3;

/** How many lines of a list of actions are asked for at once at most. */
export const MOST_LINES = 200;

export const groupingSchema = z.enum([
  'none',
  'partnership',
  'owner',
  'organisation',
  'meeting',
  'work-stream',
]);

const { due, status } = actionSchema.shape;
const days = z.strictObject({ from: isoDateSchema, until: isoDateSchema });

const asked = z.strictObject({
  /** Null for those of all partnerships. */
  partnershipId: partnershipIdSchema.nullable(),
  question: actionQuestionSchema,
  /** Only those of one status. */
  status: status.exactOptional(),
  /** Only what is due on these days; null for all. */
  due: days.nullable(),
});

const { ownerId } = actionQuestionSchema.shape;
const owner = z.strictObject({ id: ownerId.unwrap(), name: z.string() });
const partnership = z.strictObject({ id: partnershipIdSchema, name: z.string() });

const groupKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['partnership', 'owner', 'organisation', 'work-stream']),
    id: z.string(),
    name: z.string(),
  }),
  z.strictObject({ kind: z.literal('meeting'), id: z.string(), date: isoDateSchema }),
  z.strictObject({
    kind: z.enum(['all', 'no-organisation', 'no-owner', 'no-meeting', 'no-work-stream']),
  }),
]);

const tally = { count: z.int(), open: z.int(), overdue: z.int() };

/** Actions as lists show them, of one partnership or of all: found, put in order and parted by the main process. */
export const allActionChannels = {
  'allActions:find': {
    input: asked.extend({
      grouping: groupingSchema,
      /** The lines from this place on, counted from 0. */
      offset: z.int().min(0),
      limit: z.int().min(1).max(MOST_LINES),
    }),
    output: z.strictObject({
      today: isoDateSchema,
      /** How all of them stand, whatever was asked for. */
      all: z.strictObject(tally),
      found: z.strictObject(tally),
      /** How many lines the list has, headings of groups included. */
      total: z.int(),
      lines: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('group'),
            key: groupKeySchema,
            open: z.int(),
            overdue: z.int(),
          }),
          z.strictObject({ kind: z.literal('action'), action: trackedActionSchema }),
        ]),
      ),
    }),
  },
  /** What is due on each of some days, and by the end of their months (A12): how much, and the first of it. */
  'allActions:days': {
    input: asked.extend({ due: days }),
    output: z.strictObject({
      today: isoDateSchema,
      count: z.int(),
      days: z.array(
        z.strictObject({
          due: due.unwrap(),
          count: z.int(),
          actions: z.array(trackedActionSchema),
        }),
      ),
    }),
  },
  /** Which actions were found, to be changed at once; as many as can be. */
  'allActions:which': {
    input: asked,
    output: z.array(
      z.strictObject({ partnershipId: partnershipIdSchema, actionId: actionIdSchema }),
    ),
  },
  /** Who owns any of the actions, and which partnerships there are, by name. */
  'allActions:choices': {
    input: z.strictObject({ partnershipId: partnershipIdSchema.nullable() }),
    output: z.strictObject({ owners: z.array(owner), partnerships: z.array(partnership) }),
  },
  /** Keeps a question under its name; one of that name and partnership is replaced. */
  'allActions:saveFilter': { input: savedFilterSchema, output: z.null() },
  'allActions:removeFilter': {
    input: savedFilterSchema.pick({ name: true, partnershipId: true }),
    output: z.null(),
  },
} as const;
