import { expect, test } from 'vitest';
import { emailDoubt } from '#shared/domain/people/email-doubt';
import { emailDoubtWords } from '#shared/text/people/person-words';

test.each([
  ['', null],
  ['  ', null],
  ['siân.pryce@anyshire.police.uk', null],
  [' o’neill+board@x.example ', null],
  ['pryce', 'no-at'],
  ['pryce at anyshire.uk', 'space'],
  ['a b@x.example', 'space'],
  ['a@x.example, b@x.example', 'several'],
  ['a@x.example;b', 'several'],
  ['a@b@x.example', 'several'],
  ['@x.example', 'nothing-before'],
  ['a@', 'no-domain'],
  ['a@localhost', 'no-domain'],
  ['a@x..example', 'no-domain'],
  ['a@x.example.', 'no-domain'],
] as const)('of %j it is doubted: %s', (entered, doubt) => {
  expect(emailDoubt(entered)).toBe(doubt);
});

test('each doubt says what to look at, and that nothing is refused', () => {
  for (const words of Object.values(emailDoubtWords)) {
    expect(words).toMatch(/\. Check it; it is saved as it is\.$/);
  }
});
