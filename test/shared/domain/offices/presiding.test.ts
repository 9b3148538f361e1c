import { describe, expect, test } from 'vitest';
import { presidingChoice } from '#shared/domain/offices/presiding';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, ids, rulesWith } from '../../../support/board-builders';

const ON = isoDate('2026-06-10');
const both = { offices: [anOffice('chair', 'chair'), anOffice('vice-chair', 'vice')] };
const either = rulesWith({ presiding: stated('either-absent', '5.4') });
const neither = rulesWith({ presiding: stated('both-absent', '5.4') });

const choice = (partnership: typeof both, rules: typeof either, ...present: string[]) =>
  presidingChoice(
    partnership,
    rules,
    present.map((key) => ids.person(key)),
    ON,
  );

const yes = { mayElect: 'yes', clause: '5.4' };
const no = { mayElect: 'no', clause: '5.4' };
const notNeeded = { mayElect: 'not-needed' };

describe('who presides (C4, Warwickshire 5.4)', () => {
  test.each([
    ['either absent', either, ['chair', 'vice'], 'chair', notNeeded],
    ['either absent', either, ['chair'], 'chair', yes],
    ['either absent', either, ['vice'], 'vice-chair', yes],
    ['either absent', either, [], null, yes],
    ['both absent', neither, ['chair', 'vice'], 'chair', notNeeded],
    ['both absent', neither, ['chair'], 'chair', no],
    ['both absent', neither, ['vice'], 'vice-chair', no],
    ['both absent', neither, [], null, yes],
  ] as const)('rule “%s”, present %o: by office %s', (_, rules, present, byOffice, election) => {
    expect(choice(both, rules, ...present)).toMatchObject({ byOffice, ...election });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)(
    'is asked where the terms are %s and somebody is absent (1.15, 5)',
    (because, presiding) => {
      const rules = rulesWith({ presiding });
      expect(choice(both, rules, 'chair')).toMatchObject({ mayElect: 'ask', because });
      expect(choice(both, rules)).toMatchObject({ mayElect: 'ask', because });
      expect(choice(both, rules, 'chair', 'vice')).toMatchObject({ mayElect: 'not-needed' });
    },
  );

  test('counts a vacant office as absent, and an office that does not exist as nothing', () => {
    const onlyChair = { offices: [anOffice('chair', 'chair')] };
    expect(choice(onlyChair, either, 'chair')).toMatchObject(notNeeded);
    expect(choice(onlyChair, neither)).toMatchObject(yes);
    const elected = { way: 'elected', organisation: '', fromMembers: true } as const;
    const provided = { ...either, viceChairSource: stated(elected, '5.2') };
    expect(choice(onlyChair, provided, 'chair')).toMatchObject(yes);
    const vacated = {
      offices: [
        ...onlyChair.offices,
        anOffice('vice-chair', 'vice', { until: isoDate('2026-06-09') }),
      ],
    };
    expect(choice(vacated, either, 'chair', 'vice')).toMatchObject(yes);
  });

  test('may be elected where there are no offices at all', () => {
    expect(choice({ offices: [] }, either, 'vice')).toEqual({
      byOffice: null,
      personIds: [],
      ...yes,
    });
  });

  test('names all joint Chairs who are there (C8)', () => {
    const joint = { offices: [...both.offices, anOffice('chair', 'second')] };
    expect(choice(joint, either, 'chair', 'second', 'vice').personIds).toEqual([
      ids.person('chair'),
      ids.person('second'),
    ]);
    expect(choice(joint, either, 'second', 'vice')).toMatchObject({
      byOffice: 'chair',
      ...notNeeded,
    });
  });
});
