import { expect, test } from 'vitest';
import { matterOf } from '#shared/domain/item-matter';

test.each([
  ['Matters arising and action log', 'actions'],
  ['Action tracker', 'actions'],
  ['Actions from the last meeting', 'actions'],
  ['Minutes of the previous meeting', 'previous-minutes'],
  ['Minutes of 10 March and matters arising', 'actions'],
  ['Approve previous minutes', 'previous-minutes'],
  ['Agree the minutes of the last meeting', 'previous-minutes'],
  ['Community safety action plan', null],
  ['Forward plan', null],
])('what is at hand for "%s": %s (M1, A2)', (title, matter) => {
  expect(matterOf({ title })).toBe(matter);
});
