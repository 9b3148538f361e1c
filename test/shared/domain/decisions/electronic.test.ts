import { describe, expect, test } from 'vitest';
import {
  electronicDecisionsToReport,
  electronicPermission,
  electronicResult,
  electronicStage,
  unanswered,
} from '#shared/domain/decisions/electronic';
import { isoDate } from '#shared/model/iso-date';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith, silentRules } from '../../../support/board-builders';
import { anElectronicDecision, aReply, settledVotes } from '../../../support/register-builders';

const rules = (changes: Partial<Rules> = {}): Rules => rulesWith({ ...settledVotes, ...changes });
const result = { outcome: 'carried', text: '', on: isoDate('2026-06-09') } as const;
const reported = { meetingId: ids.meeting('june'), decision: null };

describe('whether a decision may be taken between meetings (V10)', () => {
  test.each([
    [
      'stated (WACSO, Operation)',
      stated(true, 'Operation'),
      { state: 'allowed', clause: 'Operation' },
    ],
    ['excluded', stated(false, '8.6'), { state: 'refused', because: 'excluded', clause: '8.6' }],
    ['silent', SILENT, { state: 'refused', because: 'silent' }],
    ['not entered', NOT_ENTERED, { state: 'refused', because: 'not-entered' }],
  ])('where it is %s', (_, electronicDecisions, permission) => {
    expect(electronicPermission(rulesWith({ electronicDecisions }))).toEqual(permission);
  });
});

describe('how far an electronic decision has come (V10)', () => {
  test.each([
    ['preparing', { sentOn: null }, '2026-06-30'],
    ['open', {}, '2026-06-07'],
    ['open', {}, '2026-06-08'],
    ['due', {}, '2026-06-09'],
    ['to-report', { result }, '2026-06-09'],
    ['reported', { result, reported }, '2026-06-09'],
  ] as const)('%s, with %j on %s', (stage, changes, today) => {
    expect(electronicStage(anElectronicDecision(['a'], changes), isoDate(today))).toBe(stage);
  });

  test('the next meeting is told of what has a result and was told to none', () => {
    const told = anElectronicDecision(['a'], { result, reported });
    const untold = anElectronicDecision(['a'], { result });
    expect(electronicDecisionsToReport([told, untold, anElectronicDecision(['a'])])).toEqual([
      untold,
    ]);
  });
});

describe('the replies (V10)', () => {
  test('a comment is an answer, and no vote; somebody with an interest is not waited for (I4)', () => {
    const decision = anElectronicDecision(['a', 'b', 'c'], {
      replies: [aReply('a', 'comment')],
      recused: [ids.person('c')],
    });
    expect(unanswered(decision)).toEqual([ids.person('b')]);
    expect(electronicResult(decision, rules())).toMatchObject({
      asked: 2,
      unanswered: [ids.person('b')],
      vote: { state: 'not-decided', missing: ['votes'] },
      strayReplies: [],
      assumes: [],
    });
  });

  test.each([
    [['for', 'for', 'against'], 'carried'],
    [['for', 'against', 'abstain'], 'tied'],
    [['for', 'against', 'against'], 'lost'],
  ] as const)('%j are counted like a vote: %s (V8)', (choices, state) => {
    const people = ['a', 'b', 'c'] as const;
    const replies = choices.map((choice, place) => aReply(people[place] ?? '', choice));
    const decision = anElectronicDecision([...people, 'silent'], { replies });
    expect(electronicResult(decision, rules()).vote).toMatchObject({
      state,
      tally: { present: 4, entitled: 4 },
    });
  });

  test('silence hangs on what a majority is of, where that is open (V8)', () => {
    const replies = [aReply('a', 'for')];
    const decision = anElectronicDecision(['a', 'b', 'c'], { replies });
    expect(electronicResult(decision, silentRules).vote).toMatchObject({
      state: 'not-decided',
      settle: ['majorityBase'],
    });
  });

  test.each([
    ['present', ['all-asked-are-present']],
    ['entitled', []],
    ['votes-cast', []],
  ] as const)('a majority of those %s takes %j for granted (V8, V10)', (base, assumes) => {
    const decision = anElectronicDecision(['a', 'b', 'c'], {
      replies: [aReply('a', 'for')],
    });
    const settled = rules({ majorityBase: stated(base, '1') });
    expect(electronicResult(decision, settled).assumes).toEqual(assumes);
  });

  test.each([
    ['2026-06-01', null],
    ['2026-06-08', null],
    ['2026-05-31', 'before-sent'],
    ['2026-06-09', 'after-closing'],
  ])('one of %s is %s', (on, why) => {
    const decision = anElectronicDecision(['a'], { replies: [aReply('a', 'for', on)] });
    const { strayReplies, vote } = electronicResult(decision, rules());
    expect(strayReplies.map((one) => one.why)).toEqual(why === null ? [] : [why]);
    expect(vote.state).toBe(why === null ? 'carried' : 'not-decided');
  });

  test.each([
    ['of somebody who was not asked', [aReply('stranger', 'for')], {}, 'not-asked'],
    [
      'that is a second vote',
      [aReply('a', 'comment'), aReply('a', 'for'), aReply('a', 'against')],
      {},
      'second-vote',
    ],
    ['to what was not sent', [aReply('a', 'for')], { sentOn: null }, 'before-sent'],
  ] as const)('one %s does not count', (_, replies, changes, why) => {
    const decision = anElectronicDecision(['a'], { replies: [...replies], ...changes });
    const { strayReplies } = electronicResult(decision, rules());
    expect(strayReplies).toEqual([{ reply: replies.at(-1), why }]);
  });

  test('a vote of somebody with an interest is refused (I4)', () => {
    const decision = anElectronicDecision(['a', 'b'], {
      replies: [aReply('a', 'for'), aReply('b', 'against')],
      recused: [ids.person('b')],
    });
    expect(electronicResult(decision, rules()).vote).toMatchObject({
      state: 'carried',
      warnings: [{ why: 'vote-refused', vote: { why: 'recused' } }],
    });
  });
});
