import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import type { TermsOfReference } from '../model/terms-of-reference';

type WithTerms = Pick<Partnership, 'terms'>;

/** The versions in the order of their adoption; one whose day nobody has said is before all others. */
export function termsInOrder({ terms }: WithTerms): TermsOfReference[] {
  return terms.toSorted((a, b) => (a.adopted ?? '').localeCompare(b.adopted ?? ''));
}

/**
 * The version of the terms of reference in force on a day: the latest adopted by then, so that
 * adopting one closes the one before, and an old meeting keeps the rules it was held under (T8).
 * A day before the first adoption is judged by the first version, for there is no other.
 */
export function termsOn(partnership: WithTerms, on: IsoDate): TermsOfReference {
  const versions = termsInOrder(partnership);
  const inForce = versions.findLast(({ adopted }) => adopted === null || adopted <= on);
  return inForce ?? (versions[0] as TermsOfReference);
}

/** The rules in force on a day (T8). */
export function rulesOn(partnership: WithTerms, on: IsoDate): Rules {
  return termsOn(partnership, on).rules;
}

/** The day on which the next version took a version’s place; null while it lasts (T8). */
export function closedBy(partnership: WithTerms, version: TermsOfReference): IsoDate | null {
  const versions = termsInOrder(partnership);
  const place = versions.findIndex(({ id }) => id === version.id);
  return versions[place + 1]?.adopted ?? null;
}
