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

/**
 * What the panel starts with: for the list that is sent papers, or the first one; for everything only where
 * there is no list, as that holds what is confidential.
 */
export function firstChoice(view: MeetingView): ChosenPack {
  const lists = view.partnership.distributionLists;
  const list = lists.find(({ documents }) => documents.includes('papers')) ?? lists[0];
  const audience = list === undefined ? 'full' : 'circulation';
  return {
    audience,
    listId: list?.id ?? null,
    extent: usualExtent(view, audience),
    form: 'zip',
  };
}

/** Whether a pack is for one list where there are others: which of them earlier packs were for is not recorded. */
export function isForOneOfSeveral({ partnership }: MeetingView, audience: Audience): boolean {
  return audience === 'circulation' && partnership.distributionLists.length > 1;
}

/**
 * What is new, which is all of it where there was no pack before; the whole pack for one of several lists, or
 * what another was given would be taken for what this one has.
 */
export function usualExtent(view: MeetingView, audience: Audience): ChosenPack['extent'] {
  return isForOneOfSeveral(view, audience) ? 'whole' : 'supplement';
}

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
