import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { membershipCount, termInWords } from '#shared/text/membership-paper';

const [from, until] = [isoDate('2025-04-01'), isoDate('2027-03-31')];

describe('the membership list in words (M4, WACSO)', () => {
  test.each([
    [13, 17, 2, '13 organisations with 17 seats: 15 held, 2 vacant.'],
    [1, 1, 0, '1 organisation with 1 seat: none vacant.'],
    [1, 1, 1, '1 organisation with 1 seat: 0 held, 1 vacant.'],
  ])('counts %i bodies, %i seats, %i vacant (P1)', (bodies, seats, vacant, words) => {
    expect(membershipCount(bodies, seats, vacant)).toBe(words);
  });

  test.each([
    [from, until, '5.2', 'From 1 April 2025 to 31 March 2027 (5.2)'],
    [from, null, '', 'From 1 April 2025'],
    [null, until, '', 'Until 31 March 2027'],
    [null, null, '', 'Not stated'],
  ])('tells a term: %#', (first, last, clause, words) => {
    expect(termInWords(first, last, clause)).toBe(words);
  });
});
