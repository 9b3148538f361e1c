import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { addDays } from '../calendar';
import { isSameOffice, type OfficeName } from '../offices';

/**
 * How many terms of an office somebody has held one after the other up to a day (C2). Each record is
 * a term. One follows another where nobody else held the office between them: a vacancy before a
 * re-election, or a meeting held late, does not begin a new count.
 */
export function consecutiveTerms(
  partnership: Pick<Partnership, 'offices'>,
  name: OfficeName,
  personId: PersonId,
  on: IsoDate,
): number {
  const all = partnership.offices.filter((one) => isSameOffice(one, name) && startsBy(one, on));
  const own = all
    .filter((one) => one.personId === personId)
    .toSorted((a, b) => datesOf(b).localeCompare(datesOf(a)));
  const others = all.filter((one) => one.personId !== personId);
  const [latest] = own;
  if (latest === undefined || isBetween(others, latest, dayBefore(on))) return 0;
  const broken = own.findIndex((term, place) => {
    const earlier = own[place + 1];
    return earlier !== undefined && isBetween(others, earlier, dayBefore(term.from ?? on));
  });
  return broken === -1 ? own.length : broken + 1;
}

const startsBy = ({ from }: Pick<Office, 'from'>, on: IsoDate): boolean =>
  from === null || from <= on;

/** First and last day as one text that sorts, those that are open before and after all others. */
const datesOf = ({ from, until }: Pick<Office, 'from' | 'until'>): string =>
  `${from ?? '0000'} ${until ?? '9999'}`;

const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

/** Whether anybody else held the office between the end of a term and a last day, both left out. */
function isBetween(
  others: readonly Office[],
  { until }: Pick<Office, 'until'>,
  lastDay: IsoDate,
): boolean {
  if (until === null || lastDay <= until) return false;
  return others.some((one) => startsBy(one, lastDay) && (one.until === null || one.until > until));
}

/** Whether somebody may hold an office for another term. */
export type ReElection = {
  /** The terms held one after the other so far; 0 for somebody who does not come straight from it. */
  terms: number;
  /** By which rule it is refused, or which rule would have to be asked; `allowed` at a first term. */
} & (
  | { state: 'allowed' }
  | { state: 'refused'; rule: 'reElection' | 'maximumTerms'; clause: string }
  | { state: 'ask'; rule: 'reElection'; because: 'silent' | 'not-entered' }
);

/**
 * Whether somebody may be elected again (C2, Warwickshire 5.2: eligible, without a limit of terms).
 * Silence about a maximum means that none is stated; silence about re-election itself is asked.
 */
export function reElection(
  partnership: Pick<Partnership, 'offices'>,
  rules: Pick<Rules, 'reElection' | 'maximumTerms'>,
  { personId, ...name }: OfficeName & { personId: PersonId },
  on: IsoDate,
): ReElection {
  const terms = consecutiveTerms(partnership, name, personId, on);
  if (terms === 0) return { terms, state: 'allowed' };
  const { reElection: again, maximumTerms: most } = rules;
  if (again.state === 'set' && !again.value) {
    return { terms, state: 'refused', rule: 'reElection', clause: again.clause };
  }
  if (most.state === 'set' && terms >= most.value) {
    return { terms, state: 'refused', rule: 'maximumTerms', clause: most.clause };
  }
  // A maximum of two terms or more says that there may be a second.
  if (again.state === 'set' || most.state === 'set') return { terms, state: 'allowed' };
  return { terms, state: 'ask', rule: 'reElection', because: again.state };
}
