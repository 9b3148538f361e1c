import { ICalCalendar } from 'ical-generator';
import type { DueRow } from '#shared/model/due';
import type { IsoInstant } from '#shared/model/iso-date';
import { cleanLine, cleanText } from '#shared/model/wording';
import { dueSource, dueWords } from '#shared/text/due';
import { dueText } from '#shared/text/screens/due';

/** What is due on a day as a calendar of whole days; what has no day is left out. */
export function dueCalendar(rows: readonly DueRow[], madeAt: IsoInstant): string {
  const calendar = new ICalCalendar({
    name: dueText.title,
    prodId: { company: 'Minute Book', product: 'Minute Book' },
  });
  for (const row of rows) {
    if (row.due === null) continue;
    const source = dueSource(row);
    calendar.createEvent({
      id: uidOf(row),
      start: momentOf(`${row.due}T00:00:00Z`),
      allDay: true,
      stamp: momentOf(madeAt),
      // A control character would end a line.
      summary: cleanLine(`${dueWords(row)} (${row.partnershipName})`),
      ...(source === '' ? {} : { description: cleanText(source) }),
    });
  }
  return calendar.toString();
}

/** The same for the same thing in every file, whatever its day is by then. */
function uidOf({
  partnershipId,
  kind,
  subject,
  meetingId,
  personId,
  organisationId,
}: DueRow): string {
  const about = [kind, subject, meetingId, personId, organisationId].filter(Boolean).join(' ');
  const name = about.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${partnershipId}-${name}@minute-book`;
}

/** The library takes moments, and reads their days in UTC, in which no day is ever another one. */
function momentOf(text: string): Date {
  // oxlint-disable-next-line no-restricted-globals -- made of a day or a moment that was handed in
  return new Date(text);
}
