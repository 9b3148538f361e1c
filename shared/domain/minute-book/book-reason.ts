import type { BookReason } from '../../model/minute-book';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { minutesStanding } from '../record/minutes-standing';

type Board = Pick<Partnership, 'terms' | 'offices'>;
type Held = Pick<Meeting, 'date' | 'cycle'>;

/**
 * Why a change around a meeting is entered in the minute book: its minutes are approved or confirmed by it, or
 * no longer are (M1); null for any other.
 */
export function bookReasonFor(board: Board, before: Held, after: Held): BookReason | null {
  const [was, is] = [sealsOf(board, before), sealsOf(board, after)];
  if (is.confirmed && !was.confirmed) return 'confirmed';
  if (is.approved && !was.approved) return 'approved';
  if ((was.confirmed && !is.confirmed) || (was.approved && !is.approved)) return 'taken-back';
  return null;
}

function sealsOf(board: Board, meeting: Held): { approved: boolean; confirmed: boolean } {
  const { steps } = minutesStanding(board, meeting);
  const isTaken = (step: 'approved' | 'confirmed'): boolean =>
    steps.some((one) => one.step === step && one.on !== null);
  return { approved: isTaken('approved'), confirmed: isTaken('confirmed') };
}
