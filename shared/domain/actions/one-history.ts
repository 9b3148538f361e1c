import type { Action, ActionUpdate } from '../../model/action';
import type { MeetingId, PartnershipId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';

/** What was reported, with the day of the meeting it was reported at and the partnership, null for this one. */
export type Reported = Omit<ActionUpdate, 'meetingId'> & { meetingOn: IsoDate | null };

/** What was reported in another partnership about the same action. */
export type ReportedElsewhere = { partnershipId: PartnershipId; updates: readonly Reported[] };

/** Where an action was reported on: before it came here, here, and where it went. */
export type ReportedPlaces = {
  cameFrom: readonly ReportedElsewhere[];
  takenOver: readonly ReportedElsewhere[];
  /** The days of the meetings of this partnership. */
  days: ReadonlyMap<MeetingId, IsoDate>;
};

/** An entry of the history: the update, and the partnership it was reported in, null for this one. */
export type HistoryEntry = Reported & { partnershipId: PartnershipId | null };

/**
 * Everything reported about an action, here and in the partnerships it came from and went to, the oldest
 * first (A1, A8): an action that is handed over keeps one history on both sides. Of one day, what was said
 * before it came here stands first, and what was said where it went last.
 */
export function oneHistory(
  { updates }: Pick<Action, 'updates'>,
  { cameFrom, takenOver, days }: ReportedPlaces,
): HistoryEntry[] {
  const here = updates.map(({ meetingId, ...update }) => ({
    ...update,
    meetingOn: meetingId === null ? null : (days.get(meetingId) ?? null),
    partnershipId: null,
  }));
  return [...entriesOf(cameFrom), ...here, ...entriesOf(takenOver)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
}

function entriesOf(places: readonly ReportedElsewhere[]): HistoryEntry[] {
  return places.flatMap(({ partnershipId, updates }) =>
    updates.map((update) => ({ ...update, partnershipId })),
  );
}
