import { beforeClosing } from '#shared/domain/next-agenda';
import { newAgendaItem } from '#shared/domain/new-records';
import { movedBy } from '#shared/domain/plan/planned-items';
import type { UndoToken } from '#shared/ipc/views';
import { agendaItemIdSchema, type PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { PlannedItem } from '#shared/model/planned-item';
import { plannedItemIdSchema } from '#shared/model/register-ids';
import { Refused } from '../../refused';
import type { NextValue } from '../changes';
import type { Answers, Area, Dependencies } from '../dependencies';
import { entryOf, withEntry } from '../entries';
import { refuseLocked } from '../record/locked-minutes';
import { readMeetingOf, readPartnership, readRegisters } from '../records';

type Plan = readonly PlannedItem[];
type Changed = { plan: PlannedItem[]; meeting?: Meeting };

/** What is to come before the partnership, and its way onto agendas (N8). */
export function forwardPlanHandlers(deps: Dependencies): Answers<Area<'forwardPlan'>> {
  const { newId } = deps;
  return {
    'forwardPlan:save': ({ partnershipId, plannedId, ...facts }) =>
      changePlan(deps, partnershipId, (plan) => {
        const before = plannedId === null ? null : entryOf(plan, plannedId, 'planned item');
        const { id, state, meetingId } = before ?? {
          id: plannedItemIdSchema.parse(newId()),
          state: 'planned' as const,
          meetingId: null,
        };
        return { plan: withEntry(plan, { ...facts, id, state, meetingId }) };
      }),
    'forwardPlan:putOnAgenda': ({ partnershipId, plannedId, meetingId, addsItem }) =>
      changePlan(deps, partnershipId, async (plan) => {
        const meeting = await readMeetingOf(deps, partnershipId, meetingId);
        if (addsItem) await refuseLocked(deps, meeting);
        const item = entryOf(plan, plannedId, 'planned item');
        if (item.state === 'on-agenda')
          throw new Refused('already-on-agenda', { name: item.title });
        const next = withEntry(plan, { ...item, state: 'on-agenda', meetingId });
        return addsItem ? { plan: next, meeting: withItem(meeting, item, newId) } : { plan: next };
      }),
    'forwardPlan:setState': ({ partnershipId, plannedId, state }) =>
      changePlan(deps, partnershipId, (plan) => {
        const item = entryOf(plan, plannedId, 'planned item');
        const meetingId = state === 'done' ? item.meetingId : null;
        return { plan: withEntry(plan, { ...item, state, meetingId }) };
      }),
    'forwardPlan:move': ({ partnershipId, plannedId, months }) =>
      changePlan(deps, partnershipId, (plan) => {
        const item = entryOf(plan, plannedId, 'planned item');
        const when = item.when === null ? null : movedBy(item.when, months);
        return { plan: withEntry(plan, { ...item, when }) };
      }),
    'forwardPlan:remove': ({ partnershipId, plannedId }) =>
      changePlan(deps, partnershipId, (plan) => {
        const item = entryOf(plan, plannedId, 'planned item');
        return { plan: plan.filter((one) => one !== item) };
      }),
  };
}

function withItem(
  meeting: Meeting,
  { title, purpose, presenter, proposedBy }: PlannedItem,
  newId: () => string,
): Meeting {
  const item = {
    ...newAgendaItem,
    id: agendaItemIdSchema.parse(newId()),
    title,
    purpose,
    presenter,
    proposedBy,
    source: 'work-plan' as const,
  };
  return { ...meeting, agenda: beforeClosing(meeting.agenda, [item]) };
}

function changePlan(
  deps: Dependencies,
  id: PartnershipId,
  change: (plan: Plan) => Changed | Promise<Changed>,
): Promise<{ undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    await readPartnership(deps, id);
    const registers = await readRegisters(deps, id);
    const { plan, meeting } = await change(registers.forwardPlan);
    const values: NextValue[] = [
      { kind: 'registers', id, next: { ...registers, forwardPlan: plan } },
    ];
    if (meeting) values.push({ kind: 'meeting', id: meeting.id, next: meeting });
    return { undo: await deps.changes.commit(values) };
  });
}
