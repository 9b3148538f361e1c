import { describe, expect, test } from 'vitest';
import { missingRepresentatives } from '#shared/domain/membership/missing-representatives';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
} from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const board = aPartnership({
  members: [
    aMember('police'),
    aMember('housing'),
    aMember('fire'),
    aMember('invited', { standing: 'invited' }),
  ],
  representatives: [
    aRepresentative('bell', 'police'),
    aRepresentative('deputy', 'housing', { role: 'stand-in' }),
    aRepresentative('khan', 'fire', { until: isoDate('2026-06-09') }),
  ],
});

describe('standing members without a permanent representative (P5, BCP 3.3 and 5.2)', () => {
  test.each([
    ['required', stated(true, '5.2'), '5.2'],
    ['not-required', stated(false, '5.2'), '5.2'],
  ] as const)('are named, and that the terms say %s', (state, permanentRepresentative, clause) => {
    const missing = missingRepresentatives(board, rulesWith({ permanentRepresentative }), ON);
    expect(missing).toMatchObject({ state, clause });
    expect(missing.members.map(({ id }) => id)).toEqual([
      ids.member('housing'),
      ids.member('fire'),
    ]);
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('are named too where the terms are %s', (state, permanentRepresentative) => {
    const missing = missingRepresentatives(board, rulesWith({ permanentRepresentative }), ON);
    expect(missing.state).toBe(state);
    expect(missing.members).toHaveLength(2);
  });

  test('is none of them on the last day of their representative', () => {
    const rules = rulesWith({ permanentRepresentative: stated(true, '5.2') });
    const missing = missingRepresentatives(board, rules, isoDate('2026-06-09'));
    expect(missing.members.map(({ id }) => id)).toEqual([ids.member('housing')]);
  });
});
