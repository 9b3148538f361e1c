import { packedBefore } from '#shared/domain/packs/packed-before';
import { packPlan, type PackPlan } from '#shared/domain/packs/pack-plan';
import type { PackFor } from '#shared/domain/packs/why-withheld';
import type { PackForm } from '#shared/ipc/areas/packs';
import type { MeetingView } from '#shared/ipc/views';
import type { DistributionListId } from '#shared/model/id';
import type { Audience } from '#shared/model/meeting-cycle';
import type { Paper } from '#shared/model/paper';

/** What is chosen of a pack in the panel. */
export type ChosenPack = {
  audience: Audience;
  /** Null where the partnership has no list. */
  listId: DistributionListId | null;
  extent: 'whole' | 'supplement';
  form: PackForm;
};

/** What a pack would hold, were it made now; null while there is no list for it. */
export function planOf(
  { meeting, partnership }: MeetingView,
  papers: readonly Paper[],
  chosen: ChosenPack,
): PackPlan | null {
  const to = packFor(partnership.distributionLists, chosen);
  if (to === null) return null;
  const isSupplement = chosen.extent === 'supplement';
  return packPlan({ meeting, papers, partnership }, { ...to, isSupplement });
}

function packFor(
  lists: MeetingView['partnership']['distributionLists'],
  { audience, listId }: ChosenPack,
): PackFor | null {
  if (audience !== 'circulation') return { audience };
  const list = lists.find(({ id }) => id === listId);
  return list === undefined ? null : { audience, list };
}

/** What is asked of the main process: a list only where the pack is for one. */
export function requestOf(
  { meeting }: Pick<MeetingView, 'meeting'>,
  { audience, listId, extent, form }: ChosenPack,
) {
  return {
    meetingId: meeting.id,
    audience,
    listId: audience === 'circulation' ? listId : null,
    isSupplement: extent === 'supplement',
    form,
  };
}

/** The number the next supplement would have; null where there is nothing to add to (N6). */
export function nextSupplement({ meeting }: MeetingView, audience: Audience): number | null {
  return packedBefore(meeting.cycle.packs, audience).nextSupplement;
}
