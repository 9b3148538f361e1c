import type { OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Answer, Proposal } from '../../model/proposal';
import type { ProposalId } from '../../model/register-ids';
import type { Rules } from '../../model/rules/rules';
import { daysBetween } from '../calendar';
import { basisOfRule, type RuleBasis } from '../rule-basis';
import { proposalState, type ProposalRulesOn } from './proposal-state';

/** The rules on what a decision still needs, besides those by which it is reached. */
export type FollowUpRules = Pick<Rules, 'absentBodyAgrees' | 'delegatedAuthority' | 'endorsedBy'>;

/** The rules in force on a day (T8). */
export type FollowUpRulesOn = (on: IsoDate) => ReturnType<ProposalRulesOn> & FollowUpRules;

/** What a decision needs before it is confirmed. */
export type FollowUp = {
  /** An absent agency’s agreement (Q2), a member body’s approval (P10), an endorsement (V12). */
  kind: 'agreement' | 'approval' | 'endorsement';
  /** The agency that is committed or whose member has to ask; null for an endorsement. */
  organisationId: OrganisationId | null;
  /** Who has to say yes, where that is not the organisation itself. */
  body: string;
  what: string;
  /** The day of the decision. */
  since: IsoDate;
  due: IsoDate | null;
  answer: { isGiven: boolean; on: IsoDate } | null;
  basis: RuleBasis;
};

/** Where a decision stands once what it needs is looked at. */
export type DecisionStanding = 'undecided' | 'confirmed' | 'awaiting' | 'refused';

type Carried = { proposal: Proposal; on: IsoDate; absent: OrganisationId[]; rules: FollowUpRules };

/** The proposal with what matters of the meeting that carried it; null while none has. */
function carriedAt(proposal: Proposal, rulesOn: FollowUpRulesOn): Carried | null {
  const { state, submission } = proposalState(proposal, rulesOn);
  if (state !== 'carried' || submission === null) return null;
  const { on, represented } = submission;
  const committed = proposal.commitments.map((one) => one.organisationId);
  const absent = committed.filter((id) => !represented.includes(id));
  return { proposal, on, absent, rules: rulesOn(on) };
}

function shortAnswer(answer: Answer | null): FollowUp['answer'] {
  return answer && { isGiven: answer.isGiven, on: answer.on };
}

/**
 * What a decision needs before it is confirmed, with what has been answered; nothing while it has not
 * been carried. An agency that the decision commits, and for which nobody was there, is not committed
 * before it has agreed itself (Q2, BCP 4.4); a member without authority has to bring its body’s
 * approval (P10, Warwickshire 3.2); and some decisions another body has to endorse (V12). Who was
 * represented is what the record of that meeting says (V11, BCP 3.1, 3.2). These are the caveats
 * for the minutes. Where the terms do not call for an agreement, `basis` says so, and it is asked.
 */
export function followUpsOf(proposal: Proposal, rulesOn: FollowUpRulesOn): FollowUp[] {
  const carried = carriedAt(proposal, rulesOn);
  return carried === null
    ? []
    : [...agreements(carried), ...approvals(carried), ...endorsements(carried)];
}

function agreements({ proposal, on, absent, rules }: Carried): FollowUp[] {
  const basis = basisOfRule(rules.absentBodyAgrees);
  return proposal.commitments
    .filter(({ organisationId }) => absent.includes(organisationId))
    .map(({ organisationId, what, answer }) => ({
      kind: 'agreement',
      organisationId,
      body: '',
      what,
      since: on,
      due: null,
      answer: shortAnswer(answer),
      basis,
    }));
}

function approvals({ proposal, on, rules }: Carried): FollowUp[] {
  const basis = basisOfRule(rules.delegatedAuthority);
  return proposal.authority.flatMap((one): FollowUp[] => {
    if (one.kind === 'confirmed') return [];
    const { organisationId, body, due } = one;
    const answer = shortAnswer(one.answer);
    return [{ kind: 'approval', organisationId, body, what: '', since: on, due, answer, basis }];
  });
}

function endorsements({ proposal, on, rules }: Carried): FollowUp[] {
  if (proposal.endorsement === null) return [];
  const { body, outcome } = proposal.endorsement;
  const answer = outcome && { isGiven: outcome.result !== 'refused', on: outcome.on };
  const basis = basisOfRule(rules.endorsedBy);
  return [
    {
      kind: 'endorsement',
      organisationId: null,
      body,
      what: '',
      since: on,
      due: null,
      answer,
      basis,
    },
  ];
}

/**
 * Whether a follow-up holds the decision up. An agreement of an absent agency does so only where the
 * terms call for it; approvals and endorsements were asked for by whoever recorded them.
 */
export function isBinding({ kind, basis }: FollowUp): boolean {
  return kind !== 'agreement' || basis.state === 'set';
}

/**
 * Where a decision stands: confirmed only once everything that binds it has been answered with yes
 * (Q2: awaiting the agreement of the agency until then).
 */
export function decisionStanding(proposal: Proposal, rulesOn: FollowUpRulesOn): DecisionStanding {
  if (carriedAt(proposal, rulesOn) === null) return 'undecided';
  const answers = followUpsOf(proposal, rulesOn)
    .filter(isBinding)
    .map(({ answer }) => answer);
  if (answers.some((answer) => answer?.isGiven === false)) return 'refused';
  return answers.every((answer) => answer !== null) ? 'confirmed' : 'awaiting';
}

/** A follow-up nobody has answered, how many days old it is, and how many past its due date. */
export type OpenFollowUp = {
  proposalId: ProposalId;
  followUp: FollowUp;
  ageDays: number;
  daysOverdue: number;
};

/** The follow-ups of all decisions that nobody has answered, the oldest first (Q2, P10, V12). */
export function openFollowUps(
  proposals: readonly Proposal[],
  rulesOn: FollowUpRulesOn,
  today: IsoDate,
): OpenFollowUp[] {
  return proposals
    .flatMap((proposal) =>
      followUpsOf(proposal, rulesOn)
        .filter((followUp) => followUp.answer === null && isAsked(followUp))
        .map((followUp) => ({
          proposalId: proposal.id,
          followUp,
          ageDays: daysBetween(followUp.since, today),
          daysOverdue: followUp.due === null ? 0 : Math.max(0, daysBetween(followUp.due, today)),
        })),
    )
    .toSorted((a, b) => b.ageDays - a.ageDays);
}

/** Whether anybody need ask: not where the terms say that an absent agency need not agree. */
export function isAsked({ kind, basis }: FollowUp): boolean {
  return kind !== 'agreement' || basis.state !== 'excluded';
}

/**
 * The body to ask about, where the terms have decisions of standing kinds endorsed and nobody has
 * said whether this one is to be (V12, BCP 2.5); null where there is nothing to ask.
 */
export function endorsementQuestion(
  { kind, endorsement }: Pick<Proposal, 'kind' | 'endorsement'>,
  { endorsedBy }: Pick<Rules, 'endorsedBy'>,
): { body: string; clause: string } | null {
  if (kind === 'other' || endorsement !== null || endorsedBy.state !== 'set') return null;
  return { body: endorsedBy.value, clause: endorsedBy.clause };
}
