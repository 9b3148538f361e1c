import type { RegisterRecords } from '#shared/documents/registers/register-records';
import type { DecisionStanding } from '#shared/model/decision-standing';
import { decisionIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { PlannedItem } from '#shared/model/planned-item';
import { plannedItemIdSchema, riskIdSchema } from '#shared/model/register-ids';
import { emptyRegisters } from '#shared/model/registers';
import type { Risk } from '#shared/model/risk';
import { ids } from './board-builders';
import { boardPapers } from './sample-papers';

/** A decision of minutes, by the end of its number. */
export function recorded(meeting: string, decision: string) {
  return {
    meetingId: ids.meeting(meeting),
    decisionId: decisionIdSchema.parse(`decision-${decision}`),
  };
}

/** What became of a decision: it stands, and nothing more is known. */
export function aStanding(
  [meeting, decision]: [string, string],
  changes: Partial<DecisionStanding> = {},
): DecisionStanding {
  return {
    ...recorded(meeting, decision),
    state: 'current',
    since: null,
    supersededBy: null,
    note: '',
    conditions: '',
    reviewOn: null,
    ...changes,
  };
}

/** A line of the plan, in June 2026. */
export function aPlanned(key: string, changes: Partial<PlannedItem> = {}): PlannedItem {
  return {
    id: plannedItemIdSchema.parse(`planned-${key}`),
    title: `Review ${key}`,
    purpose: null,
    source: 'work-plan',
    proposedBy: '',
    presenter: '',
    when: isoDate('2026-06-10'),
    meetingId: null,
    state: 'planned',
    note: '',
    ...changes,
  };
}

/** A risk nobody looks after yet. */
export function aRisk(key: string, changes: Partial<Risk> = {}): Risk {
  return {
    id: riskIdSchema.parse(`risk-${key}`),
    kind: 'risk',
    what: `Risk ${key}`,
    level: null,
    raisedOn: isoDate('2026-06-01'),
    raisedBy: '',
    origin: null,
    ownerId: null,
    bodyId: null,
    response: '',
    reviewOn: null,
    isConfidential: false,
    closedOn: null,
    ...changes,
  };
}

/** Everything registers are made from: the sample board with its June meeting, and empty registers. */
export function registerRecords(changes: Partial<RegisterRecords> = {}): RegisterRecords {
  const { meeting, ...papers } = boardPapers();
  return {
    ...papers,
    meetings: [meeting],
    registers: emptyRegisters(papers.partnership.id),
    version: 'complete',
    time: { from: null, until: null },
    ...changes,
  };
}
