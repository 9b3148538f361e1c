import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { dateOf } from '#shared/text/read-date';
import { checkDate, checkLastDay, checkLine, checkName, checkNeededDate } from '../../../ui/checks';
import { datesRules } from '../dates-fields';
import type { TypedMember, TypedSuspension } from './typed-member';

const words = membersText.form;
const memberWords = membersText.memberForm;

const checkNumber =
  (most: number, wrong: string) =>
  (typed: string): string | null =>
    /^[1-9]\d*$/.test(typed.trim()) && Number(typed) <= most ? null : wrong;

const checkSeats = checkNumber(99, words.wrongSeats);
const checkTotal = checkNumber(10_000, memberWords.wrongTotal);

const orEmpty =
  (check: (typed: string) => string | null) =>
  (typed: string): string | null =>
    typed.trim() === '' ? null : check(typed);

/** An agreed end is later than the notice, and there is none without one (P15). */
function checkAgreedEnd(typed: string, { noticeGiven }: TypedMember): string | null {
  const wrong = checkDate(typed);
  const [end, notice] = [dateOf(typed), dateOf(noticeGiven)];
  if (wrong !== null || end === null) return wrong;
  if (notice === null) return memberWords.noticeFirst;
  return end < notice ? memberWords.endBeforeNotice : null;
}

/** What becomes of the quorum is asked for a whole body (P16). */
function checkCounts(counts: string, { suspensions }: TypedMember, path: string): string | null {
  const place = Number(path.split('.')[1]);
  const isOfBody = suspensions[place]?.personId === '';
  return isOfBody && counts === '' ? fieldText.required(memberWords.quorumNeeded) : null;
}

function checkUntil(until: string, { suspensions }: TypedMember, path: string): string | null {
  const suspension: TypedSuspension | undefined = suspensions[Number(path.split('.')[1])];
  return checkLastDay(suspension?.from ?? '', until);
}

/** What must hold for a member organisation. */
export const memberChecks = {
  organisationName: checkName(words.organisationOf),
  seats: checkSeats,
  proposedBy: checkLine,
  reasons: checkLine,
  approvedBy: checkLine,
  approvedOn: checkDate,
  resultingSeats: orEmpty(checkTotal),
  limitNumber: orEmpty(checkSeats),
  representedBy: checkLine,
  note: checkLine,
  noticeGiven: checkDate,
  agreedEnd: checkAgreedEnd,
  suspensions: {
    from: checkNeededDate(memberWords.suspendedFromOf),
    until: checkUntil,
    counts: checkCounts,
  },
  ...datesRules,
};
