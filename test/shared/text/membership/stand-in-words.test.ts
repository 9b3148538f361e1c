import { describe, expect, test } from 'vitest';
import type { StandInAnswer } from '#shared/domain/stand-ins';
import { onlyExceptionally, standInLine } from '#shared/text/membership/stand-in-words';

const names = { standIn: 'Sam Marsh', holder: 'Grace Bell' };
const rule = { word: 'substitute', clause: '3.2' } as const;

describe('what is said of somebody standing in (P6 to P9)', () => {
  test.each<[string, StandInAnswer, string | null]>([
    ['nothing, where it is allowed', { state: 'allowed', ...rule, objections: [] }, null],
    [
      'each objection, with the clause',
      { state: 'objections', ...rule, objections: ['not-named', 'no-reason'] },
      'Sam Marsh is not named to stand in for Grace Bell; no reason is given, and stand-ins come only in exceptional circumstances (3.2).',
    ],
    [
      'that they are of another body',
      { state: 'objections', ...rule, objections: ['other-organisation'] },
      'Is of another organisation than Grace Bell (3.2).',
    ],
    [
      'that their body is not known, without a clause where there is none',
      { state: 'objections', ...rule, clause: '', objections: ['organisation-not-known'] },
      'The organisation is not known.',
    ],
    [
      'that the terms are silent, and the facts',
      { state: 'silent', objections: ['holds-no-seat'] },
      'Grace Bell holds no seat on this day; the terms of reference do not say who may stand in.',
    ],
    [
      'that nobody has entered it',
      { state: 'not-entered', objections: [] },
      'Who may stand in has not been entered.',
    ],
  ])('%s', (_, answer, line) => {
    expect(standInLine(answer, names)).toBe(line);
  });
});

test('stand-ins for exceptional circumstances are said with the clause (P7, Warwickshire 3.2)', () => {
  expect(onlyExceptionally('3.2')).toBe(
    'Stand-ins come only in exceptional circumstances (terms of reference, clause 3.2).',
  );
});
