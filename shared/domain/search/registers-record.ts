import type { ElectronicDecision } from '../../model/electronic-decision';
import type { PartnershipId } from '../../model/id';
import type { Paper } from '../../model/paper';
import type { Proposal } from '../../model/proposal';
import type { Registers } from '../../model/registers';
import type { Risk } from '../../model/risk';
import type { Tracker } from '../../model/tracker';
import { alone } from './other-records';
import { EMPTY_RECORD, joined, type SearchRecord, type SearchUnit } from './search-entry';

/**
 * What the registers of a partnership hold that is looked for by its words: papers, proposals, decisions between
 * meetings, risks and trackers. What is of a closed item, or came to a confidential decision, is told by its
 * meeting (M3).
 */
export function registersRecord(registers: Registers): SearchRecord {
  const { partnershipId, papers, proposals, electronicDecisions, risks, trackers } = registers;
  return {
    ...EMPTY_RECORD,
    partnershipId,
    units: [
      ...papers.map((one) => paperUnit(partnershipId, one)),
      ...proposals.map((one) => proposalUnit(partnershipId, one)),
      ...electronicDecisions.map((one) => betweenUnit(partnershipId, one)),
      ...risks.map((one) => riskUnit(partnershipId, one)),
      ...trackers.map((one) => trackerUnit(partnershipId, one)),
    ],
  };
}

/** By titles, author and the name of its file, on the day of its last step (M7). */
function paperUnit(partnershipId: PartnershipId, paper: Paper): SearchUnit {
  const { id, title, titleWelsh, author, file, steps } = paper;
  const unit = alone(id, {
    kind: 'paper',
    target: { is: 'paper', partnershipId, paperId: id },
    title,
    text: joined([titleWelsh, author, file?.name ?? '']),
    isConfidential: false,
  });
  return { ...unit, on: steps.at(-1)?.on ?? null };
}

/** By every version that was put, who seeks support, and why somebody would not give it (V3, V4). */
function proposalUnit(partnershipId: PartnershipId, proposal: Proposal): SearchUnit {
  const { id, title, text, proposer, submissions, decision } = proposal;
  const rounds = submissions.flatMap((one) => one.rounds);
  const said = rounds.flatMap((round) => [round.text, ...round.feedback.map((one) => one.text)]);
  const outcomes = submissions.map(({ typedOutcome }) => typedOutcome?.text ?? '');
  const unit = alone(id, {
    kind: 'proposal',
    target: { is: 'proposal', partnershipId, proposalId: id },
    title,
    text: joined([proposer.name, ...new Set([text, ...said, ...outcomes])], '\n'),
    isConfidential: false,
  });
  return {
    ...unit,
    on: submissions.at(-1)?.on ?? null,
    origins: submissions.map(({ meetingId, itemId }) => ({ meetingId, itemId })),
    decisionId: decision?.id ?? null,
  };
}

/** By what was asked, what was answered and what was decided (V10). */
function betweenUnit(partnershipId: PartnershipId, decision: ElectronicDecision): SearchUnit {
  const { id, title, question, papers, replies, result, reported, sentOn } = decision;
  const answers = replies.map(({ text }) => text);
  const unit = alone(id, {
    kind: 'decision',
    target: { is: 'between-meetings', partnershipId, decisionId: id },
    title,
    text: joined([question, result?.text ?? '', ...answers, ...papers], '\n'),
    isConfidential: false,
  });
  return {
    ...unit,
    on: result?.on ?? sentOn,
    origins: reported ? [{ meetingId: reported.meetingId, itemId: null }] : [],
    decisionId: reported?.decision?.id ?? null,
  };
}

/** By what may happen or has, and what is done about it (G18). */
function riskUnit(partnershipId: PartnershipId, risk: Risk): SearchUnit {
  const { id, what, response, raisedBy, raisedOn, origin, isConfidential } = risk;
  const unit = alone(id, {
    kind: 'risk',
    target: { is: 'risk', partnershipId },
    title: what,
    text: joined([response, raisedBy], '\n'),
    isConfidential,
  });
  return { ...unit, on: raisedOn, origins: origin ? [origin] : [] };
}

/** By what it follows and where that stood; a step that is an action is found as that action (G12, G13). */
function trackerUnit(partnershipId: PartnershipId, tracker: Tracker): SearchUnit {
  return alone(tracker.id, {
    kind: 'tracker',
    target: { is: 'tracker', partnershipId, trackerId: tracker.id },
    title: tracker.title,
    text: joined(textsOf(tracker), '\n'),
    isConfidential: false,
  });
}

function textsOf(tracker: Tracker): string[] {
  if (tracker.kind === 'recommendations') {
    const rows = tracker.rows.flatMap(({ number, text, position }) => [number, text, position]);
    return [tracker.source, ...rows];
  }
  const cells = tracker.cells.flatMap(({ position, nextSteps }) => [
    position,
    ...nextSteps.filter(({ actionId }) => actionId === null).map(({ text }) => text),
  ]);
  return [...tracker.columns.map(({ name }) => name), ...cells];
}
