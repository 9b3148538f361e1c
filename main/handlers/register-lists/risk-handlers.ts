import type { UndoToken } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { riskIdSchema } from '#shared/model/register-ids';
import type { Risk } from '#shared/model/risk';
import type { Answers, Area, Dependencies } from '../dependencies';
import { entryOf, refuseUnknown, withEntry } from '../entries';
import { readDirectory, readMeetingOf, readPartnership, readRegisters } from '../records';

type Facts = Omit<Risk, 'id' | 'closedOn'>;

/** Risks and issues that members raised (G18). */
export function riskHandlers(deps: Dependencies): Answers<Area<'risks'>> {
  return {
    'risks:save': ({ partnershipId, riskId, ...facts }) =>
      changeRisks(deps, partnershipId, async (risks) => {
        const before = riskId === null ? null : entryOf(risks, riskId, 'risk');
        const known = await checked(deps, partnershipId, facts);
        const id = before?.id ?? riskIdSchema.parse(deps.newId());
        return withEntry(risks, { ...known, id, closedOn: before?.closedOn ?? null });
      }),
    'risks:close': ({ partnershipId, riskId, closedOn }) =>
      changeRisks(deps, partnershipId, (risks) =>
        withEntry(risks, { ...entryOf(risks, riskId, 'risk'), closedOn }),
      ),
    'risks:remove': ({ partnershipId, riskId }) =>
      changeRisks(deps, partnershipId, (risks) => {
        const risk = entryOf(risks, riskId, 'risk');
        return risks.filter((one) => one !== risk);
      }),
  };
}

/** Who is named is known here, and what was raised under a closed item is confidential (M3). */
async function checked(
  deps: Dependencies,
  partnershipId: PartnershipId,
  facts: Facts,
): Promise<Facts> {
  const { people, organisations } = await readDirectory(deps);
  refuseUnknown(people, facts.ownerId, 'person');
  refuseUnknown(organisations, facts.bodyId, 'organisation');
  if (facts.origin === null) return facts;
  const meeting = await readMeetingOf(deps, partnershipId, facts.origin.meetingId);
  const item = entryOf(meeting.agenda, facts.origin.itemId, 'agenda item');
  return { ...facts, isConfidential: facts.isConfidential || item.isClosed };
}

function changeRisks(
  deps: Dependencies,
  id: PartnershipId,
  change: (risks: readonly Risk[]) => Risk[] | Promise<Risk[]>,
): Promise<{ undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    await readPartnership(deps, id);
    const registers = await readRegisters(deps, id);
    const next = { ...registers, risks: await change(registers.risks) };
    return { undo: await deps.changes.commit([{ kind: 'registers', id, next }]) };
  });
}
