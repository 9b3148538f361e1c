import type { IsoDate } from '../../model/iso-date';
import type { MeetingId, PartnershipId } from '../../model/id';
import type { MeetingState } from '../../model/meeting';

/** The steps of the tour, in order. */
export const TOUR_STEPS = ['due', 'agenda', 'minutes', 'actions', 'export', 'help'] as const;
/** One of them. */
export type TourStep = (typeof TOUR_STEPS)[number];

type Met = { id: MeetingId; date: IsoDate; state: MeetingState };

/** What a tour is led over: a partnership, its meetings, and the day it is. */
export type TourGround = {
  partnershipId: PartnershipId;
  meetings: readonly Met[];
  today: IsoDate;
};

/**
 * The screen that a step of the tour shows: the agenda is that of the next meeting, minutes and export
 * are of the latest that was held. Where there is no meeting, the list of meetings is shown instead.
 */
export function tourAddress(step: TourStep, ground: TourGround): string {
  const { partnershipId } = ground;
  switch (step) {
    case 'due':
      return '/';
    case 'agenda':
      return meetingScreen(nextOf(ground), 'agenda', partnershipId);
    case 'minutes':
      return meetingScreen(heldOf(ground), 'minutes', partnershipId);
    case 'actions':
      return `/p/${partnershipId}/actions`;
    case 'export':
      return meetingScreen(heldOf(ground), 'timeline', partnershipId);
    case 'help':
      return '/help';
  }
}

function meetingScreen(
  meeting: Met | undefined,
  screen: string,
  partnership: PartnershipId,
): string {
  return meeting ? `/m/${meeting.id}/${screen}` : `/p/${partnership}/meetings`;
}

const byDate = (meetings: readonly Met[]): Met[] =>
  meetings.toSorted((a, b) => a.date.localeCompare(b.date));

/** The next that is to come, or else the latest there is. */
function nextOf({ meetings, today }: TourGround): Met | undefined {
  const inOrder = byDate(meetings);
  return inOrder.find(({ date, state }) => date >= today && state !== 'closed') ?? inOrder.at(-1);
}

/** The latest that is over, or else the one there is. */
function heldOf({ meetings }: TourGround): Met | undefined {
  const inOrder = byDate(meetings);
  return inOrder.findLast(({ state }) => state === 'closed') ?? inOrder[0];
}
