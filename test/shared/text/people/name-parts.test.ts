import { expect, test } from 'vitest';
import { nameParts } from '#shared/text/people/name-parts';

test.each([
  ['Cllr Grace Bell', 'Cllr', 'Grace', 'Bell'],
  ['dr. Siân Mair Pryce', 'dr.', 'Siân Mair', 'Pryce'],
  ['Li', '', '', 'Li'],
  ['Miss', '', '', 'Miss'],
  ['Drew Lane', '', 'Drew', 'Lane'],
  ['', '', '', ''],
])('“%s” is %j, %j, %j on a contact card', (name, title, given, family) => {
  expect(nameParts(name)).toEqual({ title, given, family });
});
