import { z } from 'zod';

export const meetingKindSchema = z.enum(['ordinary', 'extraordinary', 'conference', 'annual']);
/** What sort of meeting it is (F1, F3). */
export type MeetingKind = z.infer<typeof meetingKindSchema>;

export const meetingFormSchema = z.enum(['in-person', 'virtual', 'hybrid']);
/** How people meet (F5). */
export type MeetingForm = z.infer<typeof meetingFormSchema>;

export const frequencyRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('per-year'),
    /** How many of each kind a year: three ordinary ones and a conference (F1). */
    counts: z
      .array(z.strictObject({ kind: meetingKindSchema, number: z.int().min(1).max(52) }))
      .min(1)
      .max(4),
    /** Whether there may be more (F2). */
    isMinimum: z.boolean(),
    /** Whether one is to be held before each meeting of the parent (F2). */
    beforeParent: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('interval'),
    /** Days from one meeting to the next: 56 for every eight weeks (F3). */
    days: z.int().min(1).max(366),
  }),
  /** Stated in words that give no number; they are in the rule's note. */
  z.strictObject({ kind: z.literal('in-words') }),
]);

/** How often a partnership meets (F1 to F3). */
export type FrequencyRule = z.infer<typeof frequencyRuleSchema>;

export const noticeSchema = z.strictObject({
  days: z.int().min(1).max(365),
  /** How days are counted (N1, N2, N5). */
  counted: z.enum(['calendar', 'working', 'clear-working']),
  /** A target to be met where possible: missing it is said, and nothing more (N1). */
  isTarget: z.boolean(),
});

/** A period before or after a meeting. */
export type Notice = z.infer<typeof noticeSchema>;
