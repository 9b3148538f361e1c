import { describe, expect, test } from 'vitest';
import { presets } from '#shared/domain/presets/presets';
import { ruleNames, rulesSchema, type RuleName } from '#shared/model/rules/rules';
import type { RuleEditor } from '../../../../renderer/features/terms/rule-editors/rule-editor';
import { ruleEditors } from '../../../../renderer/features/terms/rule-editors/rule-editors';

const editorOf = (rule: RuleName) => ruleEditors[rule] as RuleEditor<unknown>;

/** Values that no preset states, so that every rule and every way of stating it is tried. */
const more: [RuleName, unknown][] = [
  ['frequency', { kind: 'in-words' }],
  ['quorum', { unit: 'people', measure: { kind: 'number', number: 7 } }],
  ['extraordinaryNotice', { days: 2, counted: 'calendar', isTarget: true }],
  ['maximumTerms', 3],
  ['jointChairsApprove', 'all'],
  ['majorityBase', 'present'],
  ['abstentions', 'not-counted'],
  ['castingVote', false],
  ['votingUnit', 'seat'],
  ['interestWaiver', 'never'],
  ['presiding', 'both-absent'],
  ['vacanciesCount', false],
  ['remoteCounts', true],
  ['recusedCount', false],
  ['healthCheckMonths', 6],
];

const stated = presets.flatMap(({ id, content }) =>
  ruleNames.flatMap((rule): [RuleName, unknown, string][] => {
    const setting = content.terms.rules[rule];
    return setting.state === 'set' ? [[rule, setting.value, id]] : [];
  }),
);

describe('the editor of a rule', () => {
  test.each([...stated, ...more.map(([rule, value]) => [rule, value, 'by hand'] as const)])(
    '%s shows %o and gives it back unchanged (%s)',
    (rule, value) => {
      const editor = editorOf(rule);
      expect(editor.read(editor.start(value))).toEqual({ value });
    },
  );

  test('is tried above for every rule there is', () => {
    const tried = new Set([...stated, ...more].map(([rule]) => rule));
    expect(ruleNames.filter((rule) => !tried.has(rule))).toEqual([]);
  });

  test.each(ruleNames)(
    '%s starts empty with what can be read, or asks for what is missing',
    (rule) => {
      const editor = editorOf(rule);
      const read = editor.read(editor.start(null));
      const setting = { state: 'set', ...read, clause: '', note: '' };
      const isValue = rulesSchema.shape[rule].safeParse(setting).success;
      const isQuestion = 'problem' in read && read.problem.length > 10;
      expect([isValue, isQuestion]).toContain(true);
      expect(isValue && isQuestion).toBe(false);
    },
  );

  test.each<[RuleName, unknown]>([
    ['officeTermMonths', '0'],
    ['officeTermMonths', '121'],
    ['officeTermMonths', '1.5'],
    ['maximumTerms', '21'],
    ['agendaNotice', { days: '0', counted: 'working', isTarget: false }],
    ['agendaNotice', { days: '366', counted: 'working', isTarget: false }],
    ['admissionApprovedBy', '   '],
    ['concernsPolicy', 'x'.repeat(201)],
    ['recommendationsTo', '\n \n'],
    ['recommendationsTo', 'x'.repeat(201)],
    ['revisionDate', '31/2/2026'],
    ['forms', []],
    ['chairSource', { way: 'ex-officio', organisation: ' ', fromMembers: true }],
  ])('%s refuses %o and says what is wanted', (rule, draft) => {
    const read = editorOf(rule).read(draft);
    expect('problem' in read && read.problem.length > 10).toBe(true);
  });
});
