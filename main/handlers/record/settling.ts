import { absentBodiesIn } from '#shared/domain/decisions/absent-bodies';
import { withFollowUp, type FollowedDecision } from '#shared/domain/decisions/decision-follow-up';
import { recusedAt } from '#shared/domain/interests';
import { nextReference } from '#shared/domain/references';
import type { Output, Parsed } from '#shared/ipc/contract';
import { decisionIdSchema, voteIdSchema } from '#shared/model/id';
import { proposalIdSchema, roundIdSchema, submissionIdSchema } from '#shared/model/register-ids';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { refuseUnknown } from '../entries';
import {
  readActionLog,
  readDirectory,
  readMeeting,
  readPartnership,
  readRegisters,
} from '../records';
import { circumstancesAt } from '../registers/proposal-rounds';
import { refuseInquorate, type At } from './inquorate';
import { refuseLocked } from './locked-minutes';
import { refuseRecused } from './recused';

/** Gives a decision its number; where it names a body that is not there, its follow-up is opened (Q2). */
export function numberDecision(
  deps: Dependencies,
  { meetingId, itemId, outcome, text }: Parsed<'minutes:numberDecision'>,
): Promise<Output<'minutes:numberDecision'>> {
  return deps.changes.inTurn(async () => {
    const at = await openRecordAt(deps, { meetingId, itemId });
    const { partnership, meeting } = at;
    refuseInquorate(at, outcome);
    const log = await readActionLog(deps, partnership.id);
    const next = nextReference('D', log.lastDecisionNumbers, meeting.date);
    const numbered = {
      kind: 'action-log' as const,
      id: partnership.id,
      next: { ...log, lastDecisionNumbers: next.last },
    };
    const id = decisionIdSchema.parse(deps.newId());
    const { reference } = next;
    const { organisations } = await readDirectory(deps);
    const absent = absentBodiesIn(
      { outcome, text },
      { partnership, organisations },
      meeting,
      itemId,
    );
    if (absent === null) {
      // The editor alone shows it: nothing to be announced.
      await deps.store.write(numbered.kind, numbered.id, numbered.next);
    } else {
      const absentIds = absent.bodies.map((one) => one.id);
      const followed = await followUp(deps, { id, reference, text, absentIds }, at);
      await deps.changes.commit([numbered, followed]);
    }
    return { id, reference };
  });
}

async function followUp(
  deps: Dependencies,
  decision: FollowedDecision,
  at: At,
): Promise<NextValue> {
  const { partnership, meeting, itemId } = at;
  const registers = await readRegisters(deps, partnership.id);
  const proposals = withFollowUp(
    registers.proposals,
    decision,
    {
      meetingId: meeting.id,
      itemId,
      ...circumstancesAt(at),
      recused: recusedAt(meeting, itemId),
    },
    {
      proposal: proposalIdSchema.parse(deps.newId()),
      submission: submissionIdSchema.parse(deps.newId()),
      round: roundIdSchema.parse(deps.newId()),
    },
  );
  return { kind: 'registers', id: partnership.id, next: { ...registers, proposals } };
}

/** Lets a vote into the minutes: not without a quorum where the terms want one (Q4), nor moved by who has an interest (I4). */
export function recordVote(
  deps: Dependencies,
  { meetingId, itemId, movedBy, secondedBy }: Parsed<'minutes:recordVote'>,
): Promise<Output<'minutes:recordVote'>> {
  return deps.changes.inTurn(async () => {
    const at = await openRecordAt(deps, { meetingId, itemId });
    refuseInquorate(at, 'resolved');
    await refuseRecused(deps, at, [movedBy, secondedBy]);
    return { id: voteIdSchema.parse(deps.newId()) };
  });
}

/** An item of a meeting whose minutes are open. */
async function openRecordAt(
  deps: Dependencies,
  { meetingId, itemId }: Pick<Parsed<'minutes:recordVote'>, 'meetingId' | 'itemId'>,
): Promise<At> {
  const meeting = await readMeeting(deps, meetingId);
  await refuseLocked(deps, meeting);
  refuseUnknown(meeting.agenda, itemId, 'agenda item');
  return { meeting, itemId, partnership: await readPartnership(deps, meeting.partnershipId) };
}
