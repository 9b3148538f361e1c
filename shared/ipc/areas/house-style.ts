import { z } from 'zod';
import { houseStyleSchema, logoSchema } from '../../model/house-style';
import { partnershipIdSchema } from '../../model/id';
import { templateReportSchema } from '../../model/template-report';
import { PIECE_LIMIT } from '../../model/wording';
import { partnershipViewSchema, undoTokenSchema } from '../views';

/** A partnership after a change, and the means to take the change back. */
const changedPartnership = z.strictObject({
  view: partnershipViewSchema,
  undo: undoTokenSchema,
});

const which = { partnershipId: partnershipIdSchema };

/** How the papers of a partnership look, in which languages, and what they are called. */
export const houseStyleChannels = {
  /** How large papers are printed, and what files are called; a pattern that cannot tell them apart is refused. */
  'houseStyle:savePages': {
    input: z.strictObject({
      ...which,
      ...houseStyleSchema.pick({ typeSize: true, fileNames: true }).shape,
    }),
    output: changedPartnership,
  },
  /** In which languages papers are made, and what the partnership is called in Welsh. */
  'houseStyle:saveLanguages': {
    input: z.strictObject({
      ...which,
      ...houseStyleSchema.pick({ languages: true, nameWelsh: true }).shape,
    }),
    output: changedPartnership,
  },
  /** What is printed in Welsh in place of the usual words: all of them, so that one left out is usual again. */
  'houseStyle:saveWelshWords': {
    input: z.strictObject({
      ...which,
      ...houseStyleSchema.pick({ welshWords: true }).shape,
    }),
    output: changedPartnership,
  },
  /** Whether those a pack is for are named on its cover (X3). */
  'houseStyle:savePack': {
    input: z.strictObject({
      ...which,
      ...houseStyleSchema.pick({ recipientsOnCover: true }).shape,
    }),
    output: changedPartnership,
  },
  /** Asks for a picture and keeps it as the logo; null where the user thought better of it. */
  'houseStyle:chooseLogo': {
    input: z.strictObject({ ...which, description: logoSchema.shape.description }),
    output: changedPartnership.nullable(),
  },
  /** What the logo shows, for those who do not see it. */
  'houseStyle:describeLogo': {
    input: z.strictObject({ ...which, description: logoSchema.shape.description }),
    output: changedPartnership,
  },
  'houseStyle:removeLogo': { input: z.strictObject(which), output: changedPartnership },
  /** The logo as the address of a picture, in pieces; none where there is no logo. */
  'houseStyle:logo': {
    input: z.strictObject(which),
    output: z.strictObject({ pieces: z.array(z.string().max(PIECE_LIMIT)) }),
  },
  /**
   * Asks for a Word file and keeps it as the template once it was looked at; null where the user thought
   * better of it. One that cannot be a template is refused with the reason.
   */
  'houseStyle:chooseTemplate': {
    input: z.strictObject(which),
    output: changedPartnership.nullable(),
  },
  'houseStyle:removeTemplate': { input: z.strictObject(which), output: changedPartnership },
  /** What is in the template; null where there is none. */
  'houseStyle:template': {
    input: z.strictObject(which),
    output: templateReportSchema.nullable(),
  },
  /** Saves a Word file to make a template of; null where the user thought better of it. */
  'houseStyle:saveStartingTemplate': {
    input: z.strictObject(which),
    output: z.strictObject({ fileName: z.string() }).nullable(),
  },
  /** The colour of headings and rules; one that cannot be read on white is refused. */
  'houseStyle:saveAccent': {
    input: z.strictObject({
      ...which,
      ...houseStyleSchema.pick({ accent: true }).shape,
    }),
    output: changedPartnership,
  },
  /** How its e-mail drafts are worded; a kind left out has the usual wording. Blanks nothing fills are refused. */
  'houseStyle:saveMessages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ messages: true }).shape,
    }),
    output: changedPartnership,
  },
} as const;
