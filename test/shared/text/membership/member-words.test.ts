import { describe, expect, test } from 'vitest';
import type { SendingLimit } from '#shared/domain/membership/sending-limits';
import type { WithdrawalState } from '#shared/domain/withdrawal';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  admissionGapWords,
  approvalHint,
  earliestEndWords,
  earlyWords,
  leavingWords,
  limitWords,
  missingWords,
  seatTotalWords,
  sendingWords,
  sizeWords,
  suspensionHint,
  suspensionWords,
} from '#shared/text/membership/member-words';
import { ids } from '../../../support/board-builders';

const NOTICE = isoDate('2026-05-01');
const END = isoDate('2027-05-01');
const earliest = { state: 'set', on: END, months: 12, clause: '9' } as const;

describe('the total of seats (P1, Warwickshire 4.1; P11, WACSO)', () => {
  test.each([
    [
      { state: 'listed', seats: 17, clause: '4.1' },
      'The terms of reference list the members (4.1): 17 seats in all.',
    ],
    [
      { state: 'open', clause: 'Membership' },
      'Membership is open, so that there is no total (terms of reference, Membership).',
    ],
    [
      { state: 'silent', seats: 3 },
      'The terms of reference do not say whether these are all the members.',
    ],
    [
      { state: 'not-entered', seats: 3 },
      'Whether the terms of reference list the members has not been entered.',
    ],
  ] as const)('%#', (total, words) => {
    expect(seatTotalWords(total)).toBe(words);
  });
});

describe('a limit of people (P4, Safer Essex 11)', () => {
  const sending = (
    more:
      { state: 'within' | 'above' } | { state: 'ask'; because: 'not-stated' | 'body-not-known' },
  ): SendingLimit => ({
    memberId: ids.member('las'),
    limit: { number: 2, applies: 'in-all' },
    people: 3,
    byBody: [],
    ...more,
  });

  test.each([
    ['in-all', 'At most 2, for all together'],
    ['each-body', 'At most 2 of each body'],
    ['not-stated', 'At most 2. For all together, or for each body? The terms do not say.'],
  ] as const)('%s', (applies, words) => {
    expect(limitWords({ number: 2, applies })).toBe(words);
  });

  test.each([
    [sending({ state: 'within' }), null],
    [sending({ state: 'above' }), '3 sit for it, above its limit of 2.'],
    [
      sending({ state: 'ask', because: 'not-stated' }),
      '3 sit for it: whether that is above the limit is for the partnership to say.',
    ],
    [
      sending({ state: 'ask', because: 'body-not-known' }),
      '3 sit for it: of which bodies they are is not known, so the limit cannot be checked.',
    ],
  ])('how it is kept: %#', (kept, words) => {
    expect(sendingWords(kept)).toBe(words);
  });
});

describe('an admission (P13, Warwickshire 4.3)', () => {
  test.each([
    [[], null],
    [['proposer', 'reasons'], 'Its admission still lacks: who proposed it; what it brings.'],
    [
      ['resulting-seats', 'approver', 'day-of-approval'],
      'Its admission still lacks: the seats there are then; who approved it; the day of approval.',
    ],
  ] as const)('lacks %j', (lacks, words) => {
    expect(admissionGapWords({ lacks: [...lacks] })).toBe(words);
  });

  test.each([
    [
      { state: 'set', approver: 'Public Service Board', clause: '4.3' } as const,
      'A new member needs the approval of Public Service Board (4.3).',
    ],
    [{ state: 'silent' } as const, 'The terms say nothing of who approves a new member.'],
    [
      { state: 'not-entered' } as const,
      'Who approves a new member has not been entered in the terms.',
    ],
  ])('is approved: %#', (needs, words) => {
    expect(approvalHint({ ...needs, isRecorded: false, lacks: [] })).toBe(words);
  });

  test('tells the size that results', () => {
    expect(sizeWords({ bodies: 14, seats: 18 })).toBe('With it: 14 bodies and 18 seats');
    expect(sizeWords({ bodies: 1, seats: 1 })).toBe('With it: 1 body and 1 seat');
  });
});

test('a body without a representative is told apart by what the terms ask (P5, BCP 5.2)', () => {
  expect(missingWords({ state: 'required' }, '5.2')).toBe(
    'No permanent representative is named, as the terms ask (terms of reference, clause 5.2).',
  );
  expect(missingWords({ state: 'silent' })).toBe('Nobody named yet');
});

describe('leaving (P15, Warwickshire 9)', () => {
  test('names the earliest day with its clause, and the silence of other terms', () => {
    expect(earliestEndWords(earliest)).toBe(
      'May leave on 1 May 2027 at the earliest: 12 months after its notice (terms of reference, clause 9).',
    );
    expect(earliestEndWords(SILENT)).toBe(
      'The terms of reference state no notice for leaving, so that no earliest end can be computed.',
    );
    expect(earliestEndWords(NOT_ENTERED)).toContain('has not been entered');
  });

  test('flags an end before that day', () => {
    expect(earlyWords(earliest)).toBe(
      'This is before 1 May 2027: the partnership has to agree to it.',
    );
    expect(earlyWords(SILENT)).toBe('This is early: the partnership has to agree to it.');
  });

  type Leaving = Exclude<WithdrawalState, { state: 'not-withdrawing' }>;
  test.each<[Partial<Leaving>, string]>([
    [{}, 'Notice given on 1 May 2026; last day 1 May 2027 at the earliest (9)'],
    [{ lastDayFrom: 'agreement' }, 'Notice given on 1 May 2026; last day 1 May 2027, as agreed'],
    [{ lastDayFrom: 'membership' }, 'Notice given on 1 May 2026; last day 1 May 2027'],
    [{ state: 'notice-over' }, 'Its notice was over on 1 May 2027 (9): enter its last day'],
    [
      { state: 'notice-over', lastDayFrom: 'agreement' },
      'Its notice was over on 1 May 2027, as agreed: enter its last day',
    ],
    [
      { state: 'left', lastDayFrom: 'membership', earliestEnd: SILENT },
      'Notice given on 1 May 2026; left on 1 May 2027',
    ],
    [
      { lastDay: null, lastDayFrom: 'not-known', earliestEnd: SILENT },
      'Notice given on 1 May 2026; its last day is not known',
    ],
  ])('%#', (changes, words) => {
    const leaving: Leaving = {
      state: 'withdrawing',
      noticeGiven: NOTICE,
      earliestEnd: earliest,
      lastDay: END,
      lastDayFrom: 'rule',
      isEarly: false,
      ...changes,
    };
    expect(leavingWords(leaving)).toBe(words);
  });
});

describe('a suspension (P16, Warwickshire Code, Compliance)', () => {
  test.each([
    [null, true, null, 'From 1 May 2026; counts towards the quorum meanwhile'],
    [
      null,
      false,
      END,
      'From 1 May 2026 until 1 May 2027; does not count towards the quorum meanwhile',
    ],
    [ids.person('bell'), true, null, 'Grace Bell, from 1 May 2026'],
  ])('%#', (personId, countsTowardsQuorum, until, words) => {
    const suspension = { personId, from: NOTICE, until, countsTowardsQuorum };
    expect(suspensionWords(suspension, 'Grace Bell')).toBe(words);
  });

  test.each([
    [SILENT, 'The terms say nothing of keeping a member out of business.'],
    [
      NOT_ENTERED,
      'Whether a member can be kept out of business has not been entered in the terms.',
    ],
    [
      stated(true, 'Code, Compliance'),
      'The Chair may keep a member out of business (Code, Compliance). What it is about is not recorded here.',
    ],
    [stated(false, '6'), 'The terms do not let a member be kept out of business (6).'],
  ])('is what the terms make it: %#', (setting, words) => {
    expect(suspensionHint(setting)).toBe(words);
  });
});
