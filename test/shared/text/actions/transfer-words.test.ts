import { expect, test } from 'vitest';
import {
  answerSentence,
  receivedSentence,
  requestSentence,
  takenOverAs,
  transferRefusalWords,
} from '#shared/text/actions/transfer-words';
import { isoDate } from '#shared/model/iso-date';
import { anAnswer, aTransfer } from '../../../support/work-stream-builders';

test('a request says who was asked and when (A8)', () => {
  expect(requestSentence(aTransfer('1'))).toBe(
    'Safer Communities Board was asked on 15 April 2026.',
  );
});

test.each([
  [null, 'No answer so far.'],
  [anAnswer(), 'Accepted (24 April 2026, Second meeting of the Board).'],
  [anAnswer({ note: 'With thanks', meeting: '' }), 'Accepted: With thanks (24 April 2026).'],
  [
    anAnswer({ outcome: 'part-accepted', note: 'The network', repliedOn: isoDate('2026-06-04') }),
    'Accepted in part: The network (24 April 2026, Second meeting of the Board; written reply of 4 June 2026).',
  ],
  [
    anAnswer({ outcome: 'declined', note: 'No staff', meeting: '' }),
    'Declined: No staff (24 April 2026).',
  ],
])(
  'an answer says what was agreed, when, where, and of what day the reply is: %j',
  (answer, words) => {
    expect(answerSentence({ answer })).toBe(words);
  },
);

test('both sides name the reference on the other, and how it stands there (A8)', () => {
  const open = { reference: 'A-2026-004', status: 'in-progress', closedOn: null } as const;
  const done = {
    reference: 'A-2026-005',
    status: 'complete',
    closedOn: isoDate('2026-06-03'),
  } as const;
  expect(takenOverAs([open, done])).toBe(
    'There it is A-2026-004 (In progress), A-2026-005 (Complete, 3 June 2026).',
  );
  expect(takenOverAs([])).toBe('');
  expect(receivedSentence('Safer Anyshire', 'A-2026-031')).toBe(
    'Taken over from Safer Anyshire, where it was A-2026-031.',
  );
});

test('every refusal is whole sentences that end', () => {
  for (const words of Object.values(transferRefusalWords)) expect(words).toMatch(/^[A-Z].*\.$/);
});
