import { standInAnswer } from '#shared/domain/stand-ins';
import { rulesOn } from '#shared/domain/terms';
import type { Attendance } from '#shared/model/meeting';
import { standInLine } from '#shared/text/membership/stand-in-words';
import { WarningLine } from '../../../ui/warning-line';
import { useMinuteContext } from '../minute-context';

/** What stands against somebody's standing in, by the terms; it is said and blocks nothing (P6 to P9). */
export function StandInWarning({ entry }: { entry: Attendance }) {
  const { names, view } = useMinuteContext();
  const { partnership, people, meeting } = view;
  if (entry.capacity !== 'stand-in' || entry.standsInFor === null) return null;
  const { personId: standInId, standsInFor: forId, reason } = entry;
  const rules = rulesOn(partnership, meeting.date);
  const on = meeting.date;
  const answer = standInAnswer(partnership, rules, { standInId, forId, reason }, { people, on });
  const line = standInLine(answer, {
    standIn: names.personName(standInId),
    holder: names.personName(forId),
  });
  return line === null ? null : <WarningLine>{line}</WarningLine>;
}
