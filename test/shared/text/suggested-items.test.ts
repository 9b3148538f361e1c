import { expect, test } from 'vitest';
import type { SuggestedItem } from '#shared/model/suggested-item';
import { suggestedTitle } from '#shared/text/suggested-items';

test.each<[SuggestedItem['reason'], string, string]>([
  ['office-ends', 'Chair', 'Election of the Chair'],
  ['terms-review', '', 'Review of the terms of reference'],
  ['group-update', 'Nuisance vehicles', 'Update from Nuisance vehicles'],
  ['risks', '', 'Risks and issues'],
  ['proposal-owed', 'Cameras in the precinct', 'Cameras in the precinct'],
  ['notified', 'x'.repeat(300), 'x'.repeat(200)],
])('%s about “%s” is suggested as “%s”', (reason, subject, title) => {
  expect(suggestedTitle({ reason, subject, purpose: null, clause: null })).toBe(title);
});
