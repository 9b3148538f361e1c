import { expect, test } from 'vitest';
import { dutyStateLabels, monthWords } from '#shared/text/structure/yearly-words';

test('the month of what comes round, or that none is stated (G17)', () => {
  expect([monthWords(3), monthWords(null)]).toEqual(['March', 'No month stated']);
  expect(dutyStateLabels['this-year']).toBe('Some time this year');
});
