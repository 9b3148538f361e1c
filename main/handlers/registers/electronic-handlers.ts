import { electronicPermission } from '#shared/domain/decisions/electronic';
import { votingPlacesOn } from '#shared/domain/decisions/roll';
import { rulesOn } from '#shared/domain/terms';
import type { ChangedRegisters } from '#shared/ipc/areas/registers';
import type { Parsed } from '#shared/ipc/contract';
import type { ElectronicDecision } from '#shared/model/electronic-decision';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { electronicDecisionIdSchema, replyIdSchema } from '#shared/model/register-ids';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import { decisionIn, readDirectory, readMeetingOf } from '../records';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { changeRegisters } from './register-changes';

type Channels =
  | 'registers:saveElectronicDecision'
  | 'registers:recordReply'
  | 'registers:removeReply'
  | 'registers:closeElectronicDecision'
  | 'registers:reportElectronicDecision';

type Which = Pick<Parsed<'registers:removeReply'>, 'partnershipId' | 'electronicId'>;
type Save = Parsed<'registers:saveElectronicDecision'>;

/** A question nobody has been asked yet. */
const NEW = { recipients: [], replies: [], result: null, reported: null } as const;

/** Refuses what the terms do not provide for on that day (V10). */
function refuseUnlessProvided(partnership: Partnership, on: IsoDate): void {
  const permission = electronicPermission(rulesOn(partnership, on));
  if (permission.state === 'allowed') return;
  const clause = 'clause' in permission ? permission.clause : '';
  throw new Refused('electronic-not-provided', { because: permission.because, clause });
}

/** Those asked, each from the place they vote from; who was asked already keeps the place of then. */
function recipientsOf(
  before: readonly ElectronicDecision['recipients'][number][],
  asked: Save['asked'],
  { partnership, on }: { partnership: Partnership; on: IsoDate },
): ElectronicDecision['recipients'] {
  const kept = before.filter(({ personId }) => asked.includes(personId));
  const added = votingPlacesOn(partnership, on).filter(
    ({ personId }) => asked.includes(personId) && !kept.some((one) => one.personId === personId),
  );
  const all = [...kept, ...added];
  if (asked.some((id) => !all.some(({ personId }) => personId === id))) {
    throw new Refused('not-found', { what: 'voter' });
  }
  return all;
}

/** Opens a question where the terms provide for it, or corrects one; replies and result stay. */
async function saveDecision(
  deps: Dependencies,
  { partnershipId, electronicId, asked, ...facts }: Save,
): Promise<ChangedRegisters> {
  const { sentOn, closesOn } = facts;
  if (sentOn !== null && closesOn < sentOn) throw new Refused('end-before-start');
  return changeRegisters(deps, partnershipId, (registers, partnership) => {
    const all = registers.electronicDecisions;
    const on = sentOn ?? deps.clock.today();
    if (electronicId === null) refuseUnlessProvided(partnership, on);
    const before = electronicId === null ? NEW : entryOf(all, electronicId, 'electronic decision');
    const decision: ElectronicDecision = {
      ...facts,
      id: electronicId ?? electronicDecisionIdSchema.parse(deps.newId()),
      replies: [...before.replies],
      result: before.result,
      reported: before.reported,
      recipients: recipientsOf(before.recipients, asked, { partnership, on }),
    };
    return { registers: { ...registers, electronicDecisions: withEntry(all, decision) } };
  });
}

/** Decisions between meetings, as they are asked, answered, taken and reported (V10, WACSO, Operation). */
export function electronicHandlers(deps: Dependencies): Answers<Channels> {
  const { newId } = deps;

  function change(
    { partnershipId, electronicId }: Which,
    next: (decision: ElectronicDecision) => ElectronicDecision | Promise<ElectronicDecision>,
  ): Promise<ChangedRegisters> {
    return changeRegisters(deps, partnershipId, async (registers) => {
      const before = entryOf(registers.electronicDecisions, electronicId, 'electronic decision');
      const electronicDecisions = withEntry(registers.electronicDecisions, await next(before));
      return { registers: { ...registers, electronicDecisions } };
    });
  }

  return {
    'registers:saveElectronicDecision': async (input) => saveDecision(deps, input),
    'registers:recordReply': ({ partnershipId, electronicId, id, ...facts }) =>
      change({ partnershipId, electronicId }, async (decision) => {
        refuseUnknown(decision.replies, id, 'reply');
        refuseUnknown((await readDirectory(deps)).people, facts.personId, 'person');
        const reply = { ...facts, id: id ?? replyIdSchema.parse(newId()) };
        return { ...decision, replies: withEntry(decision.replies, reply) };
      }),
    'registers:removeReply': ({ replyId, ...which }) =>
      change(which, (decision) => {
        refuseUnknown(decision.replies, replyId, 'reply');
        return { ...decision, replies: decision.replies.filter(({ id }) => id !== replyId) };
      }),
    'registers:closeElectronicDecision': ({ result, ...which }) =>
      change(which, (decision) => ({ ...decision, result })),
    'registers:reportElectronicDecision': ({ reported, ...which }) =>
      change(which, async (decision) => {
        if (reported === null) return { ...decision, reported };
        const { meetingId, decisionId } = reported;
        await readMeetingOf(deps, which.partnershipId, meetingId);
        const minuted =
          decisionId === null ? null : await decisionIn(deps, [meetingId], decisionId);
        return { ...decision, reported: { meetingId, decision: minuted } };
      }),
  };
}
