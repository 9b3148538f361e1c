import { z } from 'zod';
import { actionSchema } from './action';
import { agendaItemSchema } from './agenda';
import { agendaItemIdSchema, meetingIdSchema, minuteVersionIdSchema } from './id';
import { isoDateSchema, isoTimeSchema } from './iso-date';
import { minuteBlockSchema } from './minutes';
import { lineSchema } from './wording';

export const minutesStepSchema = z.enum(['with-chair', 'approved', 'circulated', 'confirmed']);
/** A step that minutes take on their way from a draft to the record (M1, Warwickshire 5.8). */
export type MinutesStep = z.infer<typeof minutesStepSchema>;

export const versionItemSchema = z.strictObject({
  itemId: agendaItemIdSchema,
  title: agendaItemSchema.shape.title,
  /** Whether it was taken without the public (X1). */
  isClosed: z.boolean(),
  blocks: z.array(minuteBlockSchema).max(2000),
});
/** What stood under one item, in the order of the agenda. */
export type VersionItem = z.infer<typeof versionItemSchema>;

export const versionActionSchema = z.strictObject({
  id: actionSchema.shape.id,
  reference: actionSchema.shape.reference,
  what: actionSchema.shape.what,
  ownerIds: actionSchema.shape.ownerIds,
  bodyIds: actionSchema.shape.bodyIds,
  due: actionSchema.shape.due,
  isConfidential: actionSchema.shape.isConfidential,
});
/** An action in the words of that day: the log goes on, a version does not. */
export type VersionAction = z.infer<typeof versionActionSchema>;

export const minuteVersionSchema = z.strictObject({
  id: minuteVersionIdSchema,
  /** When it was kept, by the clock of the computer. */
  on: isoDateSchema,
  at: isoTimeSchema,
  /** Who worked at the computer, by its settings; empty where nobody said. */
  by: lineSchema,
  /** The step at which it was kept. */
  state: minutesStepSchema,
  items: z.array(versionItemSchema).max(200),
  actions: z.array(versionActionSchema).max(5000),
});
/** The minutes as they stood when they took a step, to be read and compared later (M1). */
export type MinuteVersion = z.infer<typeof minuteVersionSchema>;

export const minuteVersionsSchema = z.strictObject({
  meetingId: meetingIdSchema,
  /** The earliest first. */
  versions: z.array(minuteVersionSchema).max(1000),
});
/** Every version kept of the minutes of one meeting. */
export type MinuteVersions = z.infer<typeof minuteVersionsSchema>;
