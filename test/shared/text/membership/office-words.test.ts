import { describe, expect, it, test } from 'vitest';
import type { EligibilityFinding } from '#shared/domain/offices/eligibility';
import type { TermEnd } from '#shared/domain/offices/term-end';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  endedWords,
  findingWords,
  jointChairsWords,
  noConfidenceHint,
  servicingWords,
  sourceHint,
  termDueWords,
  termEndWords,
  termInARowWords,
  vacancyWords,
  vacantTitle,
} from '#shared/text/membership/office-words';
import { anOffice, ids } from '../../../support/board-builders';

const names = {
  personName: () => 'Marcus Cole',
  organisationName: () => 'Warwickshire County Council',
};
const day = isoDate('2027-03-31');

describe('what is against somebody in an office', () => {
  const shared = {
    about: 'same-body',
    with: ids.person('cole'),
    body: ids.organisation('county'),
  } as const;

  test.each<[string, EligibilityFinding, string]>([
    [
      'no seat (C1, C2, C6)',
      { about: 'no-member', state: 'breach', clause: '5.2' },
      'Holds no seat, and the office goes to a member (terms of reference, clause 5.2).',
    ],
    [
      'another body (C7, BCP 4.1)',
      { about: 'other-body', state: 'breach', clause: '4.1', expected: 'Police' },
      'Acts for another body than Police, which holds the office (terms of reference, clause 4.1).',
    ],
    [
      'a body that is not known (C7, BCP 4.1)',
      { about: 'body-not-known', state: 'ask', clause: '4.1', expected: 'Police' },
      'Whether the holder belongs to Police, which holds the office, is not known (terms of reference, clause 4.1).',
    ],
    [
      'a body that is not named (C7)',
      { about: 'body-not-known', state: 'ask', clause: '', expected: '' },
      'The terms give the office to a body and do not name it here.',
    ],
    [
      'the body of the other (C3, Warwickshire 5.4)',
      { ...shared, state: 'breach', clause: '5.4' },
      'Comes from Warwickshire County Council like Marcus Cole, and Chair and Vice-Chair must come from different bodies (terms of reference, clause 5.4).',
    ],
    [
      'the same, where the terms are silent',
      { ...shared, state: 'ask', because: 'silent' },
      'Comes from Warwickshire County Council like Marcus Cole. The terms do not say whether that may be: ask the partnership.',
    ],
    [
      'the same, where nobody has entered the rule',
      { ...shared, state: 'ask', because: 'not-entered' },
      'Comes from Warwickshire County Council like Marcus Cole. Whether that may be has not been entered in the terms.',
    ],
    [
      'one employer of both (C3)',
      { ...shared, state: 'ask', because: 'same-employer' },
      'Acts for another body than Marcus Cole, but Warwickshire County Council employs both. Whether that is one body is for the partnership to say.',
    ],
  ])('%s', (_, finding, words) => {
    expect(findingWords(finding, names)).toBe(words);
  });
});

describe('when a term ends', () => {
  test.each<[string, TermEnd, string]>([
    [
      'by the rule (C2, Warwickshire 5.2)',
      { state: 'ends', lastDay: day, from: 'rule', clause: '5.2' },
      'Ends 31 March 2027 (5.2)',
    ],
    ['as recorded, which is shown anyway', { state: 'ends', lastDay: day, from: 'record' }, ''],
    [
      'never, ex officio (C7)',
      { state: 'no-term', because: 'ex-officio' },
      'No term: held ex officio',
    ],
    ['never, appointed', { state: 'no-term', because: 'appointed' }, 'No term: by appointment'],
    ['not by these rules (P17)', { state: 'no-term', because: 'other-office' }, ''],
    [
      'without a first day',
      { state: 'not-known', missing: 'from' },
      'Its end is not known without a first day.',
    ],
    [
      'without how it was come by',
      { state: 'not-known', missing: 'way' },
      'Its end is not known without how the holder came to it.',
    ],
    ['in silence, of which nothing is said', { state: 'silent' }, ''],
    ['not entered', { state: 'not-entered' }, 'How long a term lasts has not been entered.'],
  ])('%s', (_, term, words) => {
    expect(termEndWords(term)).toBe(words);
  });

  test.each([
    [1, false, 'Ends in 1 day'],
    [0, false, 'Ends today'],
    [0, true, 'Ends today; who follows is recorded'],
    [-1, false, 'Over for 1 day, holder still in office'],
    [-2, true, 'Over for 2 days, holder still in office'],
  ])('%i days from now, followed %s: %s', (daysLeft, isFilled, words) => {
    expect(termDueWords({ daysLeft }, isFilled)).toBe(words);
  });
});

describe('terms in a row (C2, Warwickshire 5.2)', () => {
  test.each([
    [{ place: 1, answer: { terms: 0, state: 'allowed' } }, ''],
    [
      { place: 3, answer: { terms: 2, state: 'refused', rule: 'maximumTerms', clause: '5.2' } },
      'Term 3 in a row, more than the terms allow (terms of reference, clause 5.2).',
    ],
    [
      { place: 2, answer: { terms: 1, state: 'refused', rule: 'reElection', clause: '5.2' } },
      'Term 2 in a row, and there is no re-election (terms of reference, clause 5.2).',
    ],
    [
      { place: 2, answer: { terms: 1, state: 'ask', rule: 'reElection', because: 'silent' } },
      'Term 2 in a row. The terms do not say whether there is re-election.',
    ],
    [
      { place: 2, answer: { terms: 1, state: 'ask', rule: 'reElection', because: 'not-entered' } },
      'Term 2 in a row. Whether there is re-election has not been entered in the terms.',
    ],
  ] as const)('%#', (inARow, words) => {
    expect(termInARowWords(inARow)).toBe(words);
  });
});

describe('a vacant office (C5)', () => {
  const removed = anOffice('chair', 'bell', {
    endedBy: 'no-confidence',
    title: 'Chair of the Board',
  });

  test.each([
    ['never held', null, null, 'Vacant'],
    ['over', isoDate('2026-06-13'), anOffice('chair', 'bell'), 'Vacant since 13 June 2026'],
    [
      'after a motion',
      isoDate('2026-06-13'),
      removed,
      'Vacant since 13 June 2026, after a motion of no confidence',
    ],
    [
      'after a resignation',
      isoDate('2026-06-13'),
      anOffice('chair', 'bell', { endedBy: 'resignation' }),
      'Vacant since 13 June 2026, after a resignation',
    ],
  ])('%s', (_, since, lastHolder, words) => {
    expect(vacancyWords({ role: 'chair', title: null, since, lastHolder })).toBe(words);
  });

  it('is called as its last holder was, else by what it is', () => {
    expect(vacantTitle({ role: 'chair', title: 'Convenor' })).toBe('Convenor');
    expect(vacantTitle({ role: 'vice-chair', title: null })).toBe('Vice-Chair');
  });

  it('tells how an office ended before its term, and nothing where it did not', () => {
    expect(endedWords(removed)).toBe('Ended by a motion of no confidence');
    expect(endedWords(anOffice('chair', 'bell'))).toBe('');
  });
});

describe('what the terms say of an office', () => {
  test.each([
    [SILENT, null],
    [NOT_ENTERED, 'The terms have not been entered on this.'],
    [
      stated({ way: 'elected', organisation: '', fromMembers: true } as const, '5.2'),
      'The terms say: elected, from among the members (5.2)',
    ],
    [
      stated({ way: 'appointed', organisation: '', fromMembers: false } as const, ''),
      'The terms say: appointed',
    ],
  ])('on how it is come by (C1, C2, C6, C7): %#', (setting, words) => {
    expect(sourceHint(setting)).toBe(words);
  });

  test.each([
    [SILENT, 'The terms say nothing of a motion of no confidence.'],
    [
      NOT_ENTERED,
      'Whether a motion of no confidence can remove the Chair has not been entered in the terms.',
    ],
    [
      stated(true, '5.3'),
      'A majority may remove the Chair within the term (5.3); the term ends on the day of the motion.',
    ],
    [stated(false, '5.3'), 'No motion of no confidence can remove the Chair (5.3).'],
  ])('on a motion of no confidence (C5, Warwickshire 5.3): %#', (setting, words) => {
    expect(noConfidenceHint(setting)).toBe(words);
  });

  test.each([
    [{ state: 'silent' }, null],
    [{ state: 'not-tied', clause: '5.9' }, null],
    [
      { state: 'chairs-body', bodies: [], clause: '5.9' },
      'Meetings are serviced by the Chair’s own body: nobody while there is no Chair (terms of reference, clause 5.9).',
    ],
    [
      { state: 'chairs-body', bodies: [ids.organisation('county')], clause: '5.9' },
      'Meetings are serviced by the Chair’s own body: Warwickshire County Council (terms of reference, clause 5.9).',
    ],
  ] as const)('on who services the meetings (M6, Warwickshire 5.9): %#', (answer, words) => {
    const given = 'bodies' in answer ? { ...answer, bodies: [...answer.bodies] } : answer;
    expect(servicingWords(given, names)).toBe(words);
  });

  const two = [ids.person('bell'), ids.person('cole')];
  test.each([
    [{ state: 'vacant' } as const, null],
    [{ state: 'one', personIds: two } as const, null],
    [
      { state: 'any', personIds: two, clause: '4' } as const,
      'There are joint Chairs: the approval of any one of them is enough (terms of reference, clause 4).',
    ],
    [
      { state: 'all', personIds: two, clause: '4' } as const,
      'There are joint Chairs: all of them must approve (terms of reference, clause 4).',
    ],
    [
      { state: 'silent', personIds: two } as const,
      'There are joint Chairs, and the terms do not say whether the approval of one is enough: ask the partnership.',
    ],
    [
      { state: 'not-entered', personIds: two } as const,
      'There are joint Chairs. Whether the approval of one is enough has not been entered in the terms.',
    ],
  ])('on joint Chairs (C8): %#', (needed, words) => {
    expect(jointChairsWords(needed)).toBe(words);
  });
});
