import { z } from 'zod';
import { lineSchema } from './wording';

/** The longest clause: "8.7", "Code of Conduct, Declaring interests". */
const clauseSchema = lineSchema.pipe(z.string().max(60, { error: 'too-long' }));

/**
 * A rule of one partnership has three states (register 1.15, 7): a value with the clause it comes
 * from, a terms of reference that says nothing, or nobody has entered it yet. The last two are
 * never the same, and neither is ever filled with an invented default.
 */
export function settingSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('set'),
      value,
      clause: clauseSchema,
      /** What the secretariat wants remembered about the rule: how it was read, who was asked. */
      note: lineSchema,
    }),
    z.strictObject({ state: z.literal('silent') }),
    z.strictObject({ state: z.literal('not-entered') }),
  ]);
}

/** A rule the terms of reference state, with the clause it comes from and a free note. */
export type Stated<T> = { state: 'set'; value: T; clause: string; note: string };

/** A rule of one partnership: its value and clause, or silent, or not yet entered. */
export type Setting<T> = Stated<T> | { state: 'silent' } | { state: 'not-entered' };

/** A rule the terms of reference state, in `clause`. */
export function stated<T>(value: T, clause: string, note = ''): Stated<T> {
  return { state: 'set', value, clause, note };
}

export const SILENT = { state: 'silent' } as const satisfies Setting<never>;
export const NOT_ENTERED = { state: 'not-entered' } as const satisfies Setting<never>;

/** The value of a rule, or null where it is silent or not entered. */
export function valueOf<T>(setting: Setting<T>): T | null {
  return setting.state === 'set' ? setting.value : null;
}
