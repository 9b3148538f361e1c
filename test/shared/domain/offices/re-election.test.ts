import { describe, expect, test } from 'vitest';
import { consecutiveTerms, reElection } from '#shared/domain/offices/re-election';
import { isoDate } from '#shared/model/iso-date';
import type { Office } from '#shared/model/membership';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, ids, rulesWith } from '../../../support/board-builders';

const chair = { role: 'chair', title: 'Chair' } as const;
const bell = ids.person('bell');

const term = (person: string, from: string | null, until: string | null): Office =>
  anOffice('chair', person, {
    from: from === null ? null : isoDate(from),
    until: until === null ? null : isoDate(until),
  });

const first = term('bell', '2022-03-10', '2024-03-09');
const second = term('bell', '2024-03-10', '2026-03-09');

describe('terms one after the other (C2, Warwickshire 5.2)', () => {
  test.each([
    ['none', [], 0],
    ['one', [first], 1],
    ['two', [first, second], 2],
    ['two, in whatever order they were entered', [second, first], 2],
    ['two, the second begun a month late', [first, { ...second, from: isoDate('2024-04-10') }], 2],
    ['one of the office and one of another', [first, anOffice('vice-chair', 'bell')], 1],
    ['one that only begins later', [term('bell', '2026-03-11', null)], 0],
    ['one that begins today', [term('bell', '2026-03-10', null)], 1],
    ['one that has no beginning', [term('bell', null, '2026-03-09')], 1],
    [
      'two without a beginning, somebody else between',
      [
        term('bell', null, '2020-01-01'),
        term('bell', null, null),
        term('khan', '2020-01-02', '2022-01-01'),
      ],
      1,
    ],
  ])('%s', (_, offices, expected) => {
    expect(consecutiveTerms({ offices }, chair, bell, isoDate('2026-03-10'))).toBe(expected);
  });

  test.each([
    [
      'between two terms',
      [first, term('khan', '2024-03-10', '2026-03-09'), term('bell', '2026-03-10', null)],
      1,
    ],
    ['since', [first, term('khan', '2024-03-10', '2026-03-09')], 0],
    ['since, and still', [first, term('khan', '2024-03-10', null)], 0],
    ['before', [term('khan', null, '2022-03-09'), first, second], 2],
    [
      'before, though the second term began late',
      [term('khan', null, '2022-03-09'), first, { ...second, from: isoDate('2024-04-10') }],
      2,
    ],
    ['from the last day on', [first, term('khan', '2024-03-09', '2026-03-09')], 0],
    ['at the same time, as joint Chair', [first, second, term('khan', '2023-01-01', null)], 2],
  ])('begin anew where somebody else was Chair %s', (_, offices, expected) => {
    expect(consecutiveTerms({ offices }, chair, bell, isoDate('2026-03-10'))).toBe(expected);
  });
});

describe('another term (C2, Warwickshire 5.2)', () => {
  const outcome = (rules: Parameters<typeof rulesWith>[0], terms: number) =>
    reElection(
      { offices: [second, first].slice(0, terms) },
      rulesWith(rules),
      { ...chair, personId: bell },
      isoDate('2026-03-10'),
    );
  const yes = stated(true, '5.2');
  const no = stated(false, '5.2');
  const most = (number: number) => stated(number, '5.3');

  test.each([
    ['a first term, whatever the rule', { reElection: no }, 0, { state: 'allowed', terms: 0 }],
    ['eligible without a limit', { reElection: yes }, 2, { state: 'allowed', terms: 2 }],
    [
      'not eligible',
      { reElection: no },
      1,
      { state: 'refused', rule: 'reElection', clause: '5.2' },
    ],
    ['one of three', { reElection: yes, maximumTerms: most(3) }, 1, { state: 'allowed' }],
    ['two of three', { reElection: yes, maximumTerms: most(3) }, 2, { state: 'allowed' }],
    [
      'two of two',
      { reElection: yes, maximumTerms: most(2) },
      2,
      { state: 'refused', rule: 'maximumTerms', clause: '5.3' },
    ],
    ['two of one', { maximumTerms: most(1) }, 2, { state: 'refused', rule: 'maximumTerms' }],
    ['one of two, and nothing else said', { maximumTerms: most(2) }, 1, { state: 'allowed' }],
    [
      'nothing said',
      { reElection: SILENT },
      1,
      { state: 'ask', rule: 'reElection', because: 'silent' },
    ],
    [
      'nothing entered',
      { reElection: NOT_ENTERED },
      1,
      { state: 'ask', rule: 'reElection', because: 'not-entered' },
    ],
  ])('%s', (_, rules, terms, expected) => {
    expect(outcome(rules, terms)).toMatchObject(expected);
  });
});
