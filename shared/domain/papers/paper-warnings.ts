import type { Paper } from '../../model/paper';
import type { Rules } from '../../model/rules/rules';
import { basisOfRule, type RuleBasis } from '../rule-basis';

/** What is to be settled before a paper goes out, and whether the terms ask for it. */
export type PaperWarning = {
  kind:
    /** Another body's information, and it has not agreed to its being used again (X4). */
    | 'reuse-not-approved'
    /** People are named in it, or it has not been said whether they are (X5). */
    | 'personal'
    | 'personal-not-stated';
  basis: RuleBasis;
};

/**
 * What is to be settled before a paper goes out: the approval of the body whose information it uses
 * again (X4, BCP 7.1 d), and whether people are anonymous in it (X5, BCP 7.1 e). It is for a warning:
 * nothing is blocked. Nothing where the terms expressly ask for neither; where they do not say, only
 * what is there in fact: that there is no approval, or that people are named.
 */
export function paperWarnings(
  paper: Pick<Paper, 'sourceOrganisation' | 'reuseApproval' | 'personalData'>,
  rules: Pick<Rules, 'reuseApproved' | 'anonymised'>,
): PaperWarning[] {
  const isUnapproved = paper.sourceOrganisation !== '' && paper.reuseApproval === null;
  const reuse = basisOfRule(rules.reuseApproved);
  const names = basisOfRule(rules.anonymised);
  const isUnsaid = paper.personalData === 'not-stated' && names.state === 'set';
  const found: (PaperWarning | null)[] = [
    isUnapproved ? { kind: 'reuse-not-approved', basis: reuse } : null,
    paper.personalData === 'personal' ? { kind: 'personal', basis: names } : null,
    isUnsaid ? { kind: 'personal-not-stated', basis: names } : null,
  ];
  return found.filter((one) => one !== null).filter(({ basis }) => basis.state !== 'excluded');
}
