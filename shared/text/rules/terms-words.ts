import type { TermsOfReference } from '../../model/terms-of-reference';
import { plainDate } from '../dates';
import { ruleSections } from './rule-rows';

/** A version of the terms as text, a line for each rule it states: to compare it with another. */
export function termsWords({ adopted, version, amendments, rules }: TermsOfReference): string {
  const stated = ruleSections(rules)
    .flatMap(({ rows }) => rows)
    .filter(({ state }) => state === 'set')
    .map(({ name, value, clause }) => `${name}: ${value}${clause === '' ? '' : ` (${clause})`}`);
  const head = [version, adopted === null ? '' : `adopted ${plainDate(adopted)}`, amendments];
  return [head.filter((word) => word !== '').join(', '), ...stated]
    .filter((line) => line !== '')
    .join('\n');
}
