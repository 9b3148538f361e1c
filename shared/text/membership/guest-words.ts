import type { IsoDate } from '../../model/iso-date';
import type { Guest } from '../../model/membership';
import type { Setting } from '../../model/setting';
import { plainDate } from '../dates';
import { shortNote } from '../decisions/clause-notes';

/** In what right somebody without a seat may attend, as a choice (P2, P11, P12). */
export const guestRightLabels: Record<Guest['right'], string> = {
  'right-to-attend': 'Has a right to attend',
  invited: 'Invited',
  officer: 'Officer who serves the meeting',
};

/** For what somebody may attend, as a choice (P11). */
export const guestScopeLabels: Record<Guest['scope']['kind'], string> = {
  standing: 'Every meeting',
  meeting: 'One meeting',
  item: 'One item of a meeting',
};

/** The meeting and the item a guest is for, as far as they are still there. */
export type GuestsMeeting = { date: IsoDate | null; item: string | null };

/** For what somebody may attend: "Every meeting", "The meeting of 10 June 2026" (P11). */
export function guestScopeWords(
  kind: Guest['scope']['kind'],
  { date, item }: GuestsMeeting,
): string {
  if (kind === 'standing') return guestScopeLabels.standing;
  if (date === null) return 'A meeting that is no longer there';
  const meeting = `the meeting of ${plainDate(date)}`;
  if (kind === 'meeting') return `The meeting of ${plainDate(date)}`;
  return item === null ? `One item of ${meeting}` : `“${item}” at ${meeting}`;
}

/** Who lets others attend: "With the agreement of the Chair (4.4)" (P11, P12); null where silent. */
export function guestsAgreedHint(setting: Setting<'members' | 'chair'>): string | null {
  if (setting.state === 'silent') return null;
  if (setting.state === 'not-entered') {
    return 'Who lets others attend has not been entered in the terms.';
  }
  const who = setting.value === 'chair' ? 'the Chair' : 'the members';
  return `Others are invited with the agreement of ${who}${shortNote(setting.clause)}.`;
}
