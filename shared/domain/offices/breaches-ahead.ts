import type { IsoDate } from '../../model/iso-date';
import { addDays } from '../calendar';
import type { Dated } from '../in-force';
import {
  findingsInOffice,
  type Board,
  type Candidate,
  type EligibilityFinding,
} from './eligibility';

/** A breach of the terms by a holder of an office, and the day from which it is one. */
export type Breach = {
  candidate: Candidate;
  finding: Extract<EligibilityFinding, { state: 'breach' }>;
  since: IsoDate;
};

/**
 * What is against those in the offices of Chair and Vice-Chair today, and what will be by the parts,
 * memberships and offices already entered for later days (C3: also when somebody changes body). Each
 * breach stands once, with today or the later day on which it begins; that Chair and Vice-Chair come
 * from one body is one breach of both.
 */
export function breachesAhead(board: Board, today: IsoDate): Breach[] {
  const known = new Set<string>();
  return daysOfChange(board, today).flatMap((since) =>
    findingsInOffice(board, since)
      .flatMap(({ candidate, findings }) =>
        findings.filter(isBreach).map((finding): Breach => ({ candidate, finding, since })),
      )
      .filter((breach) => {
        const key = keyOf(breach);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
      }),
  );
}

const isBreach = (one: EligibilityFinding): one is Breach['finding'] => one.state === 'breach';

function keyOf({ candidate, finding }: Breach): string {
  if (finding.about !== 'same-body') {
    return `${finding.about} ${candidate.role} ${candidate.personId}`;
  }
  return [finding.about, ...[candidate.personId, finding.with].toSorted()].join(' ');
}

/** Today, and every later day on which a Chair's or Vice-Chair's office, part or membership begins or is over. */
function daysOfChange({ partnership }: Board, today: IsoDate): IsoDate[] {
  const offices = partnership.offices.filter(({ role }) => role !== 'other');
  const holders = new Set(offices.map(({ personId }) => personId));
  const parts = partnership.representatives.filter(({ personId }) => holders.has(personId));
  const memberIds = new Set(parts.map(({ memberId }) => memberId));
  const members = partnership.members.filter(({ id }) => memberIds.has(id));
  const later = [...offices, ...parts, ...members]
    .flatMap(({ from, until }: Dated) => [from, until === null ? null : addDays(until, 1)])
    .filter((day) => day !== null)
    .filter((day) => day > today);
  return [...new Set([today, ...later])].toSorted();
}
