import { describe, expect, test } from 'vitest';
import { paperWarnings } from '#shared/domain/papers/paper-warnings';
import { isoDate } from '#shared/model/iso-date';
import type { Paper } from '#shared/model/paper';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';

const own: Pick<Paper, 'sourceOrganisation' | 'reuseApproval' | 'personalData'> = {
  sourceOrganisation: '',
  reuseApproval: null,
  personalData: 'none',
};
const police = { ...own, sourceOrganisation: 'Police' };
const agreed = { by: 'Supt Webb', on: isoDate('2026-06-01') };

describe('another body’s information (X4, BCP 7.1 d)', () => {
  test.each([
    ['that it has not agreed', stated(true, '7.1 d'), { state: 'set', clause: '7.1 d' }],
    ['that it has not, where the terms are silent', SILENT, { state: 'silent' }],
    ['that it has not, where no rule is entered', NOT_ENTERED, { state: 'not-entered' }],
  ])('says %s', (_, reuseApproved, basis) => {
    expect(paperWarnings(police, { reuseApproved, anonymised: SILENT })).toEqual([
      { kind: 'reuse-not-approved', basis },
    ]);
  });

  test.each([
    ['is the partnership’s own', own, stated(true, '7.1 d')],
    ['was agreed to', { ...police, reuseApproval: agreed }, stated(true, '7.1 d')],
    ['needs no agreement by the terms', police, stated(false, '7.1 d')],
  ])('says nothing where it %s', (_, paper, reuseApproved) => {
    expect(paperWarnings(paper, { reuseApproved, anonymised: SILENT })).toEqual([]);
  });
});

describe('people in a paper (X5, BCP 7.1 e)', () => {
  const rule = stated(true, '7.1 e');
  const set = { state: 'set', clause: '7.1 e' };

  test.each([
    ['personal', rule, [{ kind: 'personal', basis: set }]],
    ['personal', SILENT, [{ kind: 'personal', basis: { state: 'silent' } }]],
    ['personal', stated(false, '7.1 e'), []],
    ['not-stated', rule, [{ kind: 'personal-not-stated', basis: set }]],
    ['not-stated', SILENT, []],
    ['not-stated', stated(false, '7.1 e'), []],
    ['anonymised', rule, []],
    ['none', rule, []],
  ] as const)('%s, under %o', (personalData, anonymised, warnings) => {
    const found = paperWarnings({ ...own, personalData }, { reuseApproved: SILENT, anonymised });
    expect(found).toEqual(warnings);
  });
});
