import type { Action } from '../../model/action';
import type { Meeting } from '../../model/meeting';

/**
 * Numbers that would stand for two actions, or for two decisions, as where both sides numbered on after they parted
 * (A1, D2): each once, in order.
 */
export function numbersTwice(actions: readonly Action[], meetings: readonly Meeting[]): string[] {
  const decisions = meetings
    .flatMap(({ minutes }) => minutes)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'decision');
  return [...twiceIn(actions), ...twiceIn(decisions)].toSorted();
}

function twiceIn(numbered: readonly { reference: string }[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { reference } of numbered) {
    if (seen.has(reference)) twice.add(reference);
    seen.add(reference);
  }
  return [...twice];
}
