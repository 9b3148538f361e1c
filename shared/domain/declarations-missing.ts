import type { AgendaItemId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Rules } from '../model/rules/rules';
import { hasMinute } from './item-minute';

/** Whether the minutes of a meeting say anything about interests, be it that there were none. */
export type DeclarationsRecord =
  | { state: 'recorded' }
  /** Nothing is recorded though the terms want it; under this item it would be, if there is one. */
  | { state: 'missing'; itemId: AgendaItemId | null; clause: string }
  /** The terms do not ask for declarations, or nobody has entered whether they do (I8). */
  | { state: 'silent' | 'not-entered'; itemId: AgendaItemId | null };

/** How agendas call the item, in English and Welsh. */
const TITLE = /\bdeclarations?\b|\bconflicts? of interests?\b|\bdatgan/i;

/** Whether an item of this title is the one for interests (I1). */
export function isDeclarationsTitle(title: string): boolean {
  return TITLE.test(title);
}

/** The item under which interests are declared, by its title; null where no title says so (I1). */
export function declarationsItem({ agenda }: Pick<Meeting, 'agenda'>): AgendaItemId | null {
  return agenda.find((item) => isDeclarationsTitle(item.title))?.id ?? null;
}

/**
 * Whether the minutes record the declarations of a meeting: a declaration somewhere, or words under
 * the item for them, as that there were none (I1, WACSO, Operation; M1, Warwickshire 5.8). Saying
 * nothing is not the same as "none declared", so it is asked.
 */
export function declarationsRecord(
  meeting: Pick<Meeting, 'agenda' | 'minutes' | 'noneDeclared'>,
  { interests }: Pick<Rules, 'interests'>,
): DeclarationsRecord {
  const blocks = meeting.minutes.flatMap((minute) => minute.blocks);
  const itemId = declarationsItem(meeting);
  const isRecorded =
    meeting.noneDeclared ||
    blocks.some((block) => block.type === 'declaration') ||
    (itemId !== null && hasMinute(meeting, itemId));
  if (isRecorded) return { state: 'recorded' };
  if (interests.state !== 'set') return { state: interests.state, itemId };
  return { state: 'missing', itemId, clause: interests.clause };
}
