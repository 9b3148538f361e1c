import { z } from 'zod';
import { houseStyleSchema } from '../model/house-style';
import { isoDateSchema } from '../model/iso-date';
import { languageTagSchema } from '../model/language-tag';
import { markingSchema } from '../model/marking';
import { paragraphRoles, type DocumentBlock, type DocumentDescription } from './document-block';

/** More than any paper has, so that only what is no paper is refused. */
const TEXT_LIMIT = 1_000_000;
const PIECES_LIMIT = 10_000;
const BLOCKS_LIMIT = 100_000;
const COLUMNS_LIMIT = 60;

const text = z.string().max(TEXT_LIMIT);
const phrase = z.union([
  text,
  z.strictObject({ strong: text, language: languageTagSchema.exactOptional() }),
  z.strictObject({ text, language: languageTagSchema }),
]);
const phrases = z.union([text, z.array(phrase).max(PIECES_LIMIT)]);
const manyPhrases = z.array(phrases).max(PIECES_LIMIT);
const number = z.int().nonnegative();
const orientation = z.enum(['portrait', 'landscape']);
const cell = z.union([phrases, z.strictObject({ bullets: manyPhrases })]);
const field = z.strictObject({ name: text, value: phrases });
const column = z.strictObject({
  heading: text,
  language: languageTagSchema.exactOptional(),
  share: z.number().positive(),
});

const blockSchema: z.ZodType<DocumentBlock> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), level: z.literal([1, 2, 3, 4]), text: phrases }),
  z.strictObject({
    type: z.literal('item-heading'),
    item: number,
    text: phrases,
    level: z.literal([2, 3]).optional(),
  }),
  z.strictObject({
    type: z.literal('minute-paragraph'),
    item: number,
    paragraph: number,
    text: phrases,
  }),
  z.strictObject({
    type: z.literal('paragraph'),
    role: z.enum(paragraphRoles),
    text: phrases,
  }),
  z.strictObject({ type: z.literal('fields'), fields: z.array(field).max(PIECES_LIMIT) }),
  z.strictObject({ type: z.literal('bullets'), items: manyPhrases }),
  z.strictObject({
    type: z.literal('callout'),
    kind: z.enum(['decision', 'vote', 'action', 'declaration']),
    text: phrases,
  }),
  z.strictObject({
    type: z.literal('table'),
    title: text,
    summary: text,
    columns: z.array(column).max(COLUMNS_LIMIT),
    rows: z.array(z.array(cell).max(COLUMNS_LIMIT)).max(BLOCKS_LIMIT),
  }),
  z.strictObject({
    type: z.literal('signature'),
    statement: text,
    lines: z.array(text).max(PIECES_LIMIT),
  }),
  z.strictObject({
    type: z.literal('part'),
    orientation,
    footerText: text,
  }),
  z.strictObject({
    type: z.literal('contents'),
    title: text,
    entries: z.array(text).max(PIECES_LIMIT),
  }),
]);

/**
 * A description as it comes to a screen or to the page that is printed. Strict, so that a block or a
 * field that those cannot draw is refused there and not silently missing from what people look at.
 */
export const descriptionSchema: z.ZodType<DocumentDescription> = z.strictObject({
  title: text,
  subject: text,
  author: text,
  language: languageTagSchema,
  made: isoDateSchema,
  marking: markingSchema,
  footerText: text,
  orientation,
  fontSize: z.literal([12, 14, 16, 18]),
  look: houseStyleSchema.pick({ accent: true, logo: true, template: true }),
  blocks: z.array(blockSchema).max(BLOCKS_LIMIT),
});
