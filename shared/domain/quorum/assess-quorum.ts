import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { QuorumRule } from '../../model/rules/quorum-rules';
import { rulesOn } from '../terms';
import { countOrganisations, countSeats, type Count, type Presence } from './counting';
import { neededFor } from './needed';
import { openRulesThatMatter, readingOf, type CountingRule, type Reading } from './open-rules';

/** Whether a meeting has a quorum, with the sum that shows it. */
export type QuorumAssessment =
  /** The terms of reference say nothing (Q6): attendance is shown, "quorate" is never said. */
  | { state: 'silent' }
  | { state: 'not-entered' }
  | ({
      state: 'quorate' | 'inquorate';
      unit: QuorumRule['unit'];
      needed: number;
      rule: QuorumRule;
      clause: string;
      /** Rules the terms leave open, each of which read the other way would change the answer. */
      hangsOn: CountingRule[];
    } & Count);

/**
 * Whether those who are there make a quorum on a day, by the version of the rules in force then,
 * and the sum behind it (Q1, Q3, Q5 to Q9). What the terms leave open is read in the usual way,
 * and named where another reading would change the answer.
 */
export function assessQuorum(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'terms'>,
  presence: Presence,
  on: IsoDate,
): QuorumAssessment {
  const rules = rulesOn(partnership, on);
  if (rules.quorum.state !== 'set') return { state: rules.quorum.state };
  const { value: rule, clause } = rules.quorum;
  const count = (reading: Reading): Count =>
    rule.unit === 'organisations'
      ? countOrganisations(partnership, presence, reading, on)
      : countSeats(partnership, presence, reading, on);
  const stateOf = (reading: Reading) => stateBy(rule, count(reading));
  const reading = readingOf(rules);
  const counted = count(reading);
  return {
    state: stateBy(rule, counted),
    unit: rule.unit,
    ...counted,
    needed: neededFor(rule, counted.of),
    rule,
    clause,
    hangsOn: openRulesThatMatter(rules, stateOf),
  };
}

function stateBy(rule: QuorumRule, { of, represented }: Count): 'quorate' | 'inquorate' {
  return of > 0 && represented >= neededFor(rule, of) ? 'quorate' : 'inquorate';
}
