import type { Attendance, Meeting } from '../model/meeting';

/**
 * The attendance of a meeting held back to back with another at which people were just marked (F7,
 * WACSO Annex E: boards that meet one after the other with much the same people). Until the meeting
 * begins, whoever is on its list as well is marked the same there; what was marked otherwise stays,
 * and so does everything once it has begun, since people leave between the two. Answers the list
 * itself where nothing changes.
 *
 * @param before the attendance of the other meeting before they were marked
 * @param changes those who were marked, as they are now
 */
export function followedAttendance(
  before: readonly Attendance[],
  changes: readonly Attendance[],
  linked: Pick<Meeting, 'state' | 'attendance'>,
): Attendance[] {
  const { attendance } = linked;
  if (linked.state !== 'planned') return attendance;
  const next = attendance.map((entry) => {
    const change = changes.find((one) => isSamePlace(one, entry));
    if (change === undefined || change.mark === entry.mark) return entry;
    const was = before.find((one) => isSamePlace(one, entry))?.mark ?? 'not-marked';
    const hasFollowed = entry.mark === 'not-marked' || entry.mark === was;
    return hasFollowed ? { ...entry, mark: change.mark } : entry;
  });
  return next.every((entry, place) => entry === attendance[place]) ? attendance : next;
}

/** Whether it is the same person, there in the same right. */
function isSamePlace(a: Attendance, b: Attendance): boolean {
  return a.personId === b.personId && a.capacity === b.capacity;
}
