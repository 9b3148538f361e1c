import type { Person } from '../model/directory';
import type { MeetingId, MemberId, OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Member } from '../model/membership';
import type { Partnership } from '../model/partnership';
import type { StandInRule } from '../model/rules/membership-rules';
import type { Rules } from '../model/rules/rules';
import { isThere } from './attendance';
import { membersOn, membershipsHeld, representativesOn, seatHoldersOf } from './membership';
import type { Unstated } from './unstated';

/** That one person is to take the place of another at a meeting, and why; empty where nobody said. */
export type StandInClaim = { standInId: PersonId; forId: PersonId; reason: string };

/**
 * What stands against it: the other holds no seat, nobody named the person as a stand-in beforehand,
 * they are of another body or of none that is known, or no reason is given where one is asked for.
 */
export type StandInObjection =
  'holds-no-seat' | 'not-named' | 'other-organisation' | 'organisation-not-known' | 'no-reason';

/** Whether somebody may stand in, what that is called here, and what stands against it. */
export type StandInAnswer = (
  | { state: 'allowed' | 'objections'; word: StandInRule['word']; clause: string }
  /** Whether anybody may stand in is not stated, so it is asked. */
  | Unstated
) & { objections: StandInObjection[] };

/**
 * Whether somebody may stand in for a seat holder on a day (P6, BCP 3.2: deputy; P7, Warwickshire
 * 3.2: named substitute, in exceptional circumstances, so with a reason; P8, Safer Essex 7.1:
 * substitute from their own organisation; P9, WACSO: proxy). Their organisation is that of the
 * directory: it must be the member's, or that of the person whose place they take.
 */
export function standInAnswer(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  rules: Pick<Rules, 'standIn'>,
  claim: StandInClaim,
  { people, on }: { people: readonly Pick<Person, 'id' | 'organisationId'>[]; on: IsoDate },
): StandInAnswer {
  const held = membershipsHeld(partnership, claim.forId, on);
  const facts: StandInObjection[] = [];
  if (held.length === 0) facts.push('holds-no-seat');
  else if (!isNamed(partnership, held, claim.standInId, on)) facts.push('not-named');
  const rule = rules.standIn;
  if (rule.state !== 'set') return { state: rule.state, objections: facts };
  const objections = [
    ...facts,
    ...(rule.value.sameOrganisation ? organisationObjections(held, claim, people) : []),
    ...(rule.value.onlyExceptionally && claim.reason === '' ? (['no-reason'] as const) : []),
  ];
  return {
    state: objections.length === 0 ? 'allowed' : 'objections',
    word: rule.value.word,
    clause: rule.clause,
    objections,
  };
}

function isNamed(
  partnership: Pick<Partnership, 'representatives'>,
  held: readonly Member[],
  standInId: PersonId,
  on: IsoDate,
): boolean {
  return held.some((member) =>
    representativesOn(partnership, member.id, on).some(
      (one) => one.role === 'stand-in' && one.personId === standInId,
    ),
  );
}

function organisationObjections(
  held: readonly Member[],
  { standInId, forId }: StandInClaim,
  people: readonly Pick<Person, 'id' | 'organisationId'>[],
): StandInObjection[] {
  const bodyOf = (id: PersonId): OrganisationId | null =>
    people.find((person) => person.id === id)?.organisationId ?? null;
  const body = bodyOf(standInId);
  if (body === null) return ['organisation-not-known'];
  const own = [...held.map((member) => member.organisationId), bodyOf(forId)];
  return own.includes(body) ? [] : ['other-organisation'];
}

/** One meeting at which somebody took the place of a member's representative. */
export type StandInUse = { meetingId: MeetingId; standInId: PersonId; forId: PersonId };

/** How often a member sent stand-ins, of so many meetings held while it was a member. */
export type StandInCount = { memberId: MemberId; meetings: number; uses: StandInUse[] };

/**
 * How often each member sent stand-ins to these meetings (P7, Warwickshire 3.2: only in exceptional
 * circumstances). Only those who were there count; a place is the member's whose seat its holder had
 * on the day of the meeting.
 */
export function standInCounts(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  meetings: readonly Pick<Meeting, 'id' | 'date' | 'attendance'>[],
): StandInCount[] {
  return partnership.members.flatMap((member) => {
    const during = meetings.filter(({ date }) => membersOn({ members: [member] }, date).length > 0);
    if (during.length === 0) return [];
    const uses = during.flatMap((meeting) => usesAt(partnership, member.id, meeting));
    return [{ memberId: member.id, meetings: during.length, uses }];
  });
}

function usesAt(
  partnership: Pick<Partnership, 'representatives'>,
  memberId: MemberId,
  { id, date, attendance }: Pick<Meeting, 'id' | 'date' | 'attendance'>,
): StandInUse[] {
  const holders = seatHoldersOf(partnership, memberId, date);
  return attendance.flatMap((entry): StandInUse[] => {
    const forId = entry.standsInFor;
    const isUse = entry.capacity === 'stand-in' && isThere(entry) && forId !== null;
    if (!isUse || !holders.includes(forId)) return [];
    return [{ meetingId: id, standInId: entry.personId, forId }];
  });
}
