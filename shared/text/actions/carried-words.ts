import type { CarryForward } from '../../domain/actions/carry-forward';
import { countOf } from '../counts';

/** How often an action was carried forward: "Carried forward once", "Carried forward 3 times" (A2). */
export function timesCarried(times: number): string {
  if (times === 0) return 'Not carried forward so far';
  if (times === 1) return 'Carried forward once';
  return `Carried forward ${times} times`;
}

/** Both at once: "Carried forward 3 times, 63 days old" (A2). */
export function carriedAndAge({ times, ageDays }: CarryForward): string {
  return `${timesCarried(times)}, ${countOf(ageDays, 'day')} old`;
}

/** The first of several owners, who leads: "Grace Bell (Anyshire Council), lead". */
export function asLead(name: string): string {
  return `${name}, lead`;
}
