import type { Setting } from '../model/setting';

/**
 * A rule that the terms of reference leave silent, or that nobody has entered yet (1.15, 7). It is
 * handed on as it is, so that a screen can ask instead of guessing.
 */
export type Unstated = Exclude<Setting<never>, { state: 'set' }>;
