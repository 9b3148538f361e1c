import type { Setting } from '../model/setting';

/** Whether the terms call for something, or say that it is not needed, or leave it open. */
export type RuleBasis =
  { state: 'set' | 'excluded'; clause: string } | { state: 'silent' | 'not-entered' };

/** What a rule says: that something is called for, unless its value is a plain no. */
export function basisOfRule(rule: Setting<unknown>): RuleBasis {
  if (rule.state !== 'set') return { state: rule.state };
  return { state: rule.value === false ? 'excluded' : 'set', clause: rule.clause };
}
