import { packPlan } from '#shared/domain/packs/pack-plan';
import type { PackFor } from '#shared/domain/packs/why-withheld';
import type { PackCover } from '#shared/documents/pack-cover-blocks';
import type { Meeting } from '#shared/model/meeting';
import type { Paper } from '#shared/model/paper';
import { boardPapers } from './sample-papers';

/** The cover of a pack for the sample board, with these papers kept. */
export function boardPack(
  to: PackFor & { isSupplement?: boolean } = { audience: 'full' },
  papers: readonly Paper[] = [],
  changes: Partial<Meeting> = {},
): PackCover {
  const board = boardPapers();
  const { partnership } = board;
  const meeting = { ...board.meeting, ...changes };
  const plan = packPlan({ meeting, papers, partnership }, { isSupplement: false, ...to });
  return { ...board, meeting, audience: to.audience, plan, list: null };
}
