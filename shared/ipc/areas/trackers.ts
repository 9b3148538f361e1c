import { z } from 'zod';
import { actionSchema } from '../../model/action';
import { partnershipIdSchema } from '../../model/id';
import {
  trackerColumnIdSchema,
  trackerIdSchema,
  trackerRowIdSchema,
} from '../../model/register-ids';
import {
  gridTrackerSchema,
  nextStepSchema,
  recommendationTrackerSchema,
  trackedRecommendationSchema,
  trackerCellSchema,
  trackerColumnSchema,
} from '../../model/tracker';
import { changedRegisters } from './registers';

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const oneTracker = onePartnership.extend({ trackerId: trackerIdSchema });
const grid = gridTrackerSchema.shape;
const audit = recommendationTrackerSchema.shape;
const oneCell = oneTracker.extend({
  columnId: trackerCellSchema.shape.columnId,
  quarter: trackerCellSchema.shape.quarter,
});
const { what, ownerIds, bodyIds, due } = actionSchema.shape;

/** Tables that are kept up to date from meeting to meeting (G12, G13, A9). */
export const trackerChannels = {
  /**
   * Adds a grid (`id` null) or changes what it is. A column without an id is new; what stood in one
   * that is left out goes with it, and what stood outside its quarters is kept.
   */
  'trackers:saveGrid': {
    input: onePartnership.extend({
      id: trackerIdSchema.nullable(),
      title: grid.title,
      keeperId: grid.keeperId,
      firstQuarter: grid.firstQuarter,
      lastQuarter: grid.lastQuarter,
      columns: z
        .array(trackerColumnSchema.extend({ id: trackerColumnIdSchema.nullable() }))
        .min(1)
        .max(20),
    }),
    output: changedRegisters,
  },
  /** Adds a tracker of recommendations (`id` null) or changes what it is; its rows stay. */
  'trackers:saveList': {
    input: onePartnership.extend({
      id: trackerIdSchema.nullable(),
      title: audit.title,
      keeperId: audit.keeperId,
      source: audit.source,
    }),
    output: changedRegisters,
  },
  'trackers:remove': { input: oneTracker, output: changedRegisters },
  /** What stands in one place of a grid: its position, and its next steps in order. */
  'trackers:saveCell': {
    input: oneCell.extend({
      position: trackerCellSchema.shape.position,
      nextSteps: z
        .array(
          z.strictObject({ id: trackerRowIdSchema.nullable(), text: nextStepSchema.shape.text }),
        )
        .max(100),
    }),
    output: changedRegisters,
  },
  /** Makes an action of the log of a next step, under the next reference; one change (G12, A10). */
  'trackers:makeAction': {
    input: oneCell.extend({ stepId: trackerRowIdSchema, what, ownerIds, bodyIds, due }),
    output: changedRegisters,
  },
  /** Adds a recommendation (`id` null) or corrects it (G13). */
  'trackers:saveRecommendation': {
    input: oneTracker.extend({
      ...trackedRecommendationSchema.shape,
      id: trackerRowIdSchema.nullable(),
    }),
    output: changedRegisters,
  },
  'trackers:removeRecommendation': {
    input: oneTracker.extend({ rowId: trackerRowIdSchema }),
    output: changedRegisters,
  },
} as const;
