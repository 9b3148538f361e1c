import type { PersonId } from '../model/id';
import { rulesOn } from '../domain/terms';
import { isThere } from '../domain/attendance';
import { organisationActedFor } from '../domain/membership';
import type { Attendance } from '../model/meeting';
import { sentenceCase } from '../text/labels';
import { chairsOn } from './chair';
import type { DocumentBlock, Phrases } from './document-block';
import type { NameBook } from './name-book';
import type { MeetingPapers } from './papers';

type Group = { heading: string; entries: Attendance[]; showEmpty: boolean };

/**
 * Who was there and who was not (M1), in groups; nobody on the list is left out, so those whose
 * attendance was never marked have a group of their own, shown only when there are any.
 */
export function attendanceBlocks(papers: MeetingPapers, names: NameBook): DocumentBlock[] {
  const { attendance, date } = papers.meeting;
  const words = names.tongue.terms.minutes;
  const chairs = chairsOn(papers.partnership, date);
  const there = chairFirst(attendance.filter(isThere), chairs);
  const marked = (mark: Attendance['mark']): Attendance[] =>
    attendance.filter((entry) => entry.mark === mark);
  const groups: Group[] = [
    {
      heading: words.present,
      entries: there.filter((entry) => entry.capacity !== 'in-attendance'),
      showEmpty: true,
    },
    {
      heading: words.inAttendance,
      entries: there.filter((entry) => entry.capacity === 'in-attendance'),
      showEmpty: true,
    },
    { heading: words.apologies, entries: marked('apologies'), showEmpty: true },
    { heading: words.absent, entries: marked('absent'), showEmpty: true },
    { heading: words.notMarked, entries: marked('not-marked'), showEmpty: false },
  ];
  return [
    { type: 'heading', level: 2, text: words.attendanceHeading },
    ...groups.flatMap((group) => groupBlocks(group, papers, names)),
  ];
}

/** The chair opens the list of those present, as every reader looks for them there. */
function chairFirst(entries: readonly Attendance[], chairs: readonly PersonId[]): Attendance[] {
  const rank = ({ personId }: Attendance): number => (chairs.includes(personId) ? 0 : 1);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

function groupBlocks(group: Group, papers: MeetingPapers, names: NameBook): DocumentBlock[] {
  const words = names.tongue.terms.minutes;
  if (group.entries.length === 0 && !group.showEmpty) return [];
  const heading: DocumentBlock = { type: 'heading', level: 3, text: group.heading };
  if (group.entries.length === 0) {
    return [heading, { type: 'paragraph', role: 'body', text: words.nobody }];
  }
  return [
    heading,
    {
      type: 'table',
      title: group.heading,
      summary: names.tongue.attendanceSummary(group.heading),
      columns: [
        { heading: words.personName, share: 2900 },
        { heading: words.personRole, share: 3200 },
        { heading: words.personOrganisation, share: 2900 },
      ],
      rows: group.entries.map((entry) => attendanceRow(entry, papers, names)),
    },
  ];
}

function attendanceRow(entry: Attendance, papers: MeetingPapers, names: NameBook): Phrases[] {
  const offices = names.officesOf(entry.personId);
  const name = names.personName(entry.personId);
  return [
    offices.length === 0 ? name : `${name} (${offices.join(', ')})`,
    roleLines(entry, papers, names).join('\n') || names.tongue.terms.paper.notRecorded,
    organisationCell(entry, papers, names),
  ];
}

function roleLines(entry: Attendance, papers: MeetingPapers, names: NameBook): string[] {
  const { partnership, meeting } = papers;
  const { terms, standingInFor, representedBy } = names.tongue;
  const { standIn } = rulesOn(partnership, meeting.date);
  const standsFor =
    entry.capacity === 'stand-in' && entry.standsInFor !== null
      ? sentenceCase(standingInFor(standIn, names.personName(entry.standsInFor)))
      : '';
  const others = meeting.attendance.filter(
    (other) => isThere(other) && other.standsInFor === entry.personId,
  );
  const represented =
    isThere(entry) || others.length === 0
      ? ''
      : representedBy(others.map((other) => names.personName(other.personId)));
  const remote = entry.mark === 'remote' ? terms.minutes.byRemoteMeans : '';
  const lines = [names.jobTitle(entry.personId), standsFor, represented, remote];
  return lines.filter((line) => line !== '');
}

/** Somebody's own body, and the one whose seat they filled where that is another (Q8, P8). */
function organisationCell(entry: Attendance, papers: MeetingPapers, names: NameBook): string {
  const { partnership, meeting } = papers;
  const own = names.organisationOf(entry.personId);
  const seatId =
    entry.standsInFor === null
      ? null
      : organisationActedFor(partnership, entry.standsInFor, meeting.date);
  const seat = seatId === null ? null : names.organisationName(seatId);
  if (own === null || seat === null || own === seat)
    return own ?? seat ?? names.tongue.terms.paper.notRecorded;
  return names.tongue.onBehalfOf(own, seat);
}
