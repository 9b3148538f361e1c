import { describe, expect, test } from 'vitest';
import { decisionEntries } from '#shared/domain/decisions/decision-entries';
import type { MinuteBlock, VoteBlock } from '#shared/model/minutes';
import { voteIdSchema } from '#shared/model/id';
import { ids } from '../../../support/board-builders';
import { aDecision, aVote, paragraph } from '../../../support/minute-blocks';

const action = (key: number): MinuteBlock => ({ type: 'action', actionId: ids.action(key) });
const vote = (key: string): VoteBlock => aVote({ id: voteIdSchema.parse(`vote-${key}`) });
const [one, two] = [aDecision('1', 'First'), aDecision('2', 'Second')];

/** The decisions in short: which votes and actions are whose. */
function inShort(...blocks: MinuteBlock[]): string[] {
  return decisionEntries(blocks).map(({ decision, votes, actionIds }) =>
    [decision.text, ...votes.map(({ id }) => id), ...actionIds].join(' '),
  );
}

describe('what belongs to a decision of the minutes', () => {
  test.each<[string, MinuteBlock[], string[]]>([
    ['nothing in a minute of nothing', [], []],
    ['nothing where none was taken', [paragraph('Said.'), vote('a'), action(1)], []],
    ['the vote before it', [vote('a'), one], ['First vote-a']],
    ['the vote after the last one', [one, vote('a')], ['First vote-a']],
    [
      'of several, to each the votes before it, and to the last what is left',
      [vote('a'), one, vote('b'), two, vote('c')],
      ['First vote-a', 'Second vote-b vote-c'],
    ],
    ['the actions after it', [one, action(1), action(2)], ['First action-1 action-2']],
    [
      'of several, to each the actions after it, and to the first those before it',
      [action(1), one, action(2), two, action(3)],
      ['First action-1 action-2', 'Second action-3'],
    ],
  ])('is %s', (_, blocks, expected) => {
    expect(inShort(...blocks)).toEqual(expected);
  });
});
