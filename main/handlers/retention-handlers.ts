import { setImmediate as turn } from 'node:timers/promises';
import { confidentialActionIds } from '#shared/domain/confidential/confidential-matter';
import { holdingsOf } from '#shared/domain/people';
import {
  lastDayOfGift,
  lastDayOn,
  lastSittingOf,
  lastStepOf,
} from '#shared/domain/retention/last-uses';
import { retentionReview, type Retainable } from '#shared/domain/retention/retention-review';
import type { DueToGo, RetentionReview } from '#shared/model/retention-review';
import type { ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { PartnershipId, PersonId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Registers } from '#shared/model/registers';
import { retainedWords } from '#shared/text/screens/retention-review';
import type { Answers, Area, Dependencies } from './dependencies';
import { opened } from './meetings-in-year';
import { allPartnerships } from './people/all-partnerships';
import {
  meetingsOf,
  readActionLog,
  readDirectory,
  readPartnership,
  readRegisters,
} from './records';

type Matter = Retainable & Pick<DueToGo, 'what' | 'isConfidential' | 'opens'>;

/** What is older than a partnership's own times for which records are kept (X6). */
export function retentionHandlers(deps: Dependencies): Answers<Area<'retention'>> {
  return { 'retention:review': ({ partnershipId }) => reviewRetention(deps, partnershipId) };
}

/** All of it, read one after another with a rest between. */
export async function reviewRetention(
  deps: Dependencies,
  id: PartnershipId,
): Promise<RetentionReview> {
  const today = deps.clock.today();
  const partnership = await readPartnership(deps, id);
  const directory = await readDirectory(deps);
  // Of one that is long past, nobody may ever have said that it was closed.
  const listed = (await meetingsOf(deps, id)).filter(({ date }) => date < today);
  const meetings = await opened(deps, listed);
  const log = await readActionLog(deps, id);
  const matters = [
    ...meetings.flatMap(ofMeeting),
    ...ofActions(log, meetings),
    ...ofRegisters(await readRegisters(deps, id), meetings, directory),
    ...(await ofPeople(deps, { partnership, directory, today })),
  ];
  await turn();
  const kinds = retentionReview(matters, partnership.retention, today).map((kind) => ({
    ...kind,
    due: kind.due.map(({ what, lastUse, from, isConfidential, opens }) => ({
      what,
      lastUse,
      from,
      isConfidential,
      opens,
    })),
  }));
  return { today, kinds, unread: listed.length - meetings.length };
}

function ofMeeting(meeting: Meeting): Matter[] {
  const about = {
    lastUse: lastSittingOf(meeting),
    what: retainedWords.meeting(meeting.date),
    isConfidential: false,
    opens: { screen: 'meeting', meetingId: meeting.id },
  } as const;
  const hasMinutes = meeting.minutes.some(({ blocks }) => blocks.length > 0);
  return [
    ...(hasMinutes ? [{ ...about, record: 'minutes' } as const] : []),
    ...(meeting.attendance.length > 0 ? [{ ...about, record: 'attendance' } as const] : []),
  ];
}

/** Only those that are closed: an open one is in use. */
function ofActions({ actions }: ActionLog, meetings: readonly Meeting[]): Matter[] {
  const confidential = new Set(meetings.flatMap((one) => [...confidentialActionIds(one, actions)]));
  return actions
    .filter(({ closedOn }) => closedOn !== null)
    .map(({ id, reference, closedOn, isConfidential }) => ({
      record: 'actions',
      lastUse: closedOn,
      what: reference,
      isConfidential: isConfidential || confidential.has(id),
      opens: { screen: 'action', actionId: id },
    }));
}

/** Interests that have ended, gifts, and papers; what is about a closed item is marked. */
function ofRegisters(
  { standingInterests, gifts, papers }: Registers,
  meetings: readonly Meeting[],
  { people }: Directory,
): Matter[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: PersonId): string => names.get(id) ?? '';
  const closed = new Set(
    meetings.flatMap(({ agenda }) =>
      agenda.flatMap(({ isClosed, paperIds }) => (isClosed ? paperIds : [])),
    ),
  );
  const opens = { screen: 'interests' } as const;
  const interests = { record: 'interests', isConfidential: false, opens } as const;
  return [
    ...standingInterests
      .filter(({ until }) => until !== null)
      .map(({ personId, until }) => ({
        ...interests,
        lastUse: until,
        what: retainedWords.interest(nameOf(personId)),
      })),
    ...gifts.map((gift) => ({
      ...interests,
      lastUse: lastDayOfGift(gift),
      what: retainedWords.gift(nameOf(gift.personId)),
    })),
    ...papers.map((paper) => ({
      record: 'papers' as const,
      lastUse: lastStepOf(paper),
      what: paper.title,
      isConfidential: closed.has(paper.id),
      opens: { screen: 'papers' } as const,
    })),
  ];
}

type People = { partnership: Partnership; directory: Directory; today: IsoDate };

/** People who had a part here and belong to no partnership any longer, nor will. */
async function ofPeople(
  deps: Dependencies,
  { partnership, directory, today }: People,
): Promise<Matter[]> {
  const partnerships = await allPartnerships(deps);
  const { representatives, offices, guests } = partnership;
  const here = new Set([...representatives, ...offices, ...guests].map(({ personId }) => personId));
  return directory.people
    .filter(({ id, anonymisedOn }) => anonymisedOn === null && here.has(id))
    .filter(({ id }) => holdingsOf(partnerships, id, today).length === 0)
    .map(({ id, name }) => ({
      record: 'contact-details',
      lastUse: pastOnly(lastDayOn(partnership, id), today),
      what: name,
      isConfidential: false,
      opens: { screen: 'person', personId: id },
    }));
}

/** Somebody whose part has yet to begin has no last use. */
function pastOnly(day: IsoDate | null, today: IsoDate): IsoDate | null {
  return day !== null && day < today ? day : null;
}
