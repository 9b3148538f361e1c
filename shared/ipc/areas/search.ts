import { z } from 'zod';
import { searchKindSchema, searchTargetSchema } from '../../domain/search/search-target';
import { snippetPieceSchema } from '../../domain/search/snippet';
import { partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { lineSchema } from '../../model/wording';

/** The most results of a kind that are asked for at once. */
export const SEARCH_LIMIT = 50;

const pieces = z.array(snippetPieceSchema).max(500);

const searchHitSchema = z.strictObject({
  target: searchTargetSchema,
  title: pieces,
  text: pieces,
  /** Null where it belongs to no partnership, or to several. */
  partnershipName: z.string().nullable(),
  date: isoDateSchema.nullable(),
  isConfidential: z.boolean(),
});

/** One result of a search. */
export type SearchHit = z.infer<typeof searchHitSchema>;

const searchGroupSchema = z.strictObject({
  kind: searchKindSchema,
  hits: z.array(searchHitSchema).max(SEARCH_LIMIT),
  /** Whether there are more than are answered. */
  hasMore: z.boolean(),
});

/** The results of one kind, the best first. */
export type SearchGroup = z.infer<typeof searchGroupSchema>;

/** Finding anything in all partnerships. */
export const searchChannels = {
  /** What is confidential is found only where that is asked for (M3). The limit is for each kind. */
  'search:find': {
    input: z.strictObject({
      words: lineSchema,
      partnershipId: partnershipIdSchema.nullable(),
      from: isoDateSchema.nullable(),
      until: isoDateSchema.nullable(),
      includeConfidential: z.boolean(),
      limit: z.int().min(1).max(SEARCH_LIMIT),
    }),
    output: z.strictObject({
      groups: z.array(searchGroupSchema).max(searchKindSchema.options.length),
      /** Whether nothing has these very words, and these have words like them. */
      isSimilar: z.boolean(),
      /** How far the reading of all documents has come; null once it is done. */
      reading: z.strictObject({ done: z.int(), of: z.int() }).nullable(),
    }),
  },
} as const;
