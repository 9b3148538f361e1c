import type { Meeting } from '../../model/meeting';

/**
 * The meeting whose minutes go to another one: the last that was held before it (M1). A meeting that
 * is still to be held has no minutes, however early its day. Null where none was held.
 */
export function previousMeeting(
  { id, date, startTime }: Pick<Meeting, 'id' | 'date' | 'startTime'>,
  meetings: readonly Meeting[],
): Meeting | null {
  const began = (one: Pick<Meeting, 'date' | 'startTime'>): string =>
    `${one.date} ${one.startTime}`;
  const earlier = meetings
    .filter((one) => one.id !== id && one.state !== 'planned')
    .filter((one) => began(one) < began({ date, startTime }))
    .toSorted((a, b) => began(b).localeCompare(began(a)));
  return earlier[0] ?? null;
}
