import { daysBetween } from '../../../domain/calendar';
import { documentReviews, type DocumentReview } from '../../../domain/reviews';
import { reportStanding } from '../../../domain/reports';
import type { IsoDate } from '../../../model/iso-date';
import type { RegisterRow, RegisterTable } from '../../../model/register-table';
import type { Report } from '../../../model/structure';
import {
  governanceRegisterWords,
  reportRegisterWords as text,
} from '../../../text/registers/report-register-words';
import { howOften } from '../../../text/structure/report-words';
import { day, entry, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** How long before its day something is said to be near. */
const NEAR_DAYS = 60;

/**
 * Reports that the partnership owes or expects: what is due next, and each that went or came, in time or
 * late (G2, BCP 5.1; G3, Warwickshire 6.1; G4 to G6). What is still to be done comes first.
 */
export function reportsRegister({ partnership, today }: RegisterRecords): RegisterTable {
  const href = `/p/${partnership.id}/structure`;
  const owed = partnership.reports.map((report) => nextRow(report, today, href));
  const done = partnership.reports.flatMap((report) => doneRows(report, href));
  return registerTable(
    'reports',
    [
      [text.title, 3600],
      [text.body, 2900],
      [text.due, 1400],
      [text.done, 1400],
      [text.standing, 2100],
      [text.often, 1458],
      [text.clause, 1100],
    ],
    [
      ...owed.toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999')),
      ...done.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
    ],
  );
}

function common({ title, direction, body }: Report) {
  return [words(title), words(direction === 'out' ? text.to(body) : text.from(body))];
}

function nextRow(report: Report, today: IsoDate, href: string): RegisterRow {
  return entry(
    report.id,
    [
      ...common(report),
      day(report.nextDue, report.everyMonths === null ? text.whenAsked : text.noDay),
      day(null, text.notDone),
      words(stateOf(report, today)),
      words(howOften(report.everyMonths)),
      words(report.clause),
    ],
    { day: report.nextDue, href },
  );
}

function stateOf(report: Report, today: IsoDate): string {
  const standing = reportStanding(report, today, NEAR_DAYS);
  switch (standing.state) {
    case 'when-asked':
      return text.whenAsked;
    case 'day-not-known':
      return text.noDay;
    case 'overdue':
      return text.overdue(-standing.daysLeft);
    case 'soon':
    case 'later':
      return text.dueOnDay;
  }
}

function doneRows(report: Report, href: string): RegisterRow[] {
  return report.done.map(({ due, on }, place) =>
    entry(
      `${report.id} ${place}`,
      [
        ...common(report),
        day(due, text.noDay),
        day(on),
        words(doneWords(due, on)),
        words(howOften(report.everyMonths)),
        words(report.clause),
      ],
      { day: on, href },
    ),
  );
}

function doneWords(due: IsoDate | null, on: IsoDate): string {
  if (due === null) return text.doneNoDay;
  const days = daysBetween(due, on);
  return days <= 0 ? text.inTime : text.late(days);
}

/** Codes, charters and protocols that members follow, with when each is to be reviewed (T7). */
export function governanceRegister({ partnership, today }: RegisterRecords): RegisterTable {
  const columns = governanceRegisterWords;
  return registerTable(
    'governance-documents',
    [
      [columns.title, 4400],
      [columns.version, 2100],
      [columns.approvedBy, 3058],
      [columns.review, 1700],
      [columns.standing, 2700],
    ],
    documentReviews(partnership, today, NEAR_DAYS).map(({ document, review }) =>
      entry(
        document.id,
        [
          words(document.title),
          words(document.version),
          words(document.approvedBy),
          day(document.reviewDue, columns.noDay),
          words(reviewWords(review)),
        ],
        { day: document.reviewDue, href: `/p/${partnership.id}/structure` },
      ),
    ),
  );
}

function reviewWords(review: DocumentReview['review']): string {
  switch (review.state) {
    case 'no-day':
      return governanceRegisterWords.noDay;
    case 'overdue':
      return governanceRegisterWords.overdue(-review.daysLeft);
    case 'soon':
      return governanceRegisterWords.soon(review.daysLeft);
    case 'later':
      return governanceRegisterWords.later;
  }
}
