import type { OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Rules } from '../../model/rules/rules';
import type { Unstated } from '../unstated';

/** What somebody said of their authority to bind their body in a decision. */
export type AuthorityStatement = {
  organisationId: OrganisationId;
  authority: 'confirmed' | 'subject-to-approval';
  /** The day by which the body is to approve; null where none was named. */
  approvalDue: IsoDate | null;
  approvedOn: IsoDate | null;
};

/** A body whose authority is still open: nobody has said, its approval is awaited, or is late. */
export type AuthorityGap = {
  organisationId: OrganisationId;
  state: 'not-said' | 'awaited' | 'late';
  due: IsoDate | null;
};

/** The bodies whose authority for a decision is open, and whether the terms ask for it. */
export type AuthorityGaps = ({ state: 'required' | 'not-required'; clause: string } | Unstated) & {
  gaps: AuthorityGap[];
};

/**
 * Which of the bodies represented at a decision are not yet bound: members need delegated powers, or
 * all approvals of their body beforehand (P10, Warwickshire 3.2; P3, Safer Essex 11; P5, BCP 5.2).
 */
export function authorityGaps(
  rules: Pick<Rules, 'delegatedAuthority'>,
  represented: readonly OrganisationId[],
  statements: readonly AuthorityStatement[],
  today: IsoDate,
): AuthorityGaps {
  const gaps = [...new Set(represented)].flatMap((organisationId): AuthorityGap[] => {
    const said = statements.find((one) => one.organisationId === organisationId);
    if (said === undefined) return [{ organisationId, state: 'not-said', due: null }];
    if (said.authority === 'confirmed' || said.approvedOn !== null) return [];
    const { approvalDue: due } = said;
    return [{ organisationId, state: due !== null && due < today ? 'late' : 'awaited', due }];
  });
  const rule = rules.delegatedAuthority;
  if (rule.state !== 'set') return { state: rule.state, gaps };
  return { state: rule.value ? 'required' : 'not-required', clause: rule.clause, gaps };
}
