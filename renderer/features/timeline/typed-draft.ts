import type { Addressing } from '#shared/ipc/areas/circulation';
import type { DistributionList } from '#shared/model/distribution-list';
import type { DistributionListId } from '#shared/model/id';
import { timelineText } from '#shared/text/screens/timeline';
import type { TimelineView } from './timeline-view';

/** An e-mail draft as its form holds it. */
export type TypedDraft = {
  listId: DistributionListId;
  /** Empty for no list that is copied in. */
  ccListId: DistributionListId | '';
  addressing: Addressing;
  /** Whether the meeting is attached as an appointment. */
  withInvitation: boolean;
  subject: string;
  body: string;
};

/** The lists of a draft: whom it is for, and who is copied in. */
export type DraftLists = { list: DistributionList | undefined; cc: DistributionList | undefined };

/** Which lists a draft goes to, as they are now. */
export function listsOfDraft(
  { partnership: { distributionLists } }: TimelineView,
  { listId, ccListId }: Pick<TypedDraft, 'listId' | 'ccListId'>,
): DraftLists {
  return {
    list: distributionLists.find(({ id }) => id === listId),
    cc: distributionLists.find(({ id }) => id === ccListId && id !== listId),
  };
}

/** To whom a draft goes, as it is then recorded. */
export function draftedTo({ list, cc }: DraftLists): string {
  const to = list?.name ?? '';
  return cc ? timelineText.draftForm.both(to, cc.name) : to;
}
