import { describe, expect, test } from 'vitest';
import { authorityGaps, type AuthorityStatement } from '#shared/domain/membership/authority';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith, silentRules } from '../../../support/board-builders';

const TODAY = isoDate('2026-06-12');
const police = ids.organisation('police');

const said = (changes: Partial<AuthorityStatement>): AuthorityStatement => ({
  organisationId: police,
  authority: 'subject-to-approval',
  approvalDue: null,
  approvedOn: null,
  ...changes,
});

const open = (state: string, due: string | null = null) => [{ organisationId: police, state, due }];

describe('the authority of those who decide (P10, Warwickshire 3.2)', () => {
  test.each([
    ['nobody has said', [], open('not-said')],
    ['confirmed', [said({ authority: 'confirmed' })], []],
    ['subject to approval, by no day', [said({})], open('awaited')],
    ['due yesterday', [said({ approvalDue: isoDate('2026-06-11') })], open('late', '2026-06-11')],
    ['due today', [said({ approvalDue: TODAY })], open('awaited', '2026-06-12')],
    ['due tomorrow', [said({ approvalDue: isoDate('2026-06-13') })], open('awaited', '2026-06-13')],
    ['approved, if late', [said({ approvalDue: TODAY, approvedOn: isoDate('2026-06-30') })], []],
    [
      'said by another body',
      [said({ organisationId: ids.organisation('fire') })],
      open('not-said'),
    ],
  ])('%s', (_, statements, gaps) => {
    expect(authorityGaps(silentRules, [police, police], statements, TODAY)).toEqual({
      state: 'silent',
      gaps,
    });
  });

  test.each([
    [stated(true, '3.2'), { state: 'required', clause: '3.2' }],
    [stated(false, '3.2'), { state: 'not-required', clause: '3.2' }],
    [SILENT, { state: 'silent' }],
    [NOT_ENTERED, { state: 'not-entered' }],
  ])('is asked for as the terms say: %o', (delegatedAuthority, expected) => {
    const rules = rulesWith({ delegatedAuthority });
    expect(authorityGaps(rules, [police], [], TODAY)).toEqual({
      ...expected,
      gaps: open('not-said'),
    });
  });
});
