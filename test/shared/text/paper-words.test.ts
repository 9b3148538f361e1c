import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { paperStepWords } from '#shared/text/paper-words';
import { aStep } from '../../support/tracker-builders';

test.each([
  [aStep('draft', '2020-04-01'), null, 'Draft on 1 April 2020'],
  [
    aStep('considered', '2020-05-04', { note: 'subject to changes' }),
    '2020-05-04',
    'Considered at the meeting of 4 May 2020: subject to changes',
  ],
  [
    aStep('agreed', '2020-06-15'),
    '2020-06-12',
    'Agreed at the meeting of 12 June 2020, on 15 June 2020',
  ],
])('a step is said with its meeting and its day (M7, WACSO): %#', (step, meeting, words) => {
  const date = meeting === null ? null : isoDate(meeting);
  expect(paperStepWords(step, date)).toBe(words);
});
