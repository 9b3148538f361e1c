import { z } from 'zod';
import { proseSchema } from './wording';

/** Running text that must say something: white space alone is refused as missing. */
export const requiredProseSchema = proseSchema.pipe(z.string().regex(/\S/, { error: 'required' }));
