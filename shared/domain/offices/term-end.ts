import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { OfficeSource } from '../../model/rules/membership-rules';
import type { Rules } from '../../model/rules/rules';
import { addDays, addMonths } from '../calendar';
import { dueState, type DueState } from '../due-state';
import { isInForce } from '../in-force';
import { isSameOffice } from '../offices';
import type { Unstated } from '../unstated';

/** The rules that say how long an office lasts. */
export type TermRules = Pick<Rules, 'chairSource' | 'viceChairSource' | 'officeTermMonths'>;

/** The last day of a holder's term, or why there is none that is known. */
export type TermEnd =
  | { state: 'ends'; lastDay: IsoDate; from: 'record' }
  | { state: 'ends'; lastDay: IsoDate; from: 'rule'; clause: string }
  /** Held by a body or by appointment (C7), or neither Chair nor Vice-Chair: the rule is not of it. */
  | { state: 'no-term'; because: 'ex-officio' | 'appointed' | 'other-office' }
  /** Nobody has said how the holder came to it, or since when. */
  | { state: 'not-known'; missing: 'way' | 'from' }
  | Unstated;

/** How the holder came to the office: as recorded, else as the terms provide; null if neither says. */
export function wayOf(
  office: Pick<Office, 'role' | 'way'>,
  rules: Pick<Rules, 'chairSource' | 'viceChairSource'>,
): OfficeSource['way'] | null {
  if (office.way !== null) return office.way;
  const rule = office.role === 'chair' ? rules.chairSource : rules.viceChairSource;
  return office.role !== 'other' && rule.state === 'set' ? rule.value.way : null;
}

/**
 * When a term of office ends (C1, WACSO: a year; C2, Warwickshire 5.2 and C6, Safer Essex 8.2: two
 * years). The last day that was recorded comes before the rule's, which is the day before the office
 * has lasted so many months. Only an elected or nominated Chair or Vice-Chair has a term (C7).
 */
export function termEnd(
  office: Pick<Office, 'role' | 'way' | 'from' | 'until'>,
  rules: TermRules,
): TermEnd {
  if (office.until !== null) return { state: 'ends', lastDay: office.until, from: 'record' };
  if (office.role === 'other') return { state: 'no-term', because: 'other-office' };
  const way = wayOf(office, rules);
  if (way === null) return { state: 'not-known', missing: 'way' };
  if (way === 'ex-officio' || way === 'appointed') return { state: 'no-term', because: way };
  const rule = rules.officeTermMonths;
  if (rule.state !== 'set') return rule;
  if (office.from === null) return { state: 'not-known', missing: 'from' };
  const lastDay = addDays(addMonths(office.from, rule.value), -1);
  return { state: 'ends', lastDay, from: 'rule', clause: rule.clause };
}

/** An office whose term is over or soon will be. */
export type ExpiringOffice = {
  office: Office;
  term: Extract<TermEnd, { state: 'ends' }>;
  /** `overdue` where the term is over and the holder still in office. */
  due: DueState;
  /** Whether somebody is already recorded for the time that follows at once. */
  isFilled: boolean;
};

/**
 * The offices held today whose term ends within so many days, or has ended by the rule though nobody
 * has entered it (C1, C2, C6): what is to be elected, the soonest first.
 */
export function expiringOffices(
  partnership: Pick<Partnership, 'offices'>,
  rules: TermRules,
  today: IsoDate,
  withinDays: number,
): ExpiringOffice[] {
  return partnership.offices
    .filter((office) => isInForce(office, today))
    .flatMap((office): ExpiringOffice[] => {
      const term = termEnd(office, rules);
      if (term.state !== 'ends') return [];
      const due = dueState(term.lastDay, today, withinDays);
      if (due.state === 'later') return [];
      return [{ office, term, due, isFilled: isFilledAfter(partnership, office, term.lastDay) }];
    })
    .toSorted((a, b) => a.due.daysLeft - b.due.daysLeft);
}

function isFilledAfter(
  { offices }: Pick<Partnership, 'offices'>,
  office: Office,
  lastDay: IsoDate,
): boolean {
  const dayAfter = addDays(lastDay, 1);
  return offices.some(
    (one) => one.id !== office.id && isSameOffice(one, office) && isInForce(one, dayAfter),
  );
}
