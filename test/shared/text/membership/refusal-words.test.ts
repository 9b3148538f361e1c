import { describe, expect, test } from 'vitest';
import { refusalText } from '#shared/text/refusals';

const sameBody = {
  about: 'same-body',
  clause: '5.4',
  name: 'Grace Bell',
  other: 'Marcus Cole',
  body: 'County Council',
};

test('an appointment is refused with the reason and the clause (C1, C3, Warwickshire 5.2, 5.4)', () => {
  expect(refusalText({ code: 'not-eligible', details: sameBody })).toBe(
    'Grace Bell comes from County Council like Marcus Cole, and Chair and Vice-Chair must come from different bodies (terms of reference, clause 5.4). Nothing was recorded: choose somebody of another body.',
  );
  expect(
    refusalText({ code: 'not-eligible', details: { ...sameBody, body: '', other: '' } }),
  ).toContain('from the body like the holder of the other office');
  const noMember = { about: 'no-member', clause: '5.2', name: 'Grace Bell' };
  expect(refusalText({ code: 'not-eligible', details: noMember })).toBe(
    'Grace Bell holds no seat on that day, and the office goes to a member (terms of reference, clause 5.2). Nothing was recorded: choose a member, or enter the seat first.',
  );
});

describe('a removal by no confidence is refused (C5, Warwickshire 5.3)', () => {
  test.each([
    ['no-day', 'Enter the day of the motion'],
    ['no-such-chair', 'nobody holds this office as Chair'],
    [
      'not-provided',
      'do not let a motion of no confidence remove the Chair (terms of reference, clause 5.3)',
    ],
    ['silent', 'say nothing of a motion'],
    ['not-entered', 'has not been entered'],
  ])('%s', (because, words) => {
    const details = { because, clause: '5.3' };
    expect(refusalText({ code: 'no-confidence-not-open', details })).toContain(words);
  });
});
