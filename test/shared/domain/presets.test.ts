import { describe, expect, test } from 'vitest';
import { blankTerms } from '#shared/domain/presets/blank-terms';
import { answeredContent } from '#shared/domain/presets/preset';
import { presetById, presets } from '#shared/domain/presets/presets';
import { neededFor } from '#shared/domain/quorum/needed';
import { presetIdSchema, type PresetId } from '#shared/model/partnership';
import { ruleNames, rulesSchema, type RuleName } from '#shared/model/rules/rules';
import { valueOf } from '#shared/model/setting';

const rulesOf = (id: PresetId) => presetById(id).content.terms.rules;

describe('the presets (register 1.14)', () => {
  test.each([
    ['safer-essex', 22, 23, 16, 6],
    ['warwickshire', 13, 17, 13, null],
    ['bcp', 11, 11, 11, 6],
    ['wacso', 0, 0, 0, null],
  ] as const)(
    '%s has %i bodies, %i seats, %i that count, and needs %s (Q1, Q3, Q5, Q6, P1, P5)',
    (id, ...expected) => {
      const { members, terms } = presetById(id).content;
      const counting = members.filter((member) => member.countsTowardsQuorum).length;
      const rule = valueOf(terms.rules.quorum);
      expect([
        members.length,
        members.reduce((sum, member) => sum + member.seats, 0),
        counting,
        rule && neededFor(rule, counting),
      ]).toEqual(expected);
    },
  );

  test.each<[PresetId, RuleName, unknown, string]>([
    ['safer-essex', 'inquorate', 'no-decisions', 'Q4'],
    ['safer-essex', 'agendaNotice', { days: 5, counted: 'clear-working', isTarget: false }, 'N5'],
    ['safer-essex', 'papersNotice', { days: 5, counted: 'clear-working', isTarget: true }, 'N6'],
    ['safer-essex', 'latePapers', 'as-soon-as-possible', 'N6'],
    ['safer-essex', 'confidentialAgreedBy', 'chair-and-vice-chair', 'M3'],
    ['safer-essex', 'frequency', { kind: 'interval', days: 56 }, 'F3'],
    ['safer-essex', 'forms', ['in-person', 'virtual', 'hybrid'], 'F5, Q7'],
    ['safer-essex', 'adjournment', true, 'F6'],
    ['safer-essex', 'officeTermMonths', 24, 'C6'],
    ['safer-essex', 'accompanyingOfficer', true, 'P3'],
    ['safer-essex', 'decisions', 'consensus-then-vote', 'V2'],
    ['safer-essex', 'tieProcedure', true, 'V3 to V7'],
    ['safer-essex', 'groupsTimeBound', true, 'G8'],
    ['safer-essex', 'reviewMonths', 24, 'T3'],
    ['warwickshire', 'agendaNotice', { days: 5, counted: 'working', isTarget: false }, 'N3'],
    ['warwickshire', 'agendaAgreedBy', 'chair', 'N3'],
    ['warwickshire', 'latePapers', 'chair-permits', 'N4'],
    ['warwickshire', 'minutesDue', { days: 10, counted: 'working', isTarget: false }, 'M1'],
    ['warwickshire', 'minutesApprovedBy', 'chair', 'M1'],
    ['warwickshire', 'minutesConfirmed', true, 'M1'],
    ['warwickshire', 'chairsBodyServices', true, 'M6'],
    ['warwickshire', 'withdrawalMonths', 12, 'P15'],
    ['warwickshire', 'suspension', true, 'P16'],
    ['warwickshire', 'admissionApprovedBy', 'Public Service Board', 'P13'],
    ['warwickshire', 'guestsAgreedBy', 'chair', 'P12'],
    ['warwickshire', 'delegatedAuthority', true, 'P10'],
    ['warwickshire', 'officeTermMonths', 24, 'C2'],
    ['warwickshire', 'chairsFromDifferentBodies', true, 'C3'],
    ['warwickshire', 'noConfidence', true, 'C5'],
    ['warwickshire', 'decisions', 'consensus-exceptionally-vote', 'V1'],
    ['warwickshire', 'giftsRegistered', true, 'I6'],
    ['warwickshire', 'scrutinyInformed', true, 'X7, X8'],
    ['warwickshire', 'reviewMonths', 12, 'T2'],
    ['bcp', 'inquorate', 'warn', '1.15, 6'],
    ['bcp', 'absentBodyAgrees', true, 'Q2'],
    ['bcp', 'standInCounts', true, 'Q8'],
    ['bcp', 'actionLogNotice', { days: 5, counted: 'working', isTarget: false }, 'N2, A3'],
    ['bcp', 'minutesStyle', 'action-notes', 'M2'],
    ['bcp', 'permanentRepresentative', true, 'P5'],
    ['bcp', 'chairSource', { way: 'ex-officio', organisation: 'Police', fromMembers: true }, 'C7'],
    ['bcp', 'closedApart', true, 'X1'],
    ['bcp', 'reuseApproved', true, 'X4'],
    ['bcp', 'anonymised', true, 'X5'],
    ['bcp', 'reportMonths', 3, 'G2'],
    ['bcp', 'groupsUpdate', true, 'G7'],
    ['bcp', 'revisionDate', '2023-03-31', 'T1'],
    ['wacso', 'agendaNotice', { days: 7, counted: 'calendar', isTarget: true }, 'N1'],
    ['wacso', 'datesAgreedBy', 'chair-and-vice-chair', 'N10'],
    ['wacso', 'changesNotified', true, 'N11'],
    ['wacso', 'membership', 'open', 'P11'],
    ['wacso', 'officeTermMonths', 12, 'C1'],
    ['wacso', 'electronicDecisions', true, 'V10'],
    ['wacso', 'risksItem', true, 'G18'],
  ])('%s sets %s to %o (%s)', (id, rule, value) => {
    expect(valueOf<unknown>(rulesOf(id)[rule])).toEqual(value);
  });

  test.each<[PresetId, RuleName, string]>([
    ['safer-essex', 'minutesDue', 'M5'],
    ['safer-essex', 'interests', 'I8'],
    ['safer-essex', 'castingVote', 'V8'],
    ['bcp', 'frequency', 'F4'],
    ['bcp', 'agendaNotice', 'N13'],
    ['bcp', 'interests', 'I8'],
    ['warwickshire', 'quorum', 'Q6'],
    ['warwickshire', 'majorityBase', 'V8'],
    ['wacso', 'quorum', 'Q6'],
    ['wacso', 'minutesDue', 'M5'],
  ])('%s is silent about %s (%s)', (id, rule) => {
    expect(rulesOf(id)[rule].state).toBe('silent');
  });

  test.each([
    ['safer-essex', 'substitute'],
    ['warwickshire', 'substitute'],
    ['bcp', 'deputy'],
    ['wacso', 'proxy'],
  ] as const)('%s calls a stand-in a %s (P6 to P9)', (id, word) => {
    expect(valueOf(rulesOf(id).standIn)?.word).toBe(word);
  });

  test.each(presets)('$id holds rules that fit their schema, and asks what is open', (preset) => {
    const { terms, members } = preset.content;
    expect(rulesSchema.parse(terms.rules)).toEqual(terms.rules);
    expect(preset.questions.length).toBeGreaterThan(0);
    expect(new Set(members.map(({ name }) => name)).size).toBe(members.length);
  });

  test('exist for every id, and for no other', () => {
    expect(presets.map(({ id }) => id).toSorted()).toEqual(presetIdSchema.options.toSorted());
    expect(() => presetById('elsewhere' as PresetId)).toThrow('no preset elsewhere');
  });

  test.each(presets)('$id cites a clause with every value it states', ({ content }) => {
    const stated = ruleNames
      .map((name) => content.terms.rules[name])
      .filter((setting) => setting.state === 'set');
    expect(stated.length).toBeGreaterThan(14);
    expect(stated.filter(({ clause }) => clause === '')).toEqual([]);
  });

  test('know the bodies above and beside, the reports owed and what comes round (G1 to G9, G17, T7)', () => {
    const counts = presets.map(
      ({ id, content: { links, reports, duties, governanceDocuments } }) => [
        id,
        links.map(({ kind }) => kind).filter((kind) => kind === 'parent').length,
        links.length,
        reports.map(({ direction, everyMonths }) => `${direction} ${everyMonths}`).join(', '),
        duties.length,
        governanceDocuments.length,
      ],
    );
    expect(counts).toEqual([
      ['safer-essex', 0, 19, '', 2, 0],
      ['warwickshire', 1, 1, 'out 3, in 3, out null, out null, out null', 2, 2],
      ['bcp', 1, 4, 'out 3', 2, 0],
      ['wacso', 1, 1, 'out null', 0, 0],
    ]);
  });

  test('blank terms have nothing entered, and call nothing silent', () => {
    const states = new Set(Object.values(blankTerms.rules).map(({ state }) => state));
    expect([blankTerms.adopted, states]).toEqual([null, new Set(['not-entered'])]);
  });
});

describe('what a preset asks', () => {
  const needed = (answers: Record<string, string>) => {
    const { members, terms } = answeredContent(presetById('safer-essex'), answers);
    const rule = valueOf(terms.rules.quorum);
    const counting = members.filter((member) => member.countsTowardsQuorum).length;
    return [counting, rule && neededFor(rule, counting)];
  };

  test.each([
    [{}, 16, 6],
    [{ 'quorum-base': 'organisations' }, 16, 6],
    [{ 'quorum-base': 'with-boards' }, 22, 8],
    [{ 'quorum-base': 'no such answer' }, 16, 6],
  ])(
    'the quorum base of Safer Essex, answered %o: %i count and %i are needed (Q5, 8.7)',
    (answers, ...expected) => {
      expect(needed(answers)).toEqual(expected);
    },
  );

  test.each([
    [{}, 'not-stated'],
    [{ 'maximum-of-2': 'in-all' }, 'in-all'],
    [{ 'maximum-of-2': 'each-body' }, 'each-body'],
  ])('the maximum of 2, answered %o, applies %s (P4, Safer Essex 11)', (answers, applies) => {
    const { members } = answeredContent(presetById('safer-essex'), answers);
    const limits = members.flatMap(({ limit }) => (limit === null ? [] : [limit]));
    expect(limits).toEqual([{ number: 2, applies }]);
  });

  test.each<[PresetId, Record<string, string>, RuleName, unknown]>([
    ['warwickshire', {}, 'interestWaiver', null],
    ['warwickshire', { waiver: 'clause-7' }, 'interestWaiver', 'partnership-may-agree'],
    ['warwickshire', { waiver: 'code' }, 'interestWaiver', 'not-prejudicial'],
    ['warwickshire', {}, 'presiding', null],
    ['warwickshire', { presiding: 'either-absent' }, 'presiding', 'either-absent'],
    ['warwickshire', { presiding: 'both-absent' }, 'presiding', 'both-absent'],
    ['bcp', {}, 'vacanciesCount', null],
    ['bcp', { vacancies: 'count' }, 'vacanciesCount', true],
    ['bcp', { vacancies: 'do-not-count' }, 'vacanciesCount', false],
    ['wacso', {}, 'healthCheckMonths', null],
    ['wacso', { 'health-check': 'yearly' }, 'healthCheckMonths', 12],
    ['wacso', { 'health-check': 'half-yearly' }, 'healthCheckMonths', 6],
  ])('%s, answered %o, has %s %s (I5, C4, 1.15, T6)', (id, answers, rule, value) => {
    const { terms } = answeredContent(presetById(id), answers);
    expect(valueOf<unknown>(terms.rules[rule])).toBe(value);
  });
});
