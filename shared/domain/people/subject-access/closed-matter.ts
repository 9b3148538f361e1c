import type { Action } from '../../../model/action';
import type { Meeting } from '../../../model/meeting';
import { confidentialActionIds } from '../../confidential/confidential-matter';

/** What of a partnership was taken in closed session or marked confidential, and which meetings are known. */
export type ClosedMatter = {
  /** Items of agendas that are closed. */
  itemIds: ReadonlySet<string>;
  /** Actions marked so, or that arose or stand under a closed item. */
  actionIds: ReadonlySet<string>;
  /** The meetings that could be read: of another nobody can tell. */
  meetingIds: ReadonlySet<string>;
};

/** What of a meeting and of the actions of its partnership is confidential (M3, X1). */
export function closedMatter(
  meeting: Pick<Meeting, 'id' | 'agenda' | 'minutes'>,
  actions: readonly Action[],
): ClosedMatter {
  return {
    itemIds: new Set(meeting.agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id)),
    actionIds: confidentialActionIds(meeting, actions),
    meetingIds: new Set([meeting.id]),
  };
}

/** What several meetings have of it, as one. */
export function joinedMatter(parts: readonly ClosedMatter[]): ClosedMatter {
  return {
    itemIds: new Set(parts.flatMap(({ itemIds }) => [...itemIds])),
    actionIds: new Set(parts.flatMap(({ actionIds }) => [...actionIds])),
    meetingIds: new Set(parts.flatMap(({ meetingIds }) => [...meetingIds])),
  };
}

/**
 * Whether an entry of a record is confidential (M3): marked so, of a closed item, about a confidential
 * action, or of an item of a meeting that could not be read, of which nobody can tell.
 */
export function isClosedEntry(entry: unknown, closed: ClosedMatter): boolean {
  if (typeof entry === 'string') return closed.itemIds.has(entry) || closed.actionIds.has(entry);
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  if (fields['isConfidential'] === true || fields['isClosed'] === true) return true;
  if (isOfUnread(fields, closed)) return true;
  return Object.values(entry).some((one) => isClosedEntry(one, closed));
}

function isOfUnread(
  { meetingId, itemId }: Readonly<Record<string, unknown>>,
  { meetingIds }: ClosedMatter,
): boolean {
  return typeof meetingId === 'string' && typeof itemId === 'string' && !meetingIds.has(meetingId);
}
