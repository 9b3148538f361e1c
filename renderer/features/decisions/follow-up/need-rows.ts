import { followUpsOf, type FollowUp } from '#shared/domain/decisions/commitments';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import type { Answer, Proposal } from '#shared/model/proposal';
import { plainDate } from '#shared/text/dates';
import {
  basisSentence,
  endorsementLabels,
  followUpLabels,
} from '#shared/text/decisions/need-words';
import { needsText } from '#shared/text/screens/decision-needs';
import type { Tone } from '../../../ui/status-badge';
import { rulesOfView } from '../decisions-view';
import type { ViewProps } from '../part-props';
import type { Need } from './needs';

/** Something a decision needs, as a table shows it. */
export type NeedRow = {
  key: string;
  need: Need;
  what: string;
  who: string;
  state: string;
  tone: Tone;
  details: string;
  /** Whether the terms call for it. */
  basis: string;
  canAnswer: boolean;
};

type Answered = Pick<NeedRow, 'state' | 'tone' | 'details'>;

/** Everything a decision needs, with what was answered and whether the terms call for it. */
export function needRows({ view, names, proposal }: ViewProps & { proposal: Proposal }): NeedRow[] {
  const rules = rulesOfView(view);
  const followUps = followUpsOf(proposal, rules);
  const isCarried = proposalState(proposal, rules).state === 'carried';
  const basisOf = (followUp: FollowUp | undefined): string =>
    followUp ? basisSentence(followUp.kind, followUp.basis) : '';

  const commitments = proposal.commitments.map((one, place): NeedRow => {
    const followUp = followUps.find(
      ({ kind, organisationId }) => kind === 'agreement' && organisationId === one.organisationId,
    );
    const isAsked = followUp !== undefined;
    return {
      key: `commitment ${one.organisationId}`,
      need: { kind: 'commitment', place },
      what: one.what === '' ? needsText.commits : one.what,
      who: names.organisationName(one.organisationId),
      ...(isAsked || one.answer !== null ? answered(one.answer) : notAsked(isCarried)),
      basis: basisOf(followUp),
      canAnswer: isAsked,
    };
  });
  const authority = proposal.authority.map((one, place): NeedRow => {
    const isConfirmed = one.kind === 'confirmed';
    return {
      key: one.id,
      need: { kind: 'authority', place },
      what: isConfirmed ? needsText.authority : followUpLabels.approval,
      who: isConfirmed
        ? names.organisationName(one.organisationId)
        : `${one.body} (${names.organisationName(one.organisationId)})`,
      ...(isConfirmed
        ? { state: needsText.confirmed, tone: 'good', details: '' }
        : answered(one.answer)),
      basis: basisOf(
        followUps.find(
          (followUp) => followUp.kind === 'approval' && !isConfirmed && followUp.body === one.body,
        ),
      ),
      canAnswer: !isConfirmed,
    };
  });
  const endorsement = proposal.endorsement;
  if (endorsement === null) return [...commitments, ...authority];
  const row: NeedRow = {
    key: 'endorsement',
    need: { kind: 'endorsement' },
    what: followUpLabels.endorsement,
    who: endorsement.body,
    ...endorsed(proposal),
    basis: basisOf(followUps.find(({ kind }) => kind === 'endorsement')),
    canAnswer: true,
  };
  return [...commitments, ...authority, row];
}

function notAsked(isCarried: boolean): Answered {
  const state = isCarried ? needsText.notNeeded : needsText.notDecided;
  return { state, tone: 'neutral', details: '' };
}

function answered(answer: Answer | null): Answered {
  if (answer === null) return { state: needsText.awaiting, tone: 'attention', details: '' };
  const { isGiven, by, on, evidence } = answer;
  const words = isGiven ? needsText.given : needsText.notGiven;
  return {
    state: isGiven ? needsText.agreed : needsText.refused,
    tone: isGiven ? 'good' : 'problem',
    details: [words(by, plainDate(on)), evidence].filter((part) => part !== '').join('; '),
  };
}

function endorsed({ endorsement }: Proposal): Answered {
  const outcome = endorsement?.outcome ?? null;
  if (outcome === null) return { state: needsText.awaiting, tone: 'attention', details: '' };
  return {
    state: endorsementLabels[outcome.result],
    tone: outcome.result === 'refused' ? 'problem' : 'good',
    details: [plainDate(outcome.on), outcome.note].filter((part) => part !== '').join('; '),
  };
}
