import { expect, test } from 'vitest';
import { openAdjournment, sittingCount } from '#shared/domain/sittings';
import { adjournmentIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';

const adjournment = (key: string, resumed: boolean) => ({
  id: adjournmentIdSchema.parse(key),
  on: isoDate('2026-06-10'),
  at: isoTime('11:00'),
  reason: '',
  resumesOn: null,
  resumedAt: resumed ? isoTime('11:30') : null,
});

test.each([
  ['none', [], null, 1],
  ['one that goes on', [adjournment('a', false)], 'a', 1],
  ['one that is over', [adjournment('a', true)], null, 2],
  ['one over, one that goes on', [adjournment('a', true), adjournment('b', false)], 'b', 2],
])('a meeting with %s (F6, Safer Essex 8.5)', (_, adjournments, open, sittings) => {
  expect(openAdjournment({ adjournments })?.id ?? null).toBe(open);
  expect(sittingCount({ adjournments })).toBe(sittings);
});
