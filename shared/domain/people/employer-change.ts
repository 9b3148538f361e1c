import type { Directory } from '../../model/directory';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Office, Representative } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { addDays } from '../calendar';
import { isInForce } from '../in-force';
import { eligibilityFindings, type EligibilityFinding } from '../offices/eligibility';

/** Somebody who leaves one employer for another, or for none that is known. */
export type EmployerChange = {
  personId: PersonId;
  from: OrganisationId | null;
  to: OrganisationId | null;
  /** The last day with the old employer. */
  lastDay: IsoDate;
};

/** A partnership by its rules of the day after. */
export type ChangedBoard = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices'>;
  rules: Pick<Rules, 'chairSource' | 'viceChairSource' | 'chairsFromDifferentBodies' | 'standIn'>;
  directory: Directory;
};

/** A part for the old employer, and the clause by which a stand-in must be of the member's own body (P8). */
export type PartLeft = { part: Representative; ownBodyClause: string | null };

/** What the change would break in one partnership; the office with what then is against holding it. */
export type EmployerEffects = {
  parts: PartLeft[];
  offices: { office: Office; findings: EligibilityFinding[] }[];
};

/** The parts somebody has for their old employer the day after they left it. */
function partsLeft({ partnership }: ChangedBoard, change: EmployerChange): Representative[] {
  const after = addDays(change.lastDay, 1);
  const bodies = new Set(
    partnership.members
      .filter(({ organisationId }) => organisationId === change.from)
      .map(({ id }) => id),
  );
  return partnership.representatives.filter(
    (one) => one.personId === change.personId && bodies.has(one.memberId) && isInForce(one, after),
  );
}

/**
 * What a change of employer breaks in one partnership (P18): the seats and other parts for the old body,
 * stand-ins who must be of that body (P8), and what then is against the offices of Chair and Vice-Chair, as
 * that both come from one body (C3) or that the holder has no seat (C1), once those parts end.
 */
export function employerEffects(board: ChangedBoard, change: EmployerChange): EmployerEffects {
  const { standIn } = board.rules;
  const ownBodyClause =
    standIn.state === 'set' && standIn.value.sameOrganisation ? standIn.clause : null;
  const left = partsLeft(board, change);
  return {
    parts: left.map((part) => ({
      part,
      ownBodyClause: part.role === 'stand-in' ? ownBodyClause : null,
    })),
    offices: officesHit(board, change, left),
  };
}

/** The records with these parts ended on the last day with the old employer. */
export function withPartsEnded(
  representatives: readonly Representative[],
  ended: readonly Pick<Representative, 'id'>[],
  lastDay: IsoDate,
): Representative[] {
  const ids = new Set(ended.map(({ id }) => id));
  return representatives.map((one) => (ids.has(one.id) ? { ...one, until: lastDay } : one));
}

function officesHit(
  board: ChangedBoard,
  { personId, to, lastDay }: EmployerChange,
  left: readonly Representative[],
): EmployerEffects['offices'] {
  const day = addDays(lastDay, 1);
  const { partnership, directory } = board;
  const representatives = withPartsEnded(partnership.representatives, left, lastDay);
  const people = directory.people.map((one) =>
    one.id === personId ? { ...one, organisationId: to } : one,
  );
  const after: ChangedBoard = {
    ...board,
    partnership: { ...partnership, representatives },
    directory: { ...directory, people },
  };
  return partnership.offices.flatMap((office) => {
    if (office.personId !== personId || office.role === 'other' || !isInForce(office, day)) {
      return [];
    }
    const candidate = { role: office.role, personId };
    const known = new Set(
      eligibilityFindings(board, candidate, day).map((one) => JSON.stringify(one)),
    );
    const findings = eligibilityFindings(after, candidate, day).filter(
      (one) => !known.has(JSON.stringify(one)),
    );
    return findings.length > 0 ? [{ office, findings }] : [];
  });
}
