import type { ChaseShare } from '#shared/ipc/areas/chases';
import type { Output } from '#shared/ipc/contract';
import { chasesText as words } from '#shared/text/screens/chases';
import { inList } from '#shared/text/structure/in-list';

/** Whom to ask, whom no draft reaches, and who has not answered. */
export type Chases = Output<'chases:overview'>;

/** The actions of one partnership by reference; which partnership it is, where there are several. */
export function shareWords({ partnership, count, references }: ChaseShare, isOverAll: boolean) {
  const rest = count - references.length;
  const told = inList(rest === 0 ? references : [...references, words.more(rest)]);
  return isOverAll ? words.inPartnership(partnership, told) : told;
}
