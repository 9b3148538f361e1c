import { fromParts, partsOf } from '../domain/calendar';
import { healthCheckReminder } from '../domain/reviews';
import type { HealthCheck } from '../domain/reviews/health-check';
import { rulesOn } from '../domain/terms';
import type { Action } from '../model/action';
import type { MeetingId, MemberId } from '../model/id';
import type { Meeting } from '../model/meeting';
import { plainDate, plainDue } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { onlyExceptionally } from '../text/membership/stand-in-words';
import {
  attendanceWords,
  awayWords,
  deadlineWords,
  firstFew,
  healthFactNames as names,
  healthPaperWords as words,
  healthReminderSentence,
  heldWords,
  quorumRecordWords,
  standInUseWords,
} from '../text/structure/health-words';
import { controlBlock } from './control-block';
import type { CellContent, DocumentBlock, DocumentDescription } from './document-block';
import { paperFrame, type PartnershipPapers } from './papers';

/** What the paper of a health check is made from: a year in figures, and the names of what they count. */
export type HealthCheckPapers = PartnershipPapers & {
  year: number;
  check: HealthCheck;
  standIns: readonly { memberId: MemberId; meetings: number; uses: number }[];
  meetings: readonly Pick<Meeting, 'id' | 'date'>[];
  actions: readonly Pick<Action, 'reference' | 'due'>[];
};

/** How far ahead a health check is called due soon, in days; it changes no word of the paper. */
const SOON_DAYS = 60;

/**
 * The health check of a partnership and year on one page (T6, WACSO): meetings held, attendance,
 * deadlines, actions, quorum and stand-ins. Actions are named by reference alone, as what they say may
 * be confidential (M3); of long lists the first few are named and the rest counted.
 */
export function healthCheckDocument(papers: HealthCheckPapers): DocumentDescription {
  const { partnership, today, year } = papers;
  const title = words.title(year);
  const status = asAtWords(today);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${title}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status, version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: leadOf(papers) },
      figures(papers),
      { type: 'paragraph', role: 'body', text: words.note },
    ],
  };
}

/** Of which time the figures are, and what the terms say of health checks. */
function leadOf({ partnership, today, year }: HealthCheckPapers): string {
  const from = fromParts({ year, month: 1, day: 1 });
  const until = fromParts({ year, month: 12, day: 31 });
  const rules = rulesOn(partnership, today);
  const reminder = healthCheckReminder(rules, partnership, today, SOON_DAYS);
  const done = partnership.healthChecks
    .filter(({ on }) => partsOf(on).year === year)
    .map(({ on }) => plainDate(on));
  return [
    words.period(from, from <= today && today < until ? today : until),
    healthReminderSentence(reminder),
    ...(done.length === 0 ? [] : [words.done(done)]),
  ].join(' ');
}

function figures(papers: HealthCheckPapers): DocumentBlock {
  const { check, actions } = papers;
  const { attendance, quorum } = check;
  const counts = {
    quorate: quorum.quorate.length,
    inquorate: quorum.inquorate.length,
    silent: quorum.silent.length,
    'not-entered': quorum['not-entered'].length,
  };
  const overdue = actions.map(({ reference, due }) =>
    due === null ? reference : `${reference} (${plainDue(due)})`,
  );
  const facts: [string, CellContent][] = [
    [names.held, heldWords(check.held)],
    [names.notClosed, daysOf(papers, check.notClosed)],
    [names.quorum, quorumRecordWords(counts)],
    [names.inquorate, daysOf(papers, quorum.inquorate)],
    [names.attendance, attendanceWords(attendance)],
    [names.away, awayWords(attendance) || words.none],
    [names.standIns, standInsOf(papers)],
    [names.deadlines, deadlineWords(check.deadlines)],
    [names.overdue, counted(overdue)],
  ];
  return {
    type: 'table',
    title: words.figures,
    summary: words.summary,
    columns: [
      { heading: words.what, share: 3000 },
      { heading: words.figure, share: 7000 },
    ],
    rows: facts.map(([name, figure]) => [[{ strong: name }], figure]),
  };
}

function daysOf({ meetings }: HealthCheckPapers, ids: readonly MeetingId[]): string {
  return counted(meetings.filter(({ id }) => ids.includes(id)).map(({ date }) => plainDate(date)));
}

function counted(all: readonly string[]): string {
  return all.length === 0 ? words.none : `${all.length}: ${firstFew(all)}`;
}

/** Which members sent stand-ins, and that the terms allow it only exceptionally, if so (P7). */
function standInsOf({ partnership, organisations, standIns, today }: HealthCheckPapers): string {
  if (standIns.length === 0) return words.none;
  const bodyOf = (memberId: MemberId): string => {
    const member = partnership.members.find(({ id }) => id === memberId);
    const body = organisations.find(({ id }) => id === member?.organisationId);
    return body?.name ?? words.notKnown;
  };
  const uses = standIns.map((one) => standInUseWords(bodyOf(one.memberId), one.uses, one.meetings));
  const { standIn } = rulesOn(partnership, today);
  const limit =
    standIn.state === 'set' && standIn.value.onlyExceptionally
      ? `\n${onlyExceptionally(standIn.clause)}`
      : '';
  return `${firstFew(uses)}${limit}`;
}
