import { z } from 'zod';
import { isoDateSchema } from './iso-date';
import { markingSchema } from './marking';
import { PIECE_LIMIT } from './wording';

export const subjectSectionSchema = z.enum([
  'directory',
  'membership',
  'attendance',
  'minutes',
  'interests',
  'actions',
  'decisions',
  'risks',
  'circulation',
  'versions',
  'settings',
  'passages',
  'texts',
]);
/** The parts of what is held about a person, in the order in which they are read. */
export type SubjectSection = z.infer<typeof subjectSectionSchema>;

export const subjectEntrySchema = z.strictObject({
  section: subjectSectionSchema,
  /** The partnership; empty for what belongs to none, as the directory. */
  partnership: z.string().max(300),
  /** The meeting or the register it stands in. */
  place: z.string().max(1000),
  /** The day it is put in order by; null where it has none. */
  on: isoDateSchema.nullable(),
  /** The day or the time, in words; empty where it has none. */
  when: z.string().max(200),
  /** What it says of the person, in words. */
  says: z.string().max(PIECE_LIMIT),
  isConfidential: z.boolean(),
  /** Whether other people seem to be named in it, so that somebody has to read it before it is released. */
  namesOthers: z.boolean(),
  /** Whether it was found by the words of the name, which may be those of somebody else. */
  isByName: z.boolean(),
});
/** One thing that is held about a person (X6). */
export type SubjectEntry = z.infer<typeof subjectEntrySchema>;

export const subjectReportSchema = z.strictObject({
  name: z.string(),
  today: isoDateSchema,
  /** How much was read, and the name and address that were looked for in texts. */
  partnerships: z.int().min(0),
  meetings: z.int().min(0),
  forms: z.array(z.string().max(300)).max(2),
  includesConfidential: z.boolean(),
  /** The strongest marking of the partnerships it is from. */
  marking: markingSchema,
  entries: z.array(subjectEntrySchema).max(200_000),
  /** How many confidential entries it leaves out. */
  leftOut: z.int().min(0),
  /** How many documents could not be read, so that this may not be all. */
  unread: z.int().min(0),
});
/** All that is held about a person, as far as it was asked for (X6). */
export type SubjectReport = z.infer<typeof subjectReportSchema>;
