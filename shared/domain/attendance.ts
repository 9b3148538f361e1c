import type { PersonId } from '../model/id';
import type { Attendance, Meeting } from '../model/meeting';
import type { Partnership } from '../model/partnership';
import { isInForce } from './in-force';

/** Whether somebody is there, in the room or by remote means. */
export function isThere(entry: Pick<Attendance, 'mark'>): boolean {
  return entry.mark === 'present' || entry.mark === 'remote';
}

/** The list a meeting starts with: everybody who holds a seat on its day, not yet marked. */
export function expectedAttendance(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  on: Meeting['date'],
): Attendance[] {
  const current = new Set(
    partnership.members.filter((one) => isInForce(one, on)).map((one) => one.id),
  );
  const holders = partnership.representatives.filter(
    (one) => one.role === 'representative' && isInForce(one, on) && current.has(one.memberId),
  );
  return [...new Set(holders.map((one) => one.personId))].map((personId) => ({
    personId,
    capacity: 'member',
    mark: 'not-marked',
    standsInFor: null,
    reason: '',
  }));
}

/** The list with these marks in it: those already listed are changed, others are added at the end. */
export function withAttendance(
  attendance: readonly Attendance[],
  changes: readonly Attendance[],
): Attendance[] {
  const byPerson = new Map<PersonId, Attendance>(attendance.map((one) => [one.personId, one]));
  for (const change of changes) byPerson.set(change.personId, change);
  return [...byPerson.values()];
}
