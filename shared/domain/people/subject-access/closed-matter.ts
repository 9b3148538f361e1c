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

/** What of these meetings and actions is confidential (M3, X1). */
export function closedMatter(
  meetings: readonly Pick<Meeting, 'id' | 'agenda' | 'minutes'>[],
  actions: readonly Action[],
): ClosedMatter {
  const marked = actions.filter(({ isConfidential }) => isConfidential).map(({ id }) => id);
  return {
    itemIds: new Set(
      meetings.flatMap(({ agenda }) => agenda.filter((one) => one.isClosed).map(({ id }) => id)),
    ),
    actionIds: new Set([
      ...marked,
      ...meetings.flatMap((meeting) => [...confidentialActionIds(meeting, actions)]),
    ]),
    meetingIds: new Set(meetings.map(({ id }) => id)),
  };
}

/**
 * Whether an entry of a record is confidential (M3): marked so, of a closed item, about a confidential
 * action, or raised at a meeting that could not be read, of which nobody can tell.
 */
export function isClosedEntry(entry: unknown, closed: ClosedMatter): boolean {
  if (typeof entry === 'string') return closed.itemIds.has(entry) || closed.actionIds.has(entry);
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = entry as Readonly<Record<string, unknown>>;
  if (fields['isConfidential'] === true || fields['isClosed'] === true) return true;
  return (
    isOfUnread(fields['origin'], closed) ||
    Object.values(entry).some((one) => isClosedEntry(one, closed))
  );
}

function isOfUnread(origin: unknown, { meetingIds }: ClosedMatter): boolean {
  if (typeof origin !== 'object' || origin === null) return false;
  const { meetingId } = origin as { meetingId?: string };
  return meetingId !== undefined && !meetingIds.has(meetingId);
}
