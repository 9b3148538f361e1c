import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { consecutiveTerms, reElection, type ReElection } from './re-election';
import { eligibilityFindings, type Board, type EligibilityFinding } from './eligibility';

/**
 * The day on which an appointment is judged: its first; where that is not known, today, or the last
 * day of one that is over.
 */
export function dayOfAppointment(
  { from, until }: Pick<Office, 'from' | 'until'>,
  today: IsoDate,
): IsoDate {
  if (from !== null) return from;
  return until !== null && until < today ? until : today;
}

/**
 * What forbids an appointment that `board` already holds, on the day it is judged: the terms say that
 * the holder must be a member (C1, WACSO; C2, Warwickshire 5.2; C6, Safer Essex 8.2), or that Chair
 * and Vice-Chair come from different bodies (C3, Warwickshire 5.4). What is only to be asked forbids
 * nothing; nor does another body than the terms name for an ex officio Chair (C7), since the two are
 * compared by name.
 */
export function forbiddenBy(
  board: Board,
  office: Pick<Office, 'role' | 'personId' | 'from' | 'until'>,
  today: IsoDate,
): Extract<EligibilityFinding, { state: 'breach'; about: 'no-member' | 'same-body' }>[] {
  const { role, personId } = office;
  if (role === 'other') return [];
  const findings = eligibilityFindings(board, { role, personId }, dayOfAppointment(office, today));
  return findings.filter(
    (one) => one.state === 'breach' && (one.about === 'no-member' || one.about === 'same-body'),
  );
}

/** How a term of office stands to those before it: which it is in a row, and whether it may be. */
export type TermInARow = { place: number; answer: ReElection };

/**
 * Which term of an office in a row this one is, and whether the terms of reference allow it (C2,
 * Warwickshire 5.2), judged by the terms that the holder had served when it began.
 */
export function termInARow(
  { offices }: Pick<Partnership, 'offices'>,
  rules: Pick<Rules, 'reElection' | 'maximumTerms'>,
  office: Pick<Office, 'id' | 'role' | 'title' | 'personId' | 'from' | 'until'>,
  today: IsoDate,
): TermInARow {
  const others = { offices: offices.filter(({ id }) => id !== office.id) };
  const on = dayOfAppointment(office, today);
  const { role, title, personId } = office;
  const place = consecutiveTerms(others, { role, title }, personId, on) + 1;
  return { place, answer: reElection(others, rules, { role, title, personId }, on) };
}
