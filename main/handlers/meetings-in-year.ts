import { setImmediate as turn } from 'node:timers/promises';
import { partsOf } from '#shared/domain/calendar';
import { holdsConfidential } from '#shared/domain/confidential/confidential-matter';
import { meetingHistory } from '#shared/domain/overview/meeting-history';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import type { Parsed } from '#shared/ipc/contract';
import type { MeetingSummary } from '#shared/ipc/views';
import type { Meeting } from '#shared/model/meeting';
import { sentenceCase, standInWord } from '#shared/text/labels';
import type { Dependencies } from './dependencies';
import { ifPossible } from './if-possible';
import { allPartnerships } from './people/all-partnerships';
import { meetingsOf, readDirectory, readMeeting } from './records';

/** The meetings themselves, without those that cannot be opened: of these the banner says so. */
export async function opened(
  deps: Dependencies,
  listed: readonly MeetingSummary[],
): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (const { id } of listed) {
    await turn();
    const meeting = await ifPossible(readMeeting(deps, id));
    if (meeting !== null) meetings.push(meeting);
  }
  return meetings;
}

/** The meetings a partnership, or the only one there is, held in a year; the latest year with one where none is asked. */
export async function meetingsInYear(
  deps: Dependencies,
  { partnershipId, year: asked }: Parsed<'overview:meetings'>,
): Promise<MeetingHistoryView | null> {
  const all = await allPartnerships(deps);
  const partnership = all.find(
    ({ id }) => id === partnershipId || (partnershipId === null && all.length === 1),
  );
  if (!partnership) return null;
  const today = deps.clock.today();
  const listed = (await meetingsOf(deps, partnership.id)).filter(
    ({ date, state }) => date <= today && state === 'closed',
  );
  const years = [...new Set(listed.map(({ date }) => partsOf(date).year))];
  const year = asked ?? years[0] ?? partsOf(today).year;
  const held = await opened(
    deps,
    listed.filter(({ date }) => partsOf(date).year === year),
  );
  const { people, organisations } = await readDirectory(deps);
  const names = new Map<string, string>(
    [...people, ...organisations].map(({ id, name }) => [id, name]),
  );
  const { meetings, members } = meetingHistory({
    partnership,
    held: held.map((one) => ({ ...one, holdsConfidential: holdsConfidential(one, []) })),
    today,
  });
  return {
    year,
    years,
    meetings,
    members: members.map(({ personId, organisationId, marks }) => ({
      personId,
      name: names.get(personId) ?? '',
      organisation: names.get(organisationId) ?? '',
      marks,
    })),
    standIn: sentenceCase(standInWord(rulesOn(partnership, today).standIn)),
  };
}
