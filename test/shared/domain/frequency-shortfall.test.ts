import { describe, expect, test } from 'vitest';
import { frequencyShortfall } from '#shared/domain/frequency-shortfall';
import { isoDate } from '#shared/model/iso-date';
import type { FrequencyRule, MeetingKind } from '#shared/model/rules/meeting-rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';

const meeting = (date: string, kind: MeetingKind = 'ordinary') => ({ date: isoDate(date), kind });
const meetings = (...dates: string[]) => dates.map((date) => meeting(date));
const days = (...dates: string[]) => dates.map(isoDate);

const threeAndConference = stated<FrequencyRule>(
  {
    kind: 'per-year',
    counts: [
      { kind: 'ordinary', number: 3 },
      { kind: 'conference', number: 1 },
    ],
    isMinimum: false,
    beforeParent: false,
  },
  'Operation',
);

const fiveBeforeParent = stated<FrequencyRule>(
  {
    kind: 'per-year',
    counts: [{ kind: 'ordinary', number: 5 }],
    isMinimum: true,
    beforeParent: true,
  },
  '5.1',
);

const eightWeeks = stated<FrequencyRule>({ kind: 'interval', days: 56 }, '8.3');

describe('a rule that gives no number', () => {
  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
    ['in-words', stated<FrequencyRule>({ kind: 'in-words' }, '4')],
  ])('finds nothing missing: %s (F4, BCP)', (state, rule) => {
    expect(frequencyShortfall(rule, [], [], 2026)).toEqual({ state });
  });
});

describe('meetings a year (F1, WACSO Operation)', () => {
  test('are counted by kind: 3 of 3, the conference not yet dated', () => {
    const dated = meetings('2026-02-03', '2026-06-10', '2026-10-07');
    expect(frequencyShortfall(threeAndConference, dated, [], 2026)).toEqual({
      state: 'assessed',
      clause: 'Operation',
      counts: [
        { kind: 'ordinary', dated: 3, needed: 3 },
        { kind: 'conference', dated: 0, needed: 1 },
      ],
      parentsWithoutMeeting: [],
      longGaps: [],
    });
  });

  test('are those from 1 January to 31 December, and of the kind', () => {
    const dated = [
      ...meetings('2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'),
      meeting('2026-05-05', 'extraordinary'),
      meeting('2026-07-07', 'conference'),
    ];
    expect(frequencyShortfall(threeAndConference, dated, [], 2026)).toMatchObject({
      counts: [
        { kind: 'ordinary', dated: 2, needed: 3 },
        { kind: 'conference', dated: 1, needed: 1 },
      ],
    });
  });

  test('need none before a parent where the rule does not say so', () => {
    expect(frequencyShortfall(threeAndConference, [], days('2026-03-04'), 2026)).toMatchObject({
      parentsWithoutMeeting: [],
    });
  });
});

describe('a meeting in advance of the parent’s (F2, Warwickshire 5.1)', () => {
  const parents = days('2026-03-18', '2026-06-17', '2026-09-16');

  test.each([
    ['each', ['2026-03-04', '2026-06-03', '2026-09-02'], []],
    ['the day before each', ['2026-03-17', '2026-06-16', '2026-09-15'], []],
    ['on its day, which is not in advance', ['2026-03-18'], ['2026-03-18', '2026-09-16']],
    ['two before the same', ['2026-02-04', '2026-03-04', '2026-09-02'], ['2026-06-17']],
    ['after the last', ['2026-10-07'], ['2026-03-18', '2026-06-17', '2026-09-16']],
    ['none', [], ['2026-03-18', '2026-06-17', '2026-09-16']],
  ])('is looked for: %s', (_, dates, without) => {
    const found = frequencyShortfall(fiveBeforeParent, meetings(...dates), parents, 2026);
    expect(found).toMatchObject({ parentsWithoutMeeting: without, clause: '5.1' });
  });

  test('may be held in the year before, but after the parent’s last', () => {
    const dates = days('2026-01-14', '2025-12-10', '2026-01-14', '2027-01-13');
    const before = (date: string) =>
      frequencyShortfall(fiveBeforeParent, meetings(date), dates, 2026);
    expect(before('2025-12-16')).toMatchObject({ parentsWithoutMeeting: [] });
    expect(before('2025-12-10')).toMatchObject({ parentsWithoutMeeting: [] });
    expect(before('2025-12-09')).toMatchObject({ parentsWithoutMeeting: ['2026-01-14'] });
  });
});

describe('a gap longer than the interval (F3, Safer Essex 8.3)', () => {
  const gaps = (year: number, ...dated: ReturnType<typeof meeting>[]) => {
    const found = frequencyShortfall(eightWeeks, dated, [], year);
    return found.state === 'assessed'
      ? found.longGaps.map(({ after, before, days: long }) => [after, before, long])
      : found.state;
  };

  /** Every eight weeks from 7 January 2026, with the first of the years beside it. */
  const regular = meetings(
    '2025-11-12',
    '2026-01-07',
    '2026-03-04',
    '2026-04-29',
    '2026-06-24',
    '2026-08-19',
    '2026-10-14',
    '2026-12-09',
    '2027-02-03',
  );

  test('is none where meetings are 56 days apart', () => {
    expect(gaps(2026, ...regular)).toEqual([]);
  });

  test.each([
    ['2026-06-23', [['2026-06-23', '2026-08-19', 57]]],
    ['2026-06-24', []],
    ['2026-06-25', [['2026-04-29', '2026-06-25', 57]]],
  ])('is told to the day: one on %s instead of 24 June', (moved, expected) => {
    const others = regular.filter((one) => one.date !== '2026-06-24');
    expect(gaps(2026, meeting(moved), ...others)).toEqual(expected);
  });

  test('is closed by a conference or an annual meeting, not by an extraordinary one', () => {
    const others = regular.filter((one) => one.date !== '2026-06-24');
    const instead = (kind: MeetingKind) => gaps(2026, ...others, meeting('2026-06-24', kind));
    expect(instead('annual')).toEqual([]);
    expect(instead('conference')).toEqual([]);
    expect(instead('extraordinary')).toEqual([['2026-04-29', '2026-08-19', 112]]);
  });

  test('reaches from and to the ends of the year where no meeting beyond is known', () => {
    expect(gaps(2026)).toEqual([[null, null, 364]]);
    expect(gaps(2026, meeting('2026-02-26'))).toEqual([['2026-02-26', null, 308]]);
    expect(gaps(2026, meeting('2026-02-27'))[0]).toEqual([null, '2026-02-27', 57]);
    expect(gaps(2026, ...regular.slice(1, -2))).toEqual([['2026-10-14', null, 78]]);
  });

  test('says how long is allowed', () => {
    expect(frequencyShortfall(eightWeeks, [], [], 2026)).toMatchObject({
      clause: '8.3',
      longGaps: [{ allowed: 56 }],
      counts: [],
      parentsWithoutMeeting: [],
    });
  });
});
