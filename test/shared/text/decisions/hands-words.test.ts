import { expect, test } from 'vitest';
import { handsSentence, moversSentence } from '#shared/text/decisions/hands-words';

test.each([
  ['Grace Bell', 'Rhys Evans', 'Proposed by Grace Bell, seconded by Rhys Evans.'],
  ['Grace Bell', null, 'Proposed by Grace Bell.'],
  [null, 'Rhys Evans', 'Seconded by Rhys Evans.'],
  [null, null, ''],
])('who moved it: %s, %s', (movedBy, secondedBy, sentence) => {
  expect(moversSentence(movedBy, secondedBy)).toBe(sentence);
});

test.each([
  ['carried', '7 for, 2 against, 1 abstention: carried.'],
  ['lost', '7 for, 2 against, 1 abstention: lost.'],
  ['tied', '7 for, 2 against, 1 abstention: even.'],
  ['not-decided', '7 for, 2 against, 1 abstention.'],
] as const)('how it ended: %s', (state, sentence) => {
  expect(handsSentence({ for: 7, against: 2, abstain: 1 }, state)).toBe(sentence);
});
