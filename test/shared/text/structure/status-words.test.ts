import { expect, test } from 'vitest';
import type { PartnershipState } from '#shared/model/structure';
import { isoDate } from '#shared/model/iso-date';
import { statusSentence } from '#shared/text/structure/status-words';

const april = isoDate('2026-04-01');

test.each<[PartnershipState, typeof april | null, string | null, string]>([
  ['active', null, null, 'Active.'],
  ['active', april, null, 'Active since 1 April 2026.'],
  ['shadow', april, null, 'Meeting in shadow since 1 April 2026.'],
  ['proposed', null, null, 'Proposed.'],
  ['merged', april, 'Safer Essex', 'Merged into Safer Essex on 1 April 2026.'],
  ['merged', null, null, 'Merged into another.'],
  ['closed', april, null, 'Closed on 1 April 2026.'],
  ['closed', null, 'Safer Essex', 'Closed; Safer Essex took over from it.'],
])('%s since %s with the successor %s reads “%s” (G15)', (state, since, successor, sentence) => {
  expect(statusSentence({ state, since, successorId: null }, successor)).toBe(sentence);
});
