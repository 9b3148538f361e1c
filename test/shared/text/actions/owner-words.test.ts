import { expect, test } from 'vitest';
import { leftSentence } from '#shared/text/actions/owner-words';
import { ids } from '../../../support/board-builders';

const left = {
  partnershipId: ids.partnership('safer'),
  actionId: ids.action('1'),
  reference: 'A-2026-004',
  partnership: 'Safer Anyshire',
};

test.each([
  [['Grace Bell'], 'A-2026-004, Safer Anyshire: Grace Bell has no part in this partnership.'],
  [
    ['Grace Bell', 'Fire and Rescue'],
    'A-2026-004, Safer Anyshire: Grace Bell and Fire and Rescue have no part in this partnership.',
  ],
])('what was left as it is says where, and who is a stranger there: %j', (strangers, words) => {
  expect(leftSentence({ ...left, strangers })).toBe(words);
});
