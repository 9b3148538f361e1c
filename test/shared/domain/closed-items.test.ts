import { expect, test } from 'vitest';
import { closedBetweenOpen } from '#shared/domain/closed-items';

/** An agenda written as "oco": open, closed, open. */
const agenda = (kinds: string) => Array.from(kinds, (kind) => ({ isClosed: kind === 'c' }));

test.each([
  ['', []],
  ['ooo', []],
  ['ccc', []],
  ['coo', []],
  ['ooc', []],
  ['cooc', []],
  ['oco', [2]],
  ['cocco', [3, 4]],
  ['ococo', [2, 4]],
])('closed items of %s that lie between open ones are %o (X1, BCP 3.4)', (kinds, numbers) => {
  expect(closedBetweenOpen(agenda(kinds))).toEqual(numbers);
});
