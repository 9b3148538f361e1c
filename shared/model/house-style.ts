import { z } from 'zod';
import type { LanguageTag } from './language-tag';
import { circulatedSchema } from './meeting-cycle';
import { storedFileSchema } from './stored-file';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const paperLanguagesSchema = z.enum(['english', 'welsh', 'both']);
/** In which languages papers go out; both are two documents that each say the other exists. */
export type PaperLanguages = z.infer<typeof paperLanguagesSchema>;

/** The languages in which a partnership's papers are made, the one they are usually had in first. */
export function languagesOf({ languages }: Pick<HouseStyle, 'languages'>): LanguageTag[] {
  if (languages === 'both') return ['en-GB', 'cy-GB'];
  return [languages === 'welsh' ? 'cy-GB' : 'en-GB'];
}

export const typeSizeSchema = z.literal([12, 14, 16, 18]);

export const welshWordSchema = z.strictObject({
  /** Which of the words papers print. */
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9.-]{0,79}$/),
  welsh: nameSchema,
});
/** What a partnership prints in Welsh in place of the usual word. */
export type WelshWord = z.infer<typeof welshWordSchema>;

export const messageKindSchema = z.enum([...circulatedSchema.options, 'chase', 'invitation']);
/** What an e-mail draft is about: something circulated, actions to report on, or a meeting to come to. */
export type MessageKind = z.infer<typeof messageKindSchema>;

export const messageWordingSchema = z.strictObject({
  kind: messageKindSchema,
  /** With blanks as {meeting}, which are filled in for each draft. */
  subject: lineSchema,
  body: proseSchema,
});
/** How a partnership words an e-mail draft of a kind. */
export type MessageWording = z.infer<typeof messageWordingSchema>;

export const logoSchema = z.strictObject({
  file: storedFileSchema,
  /** What it shows, read to those who do not see it. */
  description: nameSchema,
});

export const houseStyleSchema = z.strictObject({
  languages: paperLanguagesSchema,
  /** Its name in Welsh; empty where it has none. */
  nameWelsh: lineSchema,
  welshWords: z.array(welshWordSchema).max(500),
  /** Points of the running text. */
  typeSize: typeSizeSchema,
  /** The colour of headings and rules, as "#1F3864"; null for the usual one. */
  accent: z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .nullable(),
  logo: logoSchema.nullable(),
  /** A Word file that gives page, header, footer, fonts and styles; null for our own. */
  template: storedFileSchema.nullable(),
  /** What files are called, with blanks as {document}; empty for the usual names. */
  fileNames: lineSchema,
  /** Whether those a pack is for are named on its cover (X3). */
  recipientsOnCover: z.boolean(),
  messages: z.array(messageWordingSchema).max(20),
});

/** How the papers of a partnership look, in which languages, and what they are called. */
export type HouseStyle = z.infer<typeof houseStyleSchema>;

/** The house style of a partnership that has settled none: English, 12 points, our own look. */
export const usualHouseStyle: HouseStyle = {
  languages: 'english',
  nameWelsh: '',
  welshWords: [],
  typeSize: 12,
  accent: null,
  logo: null,
  template: null,
  fileNames: '',
  recipientsOnCover: false,
  messages: [],
};
