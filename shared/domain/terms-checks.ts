import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';
import type { RuleName, Rules } from '../model/rules/rules';
import { valueOf } from '../model/setting';
import type { TermsOfReference } from '../model/terms-of-reference';
import { countingOrganisations } from './quorum/counting';

/** Why rules cannot be right, each for a reason of its own. */
export type Contradiction =
  | 'quorum-above-all'
  | 'quorum-above-membership'
  | 'casting-vote-without-votes'
  | 'terms-without-re-election'
  | 'kind-counted-twice'
  | 'form-listed-twice'
  | 'ex-officio-without-organisation'
  | 'revision-before-adoption'
  | 'review-before-adoption'
  | 'adopted-on-the-same-day';

/** What is wrong, in which rule (null for the version itself), and the figures its words need. */
export type FaultInTerms = {
  what: Contradiction;
  rule: RuleName | null;
  details: Readonly<Record<string, string>>;
};

type Known = Pick<Partnership, 'members' | 'terms'>;

/**
 * What contradicts itself in a version of the terms, or the membership on a day: such rules are
 * refused, because no meeting could be judged by them. Silence contradicts nothing.
 */
export function faultsInTerms(
  partnership: Known,
  version: TermsOfReference,
  on: IsoDate,
): FaultInTerms[] {
  return [
    ...quorumFaults(partnership, version.rules, on),
    ...decisionFaults(version.rules),
    ...meetingFaults(version.rules),
    ...officeFaults(version.rules),
    ...dateFaults(partnership, version),
  ];
}

function fault(
  what: Contradiction,
  rule: RuleName | null,
  details: FaultInTerms['details'] = {},
): FaultInTerms {
  return { what, rule, details };
}

/** A quorum of more than everybody, or of more than there are members to count (Q1, Q3). */
function quorumFaults(partnership: Known, rules: Rules, on: IsoDate): FaultInTerms[] {
  const rule = valueOf(rules.quorum);
  if (rule === null) return [];
  const { measure, unit } = rule;
  if (measure.kind === 'fraction') {
    const isTooMuch = measure.numerator > measure.denominator;
    return isTooMuch ? [fault('quorum-above-all', 'quorum')] : [];
  }
  const of =
    unit === 'organisations'
      ? countingOrganisations(partnership, on).length
      : seatsThatCount(partnership, on);
  // A membership nobody has entered yet contradicts nothing.
  if (of === 0 || measure.number <= of) return [];
  return [
    fault('quorum-above-membership', 'quorum', {
      needed: String(measure.number),
      of: String(of),
      unit,
    }),
  ];
}

function seatsThatCount(partnership: Known, on: IsoDate): number {
  const counting = new Set(countingOrganisations(partnership, on));
  return partnership.members
    .filter((member) => counting.has(member.organisationId))
    .reduce((sum, { seats }) => sum + seats, 0);
}

/** A casting vote where there are no votes (V8). */
function decisionFaults(rules: Rules): FaultInTerms[] {
  const isVoteless = valueOf(rules.decisions) === 'consensus';
  return isVoteless && valueOf(rules.castingVote) === true
    ? [fault('casting-vote-without-votes', 'castingVote')]
    : [];
}

function meetingFaults(rules: Rules): FaultInTerms[] {
  const frequency = valueOf(rules.frequency);
  const kinds = frequency?.kind === 'per-year' ? frequency.counts.map(({ kind }) => kind) : [];
  const forms = valueOf(rules.forms) ?? [];
  return [
    ...(hasTwice(kinds) ? [fault('kind-counted-twice', 'frequency')] : []),
    ...(hasTwice(forms) ? [fault('form-listed-twice', 'forms')] : []),
  ];
}

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** More than one term in a row where nobody may be elected again, and an office held by no body (C2, C7). */
function officeFaults(rules: Rules): FaultInTerms[] {
  const most = valueOf(rules.maximumTerms) ?? 1;
  const isClosed = valueOf(rules.reElection) === false && most > 1;
  const bodiless = (['chairSource', 'viceChairSource'] as const).filter((rule) => {
    const source = valueOf(rules[rule]);
    return source?.way === 'ex-officio' && source.organisation === '';
  });
  return [
    ...(isClosed ? [fault('terms-without-re-election', 'maximumTerms')] : []),
    ...bodiless.map((rule) => fault('ex-officio-without-organisation', rule)),
  ];
}

/** A revision or a review before the terms were adopted, or two versions of one day (T1 to T3, T8). */
function dateFaults({ terms }: Known, version: TermsOfReference): FaultInTerms[] {
  const { id, adopted, reviewed, rules } = version;
  const revision = valueOf(rules.revisionDate);
  const isBefore = (day: IsoDate | null): boolean =>
    day !== null && adopted !== null && day < adopted;
  const isTaken = terms.some((one) => one.id !== id && one.adopted === adopted);
  return [
    ...(isBefore(revision) ? [fault('revision-before-adoption', 'revisionDate')] : []),
    ...(isBefore(reviewed) ? [fault('review-before-adoption', null)] : []),
    ...(isTaken ? [fault('adopted-on-the-same-day', null)] : []),
  ];
}
