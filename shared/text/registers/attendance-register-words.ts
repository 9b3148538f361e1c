import type { IsoDate } from '../../model/iso-date';
import type { Setting } from '../../model/setting';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { clauseSource } from '../quorum';

/** What the registers of attendance say (M4). */
export const attendanceRegisterWords = {
  person: 'Name',
  organisation: 'Organisation',
  year: 'Year',
  expected: 'Expected at',
  counted: 'Meetings counted',
  came: 'Came',
  represented: 'Represented',
  apologies: 'Apologies',
  absent: 'Absent',
  rate: 'Rate',
  standIns: 'Stand-ins',
  lastThere: 'Last there',
  since: 'Since then',
  unfilled: 'Seats never filled',
  noBody: 'Not a member’s',
  never: 'Never in this time',
  noneMissed: 'No meeting missed',
  held: 'Only meetings that were held and closed count. One that was called off, deleted or not marked counts for nobody.',
  absenceRule:
    'Minute Book keeps no rule by which a seat or a membership ends because nobody comes: none of the rules entered here speaks of it. What the terms of reference say beyond them has to be looked up there.',
} as const;

/** How many stood in, and for whom: "2 times by a stand-in; stood in once". */
export function standInUse(stoodInFor: number, stoodIn: number): string {
  const parts = [
    ...(stoodInFor === 0 ? [] : [`${times(stoodInFor)} by a stand-in`]),
    ...(stoodIn === 0 ? [] : [`stood in ${times(stoodIn)}`]),
  ];
  return parts.join('; ');
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** How long nobody came: "2 meetings missed, 120 days". */
export function missedWords(missedInARow: number, days: number | null): string {
  if (missedInARow === 0) return attendanceRegisterWords.noneMissed;
  const missed = `${countOf(missedInARow, 'meeting')} missed`;
  return days === null ? missed : `${missed}, ${countOf(days, 'day')}`;
}

/** Which meetings were held but nobody was marked at, so that they do not count. */
export function notMarkedWords(days: readonly IsoDate[]): string {
  return `Nobody was marked at the ${days.length === 1 ? 'meeting' : 'meetings'} of ${days.map(plainDate).join('; ')}.`;
}

/** Whether a body that was not there is bound, by its clause, or that the terms leave it open (Q2). */
export function absentBodyWords(rule: Setting<boolean>): string {
  if (rule.state === 'silent') {
    return 'On whether an organisation that was not there is bound by what was decided, the terms of reference are silent.';
  }
  if (rule.state === 'not-entered') {
    return 'Whether an organisation that was not there is bound by what was decided has not been entered yet.';
  }
  const says = rule.value
    ? 'An organisation that was not there is bound by what was decided only once it has agreed'
    : 'An organisation that was not there is bound by what was decided all the same';
  return `${says} (${clauseSource(rule.clause)}).`;
}
