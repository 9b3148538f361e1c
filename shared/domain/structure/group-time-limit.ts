import type { Rules } from '../../model/rules/rules';
import { parentIds, type StructureGraph } from '../structure';

/** What a partnership says of its groups, by its id. */
export type GroupRules = { id: string; rules: Pick<Rules, 'groupsTimeBound' | 'groupsUpdate'> };

/**
 * The clause by which a group must have a last day (G8, Safer Essex 5.4): that of a partnership it
 * answers to, else its own. Null where none of them says so.
 */
export function groupTimeLimit(
  graph: Pick<StructureGraph, 'edges'>,
  ruled: readonly GroupRules[],
  id: string,
): string | null {
  for (const one of [...parentIds(graph, id), id]) {
    const rule = ruled.find((other) => other.id === one)?.rules.groupsTimeBound;
    if (rule?.state === 'set' && rule.value) return rule.clause;
  }
  return null;
}
