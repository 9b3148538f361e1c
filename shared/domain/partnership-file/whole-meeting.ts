import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { minutesLock } from '../record/minutes-standing';

/** A meeting with the partnership by whose terms its minutes are locked. */
export type MeetingSide = { partnership: Partnership; meeting: Meeting };

/**
 * Whether a meeting is taken or left as a whole: where its minutes are locked on either side (M1), or the items of its
 * agenda are not the same, for minutes without their item would be seen by nobody.
 */
export function isTakenWhole(here: MeetingSide, there: MeetingSide): boolean {
  const isLocked = [here, there].some(
    ({ partnership, meeting }) => minutesLock(partnership, meeting) !== null,
  );
  return isLocked || itemsOf(here.meeting) !== itemsOf(there.meeting);
}

const itemsOf = ({ agenda }: Meeting): string =>
  agenda
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
