import { z } from 'zod';

/**
 * A rule of one partnership has three states (register 1.15, 7): a value with the clause it comes
 * from, a terms of reference that says nothing, or nobody has entered it yet. The last two are
 * never the same, and neither is ever filled with an invented default.
 */
export function settingSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('set'), value, clause: z.string().max(60) }),
    z.strictObject({ state: z.literal('silent') }),
    z.strictObject({ state: z.literal('not-entered') }),
  ]);
}

/** A rule the terms of reference state, with the clause it comes from. */
export type Stated<T> = { state: 'set'; value: T; clause: string };

/** A rule of one partnership: its value and clause, or silent, or not yet entered. */
export type Setting<T> = Stated<T> | { state: 'silent' } | { state: 'not-entered' };

/** A rule the terms of reference state, in `clause`. */
export function stated<T>(value: T, clause: string): Stated<T> {
  return { state: 'set', value, clause };
}

export const SILENT = { state: 'silent' } as const satisfies Setting<never>;
export const NOT_ENTERED = { state: 'not-entered' } as const satisfies Setting<never>;

/** The value of a rule, or null where it is silent or not entered. */
export function valueOf<T>(setting: Setting<T>): T | null {
  return setting.state === 'set' ? setting.value : null;
}
