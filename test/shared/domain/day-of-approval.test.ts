import { describe, expect, test } from 'vitest';
import { dayOfApproval } from '#shared/domain/day-of-approval';
import type { ChairsApproval } from '#shared/domain/offices';
import { isoDate } from '#shared/model/iso-date';
import type { Approval } from '#shared/model/meeting-cycle';
import { ids } from '../../support/board-builders';

const [ahmed, owen] = [ids.person('ahmed'), ids.person('owen')];

/** Somebody's word on a day of June; a name in inverted commas is nobody's of the directory. */
function given(who: string, day: number): Approval {
  const isUnknown = who.startsWith('“');
  return {
    by: who,
    on: isoDate(`2026-06-${String(day).padStart(2, '0')}`),
    personId: isUnknown ? null : ids.person(who),
  };
}

const one: ChairsApproval = { state: 'one', personIds: [ahmed] };
const all: ChairsApproval = { state: 'all', personIds: [ahmed, owen], clause: '3' };
const any: ChairsApproval = { state: 'any', personIds: [ahmed, owen], clause: '3' };
const silent: ChairsApproval = { state: 'silent', personIds: [ahmed, owen] };
const notEntered: ChairsApproval = { state: 'not-entered', personIds: [ahmed, owen] };
const vacant: ChairsApproval = { state: 'vacant' };

describe('the day on which the Chair had agreed (N1, N3, M1, C8)', () => {
  test.each<[string, ChairsApproval, number, Approval[], string | null]>([
    ['nobody yet', one, 0, [], null],
    ['the Chair', one, 0, [given('ahmed', 3)], '2026-06-03'],
    [
      'somebody by name, where nobody holds the chair',
      vacant,
      0,
      [given('“A. N.”', 4)],
      '2026-06-04',
    ],
    ['the Chair, but not yet the Vice-Chair', one, 1, [given('ahmed', 3)], null],
    ['the Chair twice, which is one word', one, 1, [given('ahmed', 3), given('ahmed', 4)], null],
    ['one name twice, in any case', one, 1, [given('“Amara”', 3), given('“amara”', 4)], null],
    [
      'Chair and Vice-Chair, the later day',
      one,
      1,
      [given('shah', 5), given('ahmed', 3)],
      '2026-06-05',
    ],
    [
      'one person, once by name and once as a person of the directory',
      one,
      1,
      [
        { ...given('“ahmed”', 3), by: 'Amara Ahmed' },
        { ...given('ahmed', 4), by: 'amara ahmed' },
      ],
      null,
    ],
    [
      'two people of one name',
      one,
      1,
      [
        { ...given('shah', 3), by: 'A. Ahmed' },
        { ...given('ahmed', 4), by: 'A. Ahmed' },
      ],
      '2026-06-04',
    ],
    ['any one of joint Chairs (C8)', any, 0, [given('owen', 6)], '2026-06-06'],
    ['one of joint Chairs, where all are needed (C8)', all, 0, [given('owen', 6)], null],
    ['all joint Chairs (C8)', all, 0, [given('owen', 6), given('ahmed', 2)], '2026-06-06'],
    [
      'somebody else in place of a joint Chair (C8)',
      all,
      0,
      [given('owen', 6), given('shah', 7)],
      null,
    ],
    [
      'a name that may be the other Chair’s (C8)',
      all,
      0,
      [given('owen', 6), given('“Amara”', 7)],
      '2026-06-07',
    ],
    [
      'all joint Chairs, but not the Vice-Chair (C8)',
      all,
      1,
      [given('owen', 6), given('ahmed', 7)],
      null,
    ],
    ['one of joint Chairs, and the terms silent (C8)', silent, 0, [given('owen', 6)], null],
    ['one of joint Chairs, and no rule entered (C8)', notEntered, 0, [given('owen', 6)], null],
    [
      'all joint Chairs, and the terms silent (C8)',
      silent,
      0,
      [given('owen', 6), given('ahmed', 8)],
      '2026-06-08',
    ],
  ])('%s', (_, chairs, besides, approvals, expected) => {
    expect(dayOfApproval(approvals, chairs, besides)).toBe(expected);
  });
});
