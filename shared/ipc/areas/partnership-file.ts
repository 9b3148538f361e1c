import { z } from 'zod';
import { documentIdSchema, partnershipIdSchema } from '../../model/id';
import { isoInstantSchema } from '../../model/iso-date';
import { carriedKindSchema, filePointSchema } from '../../model/partnership-file';
import { undoTokenSchema } from '../views';
import { workIdSchema } from './work';

/** So many rows of each kind are shown. */
export const MOST_ROWS = 300;

const fileTokenSchema = z.string().max(64).brand<'PartnershipFileToken'>();
/** Names a partnership file that was read and waits to be taken over. */
export type PartnershipFileToken = z.infer<typeof fileTokenSchema>;

const whichSchema = z.strictObject({
  kind: carriedKindSchema,
  id: documentIdSchema,
  /** The part of the document: its field, and the entry of a list; both null for the whole document. */
  key: z.string().max(64).nullable(),
  entry: z.string().max(200).nullable(),
});

const rowSchema = whichSchema.extend({
  title: z.string(),
  /** What stands on either side, in words; null where nothing does. */
  here: z.string().nullable(),
  there: z.string().nullable(),
});
/** Something that is not the same here and in the file. */
export type FileRow = z.infer<typeof rowSchema>;

const rowsSchema = z.strictObject({
  total: z.int(),
  rows: z.array(rowSchema).max(MOST_ROWS),
});
/** All that changed in one way, of which so many are shown. */
export type FileRows = z.infer<typeof rowsSchema>;

const foundSchema = z.strictObject({
  token: fileTokenSchema,
  name: z.string(),
  writtenAt: isoInstantSchema,
  /** Whether the partnership is here already. */
  isHere: z.boolean(),
  /** When both sides last had the same, by the files that went between them; null where nothing is known of it. */
  commonAt: isoInstantSchema.nullable(),
  /** What is in the file. */
  meetings: z.int(),
  actions: z.int(),
  people: z.int(),
  papers: z.int(),
  /** What of it is damaged, and stays out. */
  damaged: z.array(z.string()).max(MOST_ROWS),
  new: rowsSchema,
  changed: rowsSchema,
  deleted: rowsSchema,
  both: rowsSchema,
  /** How much was changed here alone, and stays. */
  ours: z.int(),
  /** Numbers that would stand for two actions or decisions. */
  numbersTwice: z.array(z.string()).max(MOST_ROWS),
});
/** A partnership file, and what taking it over would come to. */
export type FoundFile = z.infer<typeof foundSchema>;

/** By which the screen asks how far it is, and stops it. */
const asWork = { workId: workIdSchema.exactOptional() };

/** Everything of one partnership in one file, from one secretariat to the next (M6). */
export const partnershipFileChannels = {
  /** Which files were written and taken over here, the latest first. */
  'partnershipFile:known': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: z.strictObject({
      points: z.array(filePointSchema.pick({ id: true, at: true, way: true })),
    }),
  },
  /** Asks where, and writes the file; null where nobody chose a place, or it was stopped. */
  'partnershipFile:write': {
    input: z.strictObject({ partnershipId: partnershipIdSchema, ...asWork }),
    output: z
      .strictObject({
        fileName: z.string(),
        meetings: z.int(),
        papers: z.int(),
        /** Papers and documents that are not in it, for they cannot be read here. */
        missing: z.array(z.string()).max(MOST_ROWS),
      })
      .nullable(),
  },
  /** Asks for a file, and says what taking it over would come to; null where none was chosen, or it was stopped. */
  'partnershipFile:choose': { input: z.strictObject(asWork), output: foundSchema.nullable() },
  /** The same of a file that the system handed over, as by a double click on it; null for none. */
  'partnershipFile:given': { input: z.strictObject(asWork), output: foundSchema.nullable() },
  /** Takes it over, in one step that can be taken back. Where nothing is chosen the usual side stands. Null where it was stopped. */
  'partnershipFile:take': {
    input: z.strictObject({
      ...asWork,
      token: fileTokenSchema,
      choices: z.array(whichSchema.extend({ take: z.enum(['here', 'there']) })).max(2 * MOST_ROWS),
    }),
    output: z
      .strictObject({ partnershipId: partnershipIdSchema, name: z.string(), undo: undoTokenSchema })
      .nullable(),
  },
} as const;
