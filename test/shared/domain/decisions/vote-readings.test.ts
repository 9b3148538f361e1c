import { describe, expect, test } from 'vitest';
import { rulesThatMatter, voteReadings } from '#shared/domain/decisions/vote-readings';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import { rulesWith, silentRules } from '../../../support/board-builders';
import { settledVotes } from '../../../support/register-builders';

describe('the ways in which a vote can be counted (V8)', () => {
  test.each([
    ['all are settled', settledVotes, 1],
    ['what it is a majority of is silent', { majorityBase: NOT_ENTERED }, 3],
    ['abstentions are not entered', { abstentions: NOT_ENTERED }, 2],
    ['what has one vote is open', { votingUnit: NOT_ENTERED }, 3],
    ['stand-ins are open (Q8)', { standInCounts: NOT_ENTERED }, 2],
    ['those with an interest are open (Q9)', { recusedCount: NOT_ENTERED }, 2],
  ])('where %s', (_, changes, number) => {
    expect(voteReadings(rulesWith({ ...settledVotes, ...changes }))).toHaveLength(number);
  });

  test('are all combinations where nothing is settled, each once', () => {
    const readings = voteReadings(silentRules).map((reading) => JSON.stringify(reading));
    expect(readings).toHaveLength(3 * 2 * 3 * 2 * 2);
    expect(new Set(readings).size).toBe(readings.length);
  });
});

test('only a rule that changes the answer is asked for (V8; register 1.15)', () => {
  const readings = voteReadings(silentRules);
  expect(rulesThatMatter(readings, () => 'carried')).toEqual([]);
  expect(rulesThatMatter(readings, ({ abstentions }) => abstentions)).toEqual(['abstentions']);
  expect(
    rulesThatMatter(readings, ({ majorityBase, votingUnit }) =>
      majorityBase === 'present' && votingUnit === 'seat' ? 'lost' : 'carried',
    ),
  ).toEqual(['majorityBase', 'votingUnit']);
});

test('a settled rule is never asked for, whatever hangs on it', () => {
  const readings = voteReadings(rulesWith({ majorityBase: stated('present', '1') }));
  expect(rulesThatMatter(readings, ({ majorityBase }) => majorityBase)).toEqual([]);
});
