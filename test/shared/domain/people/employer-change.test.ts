import { describe, expect, test } from 'vitest';
import {
  employerEffects,
  withPartsEnded,
  type ChangedBoard,
  type EmployerChange,
} from '#shared/domain/people/employer-change';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anOffice,
  anOrganisation,
  aPartnership,
  aPerson,
  aRepresentative,
  ids,
  rulesWith,
} from '../../../support/board-builders';

const LAST = isoDate('2026-06-30');
const change: EmployerChange = {
  personId: ids.person('bell'),
  from: ids.organisation('police'),
  to: ids.organisation('council'),
  lastDay: LAST,
};

const board = (partnership: Partial<Partnership>, rules: Partial<Rules> = {}): ChangedBoard => ({
  partnership: aPartnership({
    members: [aMember('police'), aMember('council')],
    ...partnership,
  }),
  rules: rulesWith(rules),
  directory: {
    organisations: [anOrganisation('police'), anOrganisation('council')],
    people: [
      aPerson('bell', { organisationId: ids.organisation('police') }),
      aPerson('cole', { organisationId: ids.organisation('council') }),
    ],
  },
});

describe('the parts somebody leaves with their employer (P18)', () => {
  test.each([
    ['without an end', {}, true],
    ['that begins the day after', { from: isoDate('2026-07-01') }, true],
    ['that begins later', { from: isoDate('2026-07-02') }, false],
    ['that ends on the last day anyway', { until: LAST }, false],
    ['that ends a day later', { until: isoDate('2026-07-01') }, true],
  ])('are those in force the day after: one %s', (_, dates, isLeft) => {
    const { parts } = employerEffects(
      board({ representatives: [aRepresentative('bell', 'police', dates)] }),
      change,
    );
    expect(parts).toHaveLength(isLeft ? 1 : 0);
  });

  test('are not those of others, nor those for another body', () => {
    const representatives = [aRepresentative('cole', 'police'), aRepresentative('bell', 'council')];
    expect(employerEffects(board({ representatives }), change).parts).toEqual([]);
  });

  test.each([
    ['stand-in', true, '3.2'],
    ['stand-in', false, null],
    ['representative', true, null],
  ] as const)(
    '%s, own body asked for: %s; the clause is %s (P8)',
    (role, sameOrganisation, clause) => {
      const standIn = stated(
        { word: 'deputy' as const, sameOrganisation, onlyExceptionally: false },
        '3.2',
      );
      const representatives = [aRepresentative('bell', 'police', { role })];
      const { parts } = employerEffects(board({ representatives }, { standIn }), change);
      expect(parts.map(({ ownBodyClause }) => ownBodyClause)).toEqual([clause]);
    },
  );
});

describe('the offices a change of employer hits', () => {
  const chairSource = stated(
    { way: 'elected' as const, organisation: '', fromMembers: true },
    '5.2',
  );
  const seats = [aRepresentative('bell', 'police'), aRepresentative('cole', 'council')];

  test('lose their ground where the holder has no seat any more (C1)', () => {
    const offices = [anOffice('chair', 'bell')];
    const { offices: hit } = employerEffects(
      board({ representatives: seats, offices }, { chairSource }),
      change,
    );
    expect(hit).toEqual([
      { office: offices[0], findings: [{ about: 'no-member', state: 'breach', clause: '5.2' }] },
    ]);
  });

  test('come from one body where the other holder’s employer is the new one (C3)', () => {
    const representatives = [...seats, aRepresentative('bell', 'council')];
    const offices = [anOffice('chair', 'bell'), anOffice('vice-chair', 'cole')];
    const { offices: hit } = employerEffects(
      board(
        { representatives: seats, offices },
        { chairsFromDifferentBodies: stated(true, '5.4') },
      ),
      change,
    );
    expect(hit.flatMap(({ findings }) => findings.map(({ about }) => about))).toEqual([
      'same-body',
    ]);
    // What was against them before is nothing the change brings.
    const before = employerEffects(
      board({ representatives, offices }, { chairsFromDifferentBodies: stated(true, '5.4') }),
      { ...change, from: null },
    );
    expect(before.offices).toEqual([]);
  });

  test.each([
    ['of others', anOffice('chair', 'cole')],
    ['of a Treasurer', anOffice('other', 'bell')],
    ['that are over by then', anOffice('chair', 'bell', { until: LAST })],
  ])('are not those %s', (_, office) => {
    const { offices } = employerEffects(
      board({ representatives: seats, offices: [office] }, { chairSource, standIn: SILENT }),
      change,
    );
    expect(offices).toEqual([]);
  });
});

test('parts that end do so on the last day; all others stay', () => {
  const [own, other] = [aRepresentative('bell', 'police'), aRepresentative('cole', 'council')];
  expect(withPartsEnded([own, other], [own], LAST)).toEqual([{ ...own, until: LAST }, other]);
});
