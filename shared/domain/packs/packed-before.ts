import type { AgendaItemId } from '../../model/id';
import type { Audience, Pack } from '../../model/meeting-cycle';
import type { PaperId } from '../../model/register-ids';

/** What those of an audience were given already, and which supplement comes next (N6). */
export type PackedBefore = {
  itemIds: ReadonlySet<AgendaItemId>;
  paperIds: ReadonlySet<PaperId>;
  /** The number of the next supplement; null where there is no pack yet that one could add to. */
  nextSupplement: number | null;
};

/**
 * What the earlier packs for an audience had (S4 8.4, N6: papers as soon as possible after the agenda),
 * so that a supplement brings only what came since. Supplements are counted for each audience.
 */
export function packedBefore(packs: readonly Pack[], audience: Audience): PackedBefore {
  const earlier = packs.filter((pack) => pack.audience === audience);
  const numbers = earlier.map(({ supplement }) => supplement ?? 0);
  return {
    itemIds: new Set(earlier.flatMap(({ itemIds }) => itemIds)),
    paperIds: new Set(earlier.flatMap(({ paperIds }) => paperIds)),
    nextSupplement: earlier.length === 0 ? null : Math.max(...numbers) + 1,
  };
}
