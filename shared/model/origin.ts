import { z } from 'zod';

export const originSchema = z.strictObject({
  client: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  number: z.int().min(1),
});

/**
 * Who issued an operation, and as their how-manieth, counted from one. What comes twice under one
 * number, because its answer was lost, is known by it and taken once.
 */
export type Origin = z.infer<typeof originSchema>;
