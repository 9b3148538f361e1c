import { describe, expect, test } from 'vitest';
import { chairsApproval, holdersOn, isSameOffice, officesOn } from '#shared/domain/offices';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, ids, rulesWith } from '../../support/board-builders';

const ON = isoDate('2026-06-10');
const [bell, khan] = [ids.person('bell'), ids.person('khan')];

describe('who holds an office', () => {
  const offices = [
    anOffice('chair', 'former', { until: isoDate('2026-06-09') }),
    anOffice('chair', 'bell', { from: ON }),
    anOffice('chair', 'bell', { title: 'Acting Chair' }),
    anOffice('vice-chair', 'khan', { until: ON }),
    anOffice('chair', 'next', { from: isoDate('2026-06-11') }),
  ];

  test('is known on each day, each person once', () => {
    expect(holdersOn({ offices }, 'chair', ON)).toEqual([bell]);
    expect(officesOn({ offices }, 'chair', ON)).toHaveLength(2);
    expect(holdersOn({ offices }, 'vice-chair', ON)).toEqual([khan]);
    expect(holdersOn({ offices }, 'vice-chair', isoDate('2026-06-11'))).toEqual([]);
  });

  test.each([
    ['chair', 'Chair', 'chair', 'Convenor', true],
    ['chair', 'Chair', 'vice-chair', 'Chair', false],
    ['other', 'Treasurer', 'other', 'Treasurer', true],
    ['other', 'Treasurer', 'other', 'Webmaster', false],
  ] as const)(
    '%s “%s” and %s “%s” are the same office: %s (P17)',
    (roleA, titleA, roleB, titleB, expected) => {
      expect(isSameOffice({ role: roleA, title: titleA }, { role: roleB, title: titleB })).toBe(
        expected,
      );
    },
  );
});

describe('joint chairs (C8, Safer Communities Board)', () => {
  const one = { offices: [anOffice('chair', 'bell')] };
  const two = { offices: [anOffice('chair', 'bell'), anOffice('chair', 'khan')] };
  const any = rulesWith({ jointChairsApprove: stated('any', '3') });
  const all = rulesWith({ jointChairsApprove: stated('all', '3') });

  test.each([
    ['nobody is Chair', { offices: [] }, any, { state: 'vacant' }],
    ['one is Chair', one, all, { state: 'one', personIds: [bell] }],
    ['any of two', two, any, { state: 'any', personIds: [bell, khan], clause: '3' }],
    ['both of two', two, all, { state: 'all', personIds: [bell, khan], clause: '3' }],
    [
      'two, terms silent',
      two,
      rulesWith({ jointChairsApprove: SILENT }),
      { state: 'silent', personIds: [bell, khan] },
    ],
    [
      'two, not entered',
      two,
      rulesWith({ jointChairsApprove: NOT_ENTERED }),
      { state: 'not-entered', personIds: [bell, khan] },
    ],
  ])('whose approval counts: %s', (_, partnership, rules, expected) => {
    expect(chairsApproval(partnership, rules, ON)).toEqual(expected);
  });
});
