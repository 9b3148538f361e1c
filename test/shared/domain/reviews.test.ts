import { describe, expect, test } from 'vitest';
import { documentReviews, healthCheckReminder, termsReminders } from '#shared/domain/reviews';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aGovernanceDocument, rulesWith } from '../../support/board-builders';

const dated = (adopted: string | null, reviewed: string | null = null) => ({
  adopted: adopted === null ? null : isoDate(adopted),
  reviewed: reviewed === null ? null : isoDate(reviewed),
});

const review = (months: number, version: ReturnType<typeof dated>, today: string) =>
  termsReminders(version, rulesWith({ reviewMonths: stated(months, '8.8') }), isoDate(today), 30)
    .review;

describe('the review of the terms', () => {
  test.each([
    ['2022-03-01', 24, '2024-03-01', 'T3, Safer Essex 8.8'],
    ['2021-05-01', 12, '2022-05-01', 'T1, BCP 6.1'],
    ['2024-02-29', 12, '2025-02-28', 'T2, Warwickshire 10'],
  ])('adopted on %s, every %i months: due on %s (%s)', (adopted, months, due) => {
    expect(review(months, dated(adopted), adopted)).toMatchObject({
      state: 'later',
      due,
      clause: '8.8',
    });
  });

  test.each([
    ['2024-01-30', 'later', 31],
    ['2024-01-31', 'soon', 30],
    ['2024-03-01', 'soon', 0],
    ['2024-03-02', 'overdue', -1],
  ])('on %s it is %s, with %i days left (T3, Safer Essex 8.8)', (today, state, daysLeft) => {
    expect(review(24, dated('2022-03-01'), today)).toMatchObject({ state, daysLeft });
  });

  test.each([
    ['2022-03-01', '2023-06-15', '2024-06-15'],
    [null, '2023-06-15', '2024-06-15'],
    ['2023-09-01', '2023-06-15', '2024-09-01'],
  ])(
    'adopted %s, reviewed %s, counts from the later of them: %s (T1)',
    (adopted, reviewed, due) => {
      expect(review(12, dated(adopted, reviewed), '2023-10-01')).toMatchObject({ due });
    },
  );

  test('has no day while neither is known (T2, Warwickshire 10)', () => {
    expect(review(12, dated(null), '2026-06-10')).toEqual({
      state: 'start-not-known',
      months: 12,
      clause: '8.8',
    });
  });
});

describe('the day of revision (T1, BCP header)', () => {
  const revision = (adopted: string | null, today: string) =>
    termsReminders(
      dated(adopted),
      rulesWith({ revisionDate: stated(isoDate('2023-03-31'), 'Header') }),
      isoDate(today),
      30,
    ).revision;

  test.each([
    ['2021-05-01', '2023-02-28', 'later'],
    ['2021-05-01', '2023-03-01', 'soon'],
    ['2021-05-01', '2023-03-31', 'soon'],
    ['2021-05-01', '2023-04-01', 'overdue'],
    [null, '2023-04-01', 'overdue'],
    ['2023-03-30', '2023-04-01', 'overdue'],
    ['2023-03-31', '2023-04-01', 'met'],
    ['2024-01-01', '2024-06-01', 'met'],
  ])('of terms adopted %s is on %s %s', (adopted, today, state) => {
    expect(revision(adopted, today)).toMatchObject({ state, due: '2023-03-31', clause: 'Header' });
  });

  test('is a reminder of its own, apart from the review', () => {
    const rules = rulesWith({
      reviewMonths: stated(12, '6.1'),
      revisionDate: stated(isoDate('2023-03-31'), 'Header'),
    });
    const found = termsReminders(
      dated('2021-05-01', '2022-05-01'),
      rules,
      isoDate('2023-04-10'),
      30,
    );
    expect(found.review).toMatchObject({ state: 'soon', due: '2023-05-01', clause: '6.1' });
    expect(found.revision).toMatchObject({ state: 'overdue', due: '2023-03-31' });
  });
});

/** A partnership that looked at itself on these days. */
const done = (...days: string[]) => ({
  healthChecks: days.map((on) => ({ on: isoDate(on), note: '' })),
});

describe('where the terms do not say', () => {
  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)(
    '%s, there is no reminder of review, revision or health check (T1 to T3, T6)',
    (state, rule) => {
      const rules = rulesWith({ reviewMonths: rule, revisionDate: rule, healthCheckMonths: rule });
      const today = isoDate('2026-06-10');
      const found = termsReminders(dated('2021-05-01'), rules, today, 30);
      expect([found.review, found.revision]).toEqual([{ state }, { state }]);
      expect(healthCheckReminder(rules, done('2026-06-10'), today, 30)).toEqual({ state });
    },
  );
});

test('a review names whose views it takes into account (T2, Warwickshire 10)', () => {
  const reviewConsults = stated(['Public Service Board', 'Partner agencies'], '10');
  const found = termsReminders(
    dated(null),
    rulesWith({ reviewConsults }),
    isoDate('2026-06-10'),
    30,
  );
  expect(found.consults).toEqual(reviewConsults);
});

describe('the health check (T6, WACSO)', () => {
  const rules = rulesWith({ healthCheckMonths: stated(6, 'Roles') });
  const today = isoDate('2026-06-10');

  test.each([
    ['2025-12-09', 'overdue'],
    ['2025-12-10', 'soon'],
    ['2026-01-10', 'soon'],
    ['2026-01-11', 'later'],
  ])('last held on %s is %s', (last, state) => {
    expect(healthCheckReminder(rules, done(last, '2024-01-01'), today, 30)).toMatchObject({
      state,
      clause: 'Roles',
    });
  });

  test('has no day where none was ever held', () => {
    expect(healthCheckReminder(rules, done(), today, 30)).toMatchObject({
      state: 'start-not-known',
    });
  });
});

describe('governance documents (T7, Warwickshire 3.2)', () => {
  test('are in the order of their reviews, those without a day last', () => {
    const documents = [
      aGovernanceDocument('undated'),
      aGovernanceDocument('later', { reviewDue: isoDate('2026-12-01') }),
      aGovernanceDocument('undated-too'),
      aGovernanceDocument('soon', { reviewDue: isoDate('2026-06-10') }),
      aGovernanceDocument('over', { reviewDue: isoDate('2026-06-09') }),
    ];
    const found = documentReviews({ governanceDocuments: documents }, isoDate('2026-06-10'), 30);
    expect(found.map(({ review: { state } }) => state)).toEqual([
      'overdue',
      'soon',
      'later',
      'no-day',
      'no-day',
    ]);
  });
});
