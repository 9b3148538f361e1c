import type { AbstentionRule, MajorityBase, VotingUnit } from '../../model/rules/decision-rules';
import type { Rules } from '../../model/rules/rules';
import { valueOf, type Setting } from '../../model/setting';

/** How a vote is counted where every rule about it is settled (V8, Q8, Q9). */
export type VoteReading = {
  majorityBase: MajorityBase;
  abstentions: AbstentionRule;
  votingUnit: VotingUnit;
  standInCounts: boolean;
  /** Whether those with an interest still belong to the number a majority is taken of. */
  recusedCount: boolean;
};

/** A rule on which the count of a vote may hang. */
export type VoteRule = keyof VoteReading;

/** The rules in the order in which they are asked for. */
const voteRules: readonly VoteRule[] = [
  'majorityBase',
  'abstentions',
  'votingUnit',
  'standInCounts',
  'recusedCount',
];

/** The value a rule sets, or all it could have where the terms leave it open. */
function optionsOf<T>(setting: Setting<T>, every: readonly T[]): readonly T[] {
  const value = valueOf(setting);
  return value === null ? every : [value];
}

/**
 * Every way in which a vote can be counted under these rules: one where all are set, and all
 * combinations of what is silent or not entered (V8; register 1.15, 3). None is preferred.
 */
export function voteReadings(rules: Pick<Rules, VoteRule>): VoteReading[] {
  const bases = optionsOf<MajorityBase>(rules.majorityBase, ['votes-cast', 'present', 'entitled']);
  const abstentionRules = optionsOf<AbstentionRule>(rules.abstentions, [
    'not-counted',
    'counted-against',
  ]);
  const units = optionsOf<VotingUnit>(rules.votingUnit, ['person', 'seat', 'organisation']);
  const standIns = optionsOf(rules.standInCounts, [true, false]);
  const recused = optionsOf(rules.recusedCount, [true, false]);
  return bases.flatMap((majorityBase) =>
    abstentionRules.flatMap((abstentions) =>
      units.flatMap((votingUnit) =>
        standIns.flatMap((standInCounts) =>
          recused.map((recusedCount) => ({
            majorityBase,
            abstentions,
            votingUnit,
            standInCounts,
            recusedCount,
          })),
        ),
      ),
    ),
  );
}

/**
 * The rules on which an answer hangs: those that alone, with all others read alike, change it
 * somewhere. What makes no difference is not asked (register 1.15).
 */
export function rulesThatMatter(
  readings: readonly VoteReading[],
  answer: (reading: VoteReading) => string,
): VoteRule[] {
  return voteRules.filter((rule) => {
    const answers = new Map<string, string>();
    return readings.some((reading) => {
      const others = voteRules.filter((one) => one !== rule).map((one) => String(reading[one]));
      const key = others.join(' ');
      const before = answers.get(key);
      const here = answer(reading);
      answers.set(key, here);
      return before !== undefined && before !== here;
    });
  });
}
