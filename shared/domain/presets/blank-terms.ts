import { ruleNames, type Rules } from '../../model/rules/rules';
import { NOT_ENTERED } from '../../model/setting';
import type { TermsOfReference } from '../../model/terms-of-reference';
import { termsOf } from './preset';

const nothingEntered = Object.fromEntries(ruleNames.map((name) => [name, NOT_ENTERED])) as Rules;

/** Nothing known yet: every rule waits to be entered. */
export const blankTerms: Omit<TermsOfReference, 'id'> = termsOf(nothingEntered, {});
