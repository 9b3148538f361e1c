import type { Directory } from '../../model/directory';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { OfficeSource } from '../../model/rules/membership-rules';
import type { Rules } from '../../model/rules/rules';
import type { Stated } from '../../model/setting';
import { membershipsHeld, organisationActedFor } from '../membership';
import { holdersOn } from '../offices';

/** A partnership with what its rules and the directory say of those who may hold its offices. */
export type Board = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices'>;
  rules: Pick<Rules, 'chairSource' | 'viceChairSource' | 'chairsFromDifferentBodies'>;
  directory: Directory;
};

/** The person and the office in question. */
export type Candidate = { role: 'chair' | 'vice-chair'; personId: PersonId };

/** What is found against somebody in an office: a breach of the terms, or something to be asked. */
export type EligibilityFinding =
  /** Holds no seat, though the office is filled from the members (C1, C2, C6). */
  | { about: 'no-member'; state: 'breach'; clause: string }
  /** Acts for another body than the one that holds the office, `expected` by its name (C7). */
  | { about: 'other-body'; state: 'breach'; clause: string; expected: string }
  /** The office is a body's, and the terms here do not name it, or the person's is not known (C7). */
  | { about: 'body-not-known'; state: 'ask'; clause: string; expected: string }
  /** Comes from the body of the other office's holder (C3). */
  | { about: 'same-body'; state: 'breach'; clause: string; with: PersonId; body: OrganisationId }
  /**
   * Comes from that body and the terms do not say whether it may be; or acts for another one, but
   * the directory has both employed by one (C3).
   */
  | {
      about: 'same-body';
      state: 'ask';
      because: 'silent' | 'not-entered' | 'same-employer';
      with: PersonId;
      body: OrganisationId;
    };

/**
 * What is against somebody holding the office of Chair or Vice-Chair on a day, whether proposed or in
 * office: being no member (C1, WACSO; C2, Warwickshire 5.2; C6, Safer Essex 8.2), coming from the
 * other's nominating body (C3, Warwickshire 5.4), or not from the body that holds it (C7, BCP 4.1).
 */
export function eligibilityFindings(
  board: Board,
  candidate: Candidate,
  on: IsoDate,
): EligibilityFinding[] {
  const source = candidate.role === 'chair' ? board.rules.chairSource : board.rules.viceChairSource;
  return [
    ...(source.state === 'set' ? sourceFindings(board, source, candidate.personId, on) : []),
    ...othersOf(board, candidate, on).flatMap((other) =>
      sameBodyFindings(board, candidate.personId, other, on),
    ),
  ];
}

/** What is against those who hold the offices of Chair and Vice-Chair on a day, holder by holder. */
export function findingsInOffice(
  board: Board,
  on: IsoDate,
): { candidate: Candidate; findings: EligibilityFinding[] }[] {
  return (['chair', 'vice-chair'] as const)
    .flatMap((role) =>
      holdersOn(board.partnership, role, on).map((personId) => ({ role, personId })),
    )
    .map((candidate) => ({ candidate, findings: eligibilityFindings(board, candidate, on) }))
    .filter(({ findings }) => findings.length > 0);
}

function othersOf({ partnership }: Board, { role }: Candidate, on: IsoDate): PersonId[] {
  return holdersOn(partnership, role === 'chair' ? 'vice-chair' : 'chair', on);
}

function sourceFindings(
  { partnership, directory }: Board,
  { value, clause }: Stated<OfficeSource>,
  personId: PersonId,
  on: IsoDate,
): EligibilityFinding[] {
  const isMember = membershipsHeld(partnership, personId, on).length > 0;
  const noMember: EligibilityFinding[] =
    value.fromMembers && !isMember ? [{ about: 'no-member', state: 'breach', clause }] : [];
  if (value.way !== 'ex-officio') return noMember;
  const expected = value.organisation;
  const body = bodyNames({ partnership, directory }, personId, on);
  if (expected === '' || body.length === 0) {
    return [...noMember, { about: 'body-not-known', state: 'ask', clause, expected }];
  }
  if (body.some((name) => isSameName(name, expected))) return noMember;
  return [...noMember, { about: 'other-body', state: 'breach', clause, expected }];
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names of the body somebody acts for here and of the one that employs them. */
function bodyNames(
  { partnership, directory }: Pick<Board, 'partnership' | 'directory'>,
  personId: PersonId,
  on: IsoDate,
): string[] {
  const ids = [...bodiesActedFor(partnership, personId, on), employerOf(directory, personId)];
  return directory.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/** The bodies somebody holds a seat for; of somebody without a seat, the body they act for. */
function bodiesActedFor(
  partnership: Board['partnership'],
  personId: PersonId,
  on: IsoDate,
): OrganisationId[] {
  const held = membershipsHeld(partnership, personId, on).map((member) => member.organisationId);
  if (held.length > 0) return held;
  const body = organisationActedFor(partnership, personId, on);
  return body === null ? [] : [body];
}

/** The body the directory has somebody employed by; null where none is known. */
function employerOf({ people }: Directory, personId: PersonId): OrganisationId | null {
  return people.find((person) => person.id === personId)?.organisationId ?? null;
}

function sameBodyFindings(
  { partnership, rules, directory }: Board,
  personId: PersonId,
  other: PersonId,
  on: IsoDate,
): EligibilityFinding[] {
  const rule = rules.chairsFromDifferentBodies;
  if (rule.state === 'set' && !rule.value) return [];
  const shared = sharedBody(partnership, directory, [personId, other], on);
  if (shared === null) return [];
  const found = { about: 'same-body', with: other, body: shared.body } as const;
  if (rule.state !== 'set') return [{ ...found, state: 'ask', because: rule.state }];
  if (shared.by === 'employer') return [{ ...found, state: 'ask', because: 'same-employer' }];
  return [{ ...found, state: 'breach', clause: rule.clause }];
}

/** The body that both act for here, else the one that employs both; null where they share none. */
function sharedBody(
  partnership: Board['partnership'],
  directory: Directory,
  [one, other]: readonly [PersonId, PersonId],
  on: IsoDate,
): { body: OrganisationId; by: 'nomination' | 'employer' } | null {
  const others = bodiesActedFor(partnership, other, on);
  const nominating = bodiesActedFor(partnership, one, on).find((id) => others.includes(id));
  if (nominating !== undefined) return { body: nominating, by: 'nomination' };
  const employer = employerOf(directory, one);
  if (employer === null || employer !== employerOf(directory, other)) return null;
  return { body: employer, by: 'employer' };
}
