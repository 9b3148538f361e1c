import { describe, expect, test } from 'vitest';
import { faultsInTerms, type Contradiction } from '#shared/domain/terms-checks';
import { presets } from '#shared/domain/presets/presets';
import { isoDate } from '#shared/model/iso-date';
import type { QuorumRule } from '#shared/model/rules/quorum-rules';
import { rulesSchema, type Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import {
  aMember,
  aPartnership,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../support/board-builders';

const TODAY = isoDate('2026-06-10');
const ADOPTED = isoDate('2025-04-01');

function faults(rules: Partial<Rules>, changes: Partial<TermsOfReference> = {}): string[] {
  const version = someTermsOfReference({ adopted: ADOPTED, rules: rulesWith(rules), ...changes });
  const older = someTermsOfReference({ id: ids.terms('old'), adopted: isoDate('2023-04-01') });
  const members = ['a', 'b', 'c'].map((key) => aMember(key, { seats: 2 }));
  const board = aPartnership({ members, terms: [older, version] });
  return faultsInTerms(board, version, TODAY).map(({ what }) => what);
}

const number = (count: number, unit: QuorumRule['unit']) => ({
  quorum: stated<QuorumRule>({ unit, measure: { kind: 'number', number: count } }, '8.7'),
});
const fraction = (numerator: number, denominator: number) => ({
  quorum: stated<QuorumRule>(
    { unit: 'people', measure: { kind: 'fraction', numerator, denominator } },
    '8.7',
  ),
});
const frequency = (...kinds: ('ordinary' | 'conference')[]) => ({
  frequency: stated(
    {
      kind: 'per-year' as const,
      counts: kinds.map((kind) => ({ kind, number: 3 })),
      isMinimum: false,
      beforeParent: false,
    },
    '5.1',
  ),
});
const exOfficio = (organisation: string) =>
  stated({ way: 'ex-officio' as const, organisation, fromMembers: true }, '4.1');

describe('rules that contradict each other or the membership are refused with the reason', () => {
  test.each<[string, Partial<Rules>, Contradiction[]]>([
    ['a quorum of as many organisations as count', number(3, 'organisations'), []],
    ['a quorum above the membership (Q3)', number(4, 'organisations'), ['quorum-above-membership']],
    ['a quorum of as many people as there are seats', number(6, 'people'), []],
    ['a quorum above the seats (Q1)', number(7, 'people'), ['quorum-above-membership']],
    ['a quorum of all', fraction(2, 2), []],
    ['a quorum of more than all (Q1)', fraction(3, 2), ['quorum-above-all']],
    [
      'a casting vote where there are votes (V8)',
      { decisions: stated('vote', '1'), castingVote: stated(true, '1') },
      [],
    ],
    [
      'a casting vote without votes (V8)',
      { decisions: stated('consensus', '1'), castingVote: stated(true, '1') },
      ['casting-vote-without-votes'],
    ],
    [
      'consensus alone',
      { decisions: stated('consensus', '1'), castingVote: stated(false, '1') },
      [],
    ],
    [
      'one term without re-election (C2)',
      { reElection: stated(false, '1'), maximumTerms: stated(1, '1') },
      [],
    ],
    [
      'two terms without re-election (C2)',
      { reElection: stated(false, '1'), maximumTerms: stated(2, '1') },
      ['terms-without-re-election'],
    ],
    [
      'two terms with re-election',
      { reElection: stated(true, '1'), maximumTerms: stated(2, '1') },
      [],
    ],
    ['each kind of meeting once (F1)', frequency('ordinary', 'conference'), []],
    ['a kind of meeting twice (F1)', frequency('ordinary', 'ordinary'), ['kind-counted-twice']],
    ['a form twice (F5)', { forms: stated(['virtual', 'virtual'], '8.5') }, ['form-listed-twice']],
    ['an office of a body (C7)', { chairSource: exOfficio('Police') }, []],
    [
      'an office of no body (C7)',
      { viceChairSource: exOfficio('') },
      ['ex-officio-without-organisation'],
    ],
    ['a revision on the day of adoption (T1)', { revisionDate: stated(ADOPTED, '1') }, []],
    [
      'a revision before adoption (T1)',
      { revisionDate: stated(isoDate('2025-03-31'), '1') },
      ['revision-before-adoption'],
    ],
    ['silence', { quorum: SILENT, revisionDate: NOT_ENTERED }, []],
  ])('%s', (_, rules, expected) => {
    expect(faults(rules)).toEqual(expected);
  });

  test.each([
    [{ reviewed: isoDate('2025-04-01') }, []],
    [{ reviewed: isoDate('2025-03-31') }, ['review-before-adoption']],
    [{ reviewed: isoDate('2025-03-31'), adopted: null }, []],
    [{ adopted: isoDate('2023-04-01') }, ['adopted-on-the-same-day']],
  ])('a version with %o (T2, T8)', (changes, expected) => {
    expect(faults({}, changes)).toEqual(expected);
  });

  test('a membership nobody has entered yet contradicts no number', () => {
    const version = someTermsOfReference({ rules: rulesWith(number(5, 'organisations')) });
    expect(faultsInTerms(aPartnership({ terms: [version] }), version, TODAY)).toEqual([]);
  });

  test.each(presets)('$id contradicts nothing', ({ content }) => {
    const version = { ...content.terms, id: ids.terms('1') };
    expect(faultsInTerms(aPartnership({ terms: [version] }), version, TODAY)).toEqual([]);
  });

  test.each<[string, keyof Rules, unknown]>([
    ['a term of zero months (C2)', 'officeTermMonths', 0],
    ['a review every zero months (T2)', 'reviewMonths', 0],
    [
      'a notice of zero days (N1)',
      'agendaNotice',
      { days: 0, counted: 'working', isTarget: false },
    ],
    [
      'a quorum of nobody (Q1)',
      'quorum',
      { unit: 'people', measure: { kind: 'number', number: 0 } },
    ],
    ['a withdrawal on no notice (P15)', 'withdrawalMonths', 0],
  ])('%s is no rule at all', (_, name, value) => {
    const setting = { state: 'set', value, clause: '', note: '' };
    expect(rulesSchema.shape[name].safeParse(setting).success).toBe(false);
  });
});
