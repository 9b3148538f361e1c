import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { guestsAgreedHint, guestScopeWords } from '#shared/text/membership/guest-words';

const date = isoDate('2026-06-10');

describe('for what a guest may attend (P11, WACSO)', () => {
  test.each([
    ['standing', null, null, 'Every meeting'],
    ['meeting', date, null, 'The meeting of 10 June 2026'],
    ['item', date, null, 'One item of the meeting of 10 June 2026'],
    ['item', date, 'Budget', '“Budget” at the meeting of 10 June 2026'],
    ['meeting', null, null, 'A meeting that is no longer there'],
  ] as const)('%s, %s, %s', (kind, on, item, words) => {
    expect(guestScopeWords(kind, { date: on, item })).toBe(words);
  });
});

describe('who lets others attend (P12, Warwickshire 4.4; P11, WACSO)', () => {
  test.each([
    [SILENT, null],
    [NOT_ENTERED, 'Who lets others attend has not been entered in the terms.'],
    [stated('chair' as const, '4.4'), 'Others are invited with the agreement of the Chair (4.4).'],
    [stated('members' as const, ''), 'Others are invited with the agreement of the members.'],
  ])('%#', (setting, words) => {
    expect(guestsAgreedHint(setting)).toBe(words);
  });
});
