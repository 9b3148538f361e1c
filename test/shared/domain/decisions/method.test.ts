import { describe, expect, test } from 'vitest';
import { methodWarning } from '#shared/domain/decisions/method';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { rulesWith } from '../../../support/board-builders';

const consensus = { kind: 'consensus' } as const;
const vote = { kind: 'vote', reason: '' } as const;
const explained = { kind: 'vote', reason: 'No agreement in an hour' } as const;

describe('the way a matter was decided, against the rule', () => {
  test.each([
    ['consensus-exceptionally-vote', consensus, null],
    ['consensus-exceptionally-vote', vote, 'reason-missing'],
    ['consensus-exceptionally-vote', explained, null],
    ['consensus-then-vote', consensus, null],
    ['consensus-then-vote', vote, null],
    ['consensus', consensus, null],
    ['consensus', explained, 'vote-not-provided'],
    ['vote', vote, null],
    ['vote', consensus, 'consensus-not-provided'],
    ['in-words', consensus, null],
    ['in-words', vote, null],
  ] as const)('%s, %j: %s (V1, Warwickshire 5.6; V2, Safer Essex 8.6)', (rule, way, why) => {
    const warning = methodWarning(way, rulesWith({ decisions: stated(rule, '5.6') }));
    expect(warning).toEqual(why === null ? null : { why, clause: '5.6' });
  });

  test.each([SILENT, NOT_ENTERED])('is not judged where the rule is %j (V1)', (decisions) => {
    expect(methodWarning(vote, rulesWith({ decisions }))).toBeNull();
  });
});
