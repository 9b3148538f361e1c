import { setImmediate as turn } from 'node:timers/promises';
import { mergedActionLog } from '#shared/domain/people/merging/merged-action-log';
import type { MergeContext } from '#shared/domain/people/merging/merge-findings';
import { mergedMeeting } from '#shared/domain/people/merging/merged-meeting';
import { mergedPartnership } from '#shared/domain/people/merging/merged-partnership';
import { mergedRegisters } from '#shared/domain/people/merging/merged-registers';
import { withReferencesMoved, type Swap } from '#shared/domain/people/references/references-in';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { MeetingId, OrganisationId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../../refused';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { Dependencies } from '../../dependencies';
import { readDirectory, readMeeting, readPartnership } from '../../records';
import { organisationNames } from '../person-holdings';
import { addToPlan, type MergedDocument, type MergePlan } from './merge-plan';
import { nameInPartnership } from './named-entries';

/** What the merge of one partnership's documents goes by. */
type Planning = {
  deps: Dependencies;
  plan: MergePlan;
  context: MergeContext;
  organisation: (id: OrganisationId | null) => string;
};

/**
 * Goes through every document once, one after another with a rest between, and says what becomes of each
 * that refers to the entry that goes; the directory itself apart. A document that cannot be opened stops
 * it, because it might refer to the entry too.
 */
export async function planMerge(deps: Dependencies, swap: Swap): Promise<MergePlan> {
  const plan: MergePlan = { values: [], lines: [], effects: [], bars: [] };
  const partnerships = await deps.store.digests('partnership');
  const meetings = await deps.store.digests('meeting');
  refuseUnreadable(deps);
  const context = { swap, today: deps.clock.today(), isLocked: false };
  const organisation = organisationNames(await readDirectory(deps));
  const planning = { deps, plan, context, organisation };
  for (const { id } of partnerships) {
    // One after the other, with a rest between: a county's at once would block everybody else.
    await turn();
    const partnership = await planPartnership(planning, await readPartnership(deps, id));
    const own = meetings.filter(({ partnershipId }) => partnershipId === id);
    for (const meeting of own) await planMeeting(planning, partnership, meeting.id);
  }
  await planMoved(planning, 'settings', { id: ONLY, partnershipId: null });
  return plan;
}

/** What could not be read may refer to the entry: merged without it, it would refer to nobody. */
function refuseUnreadable({ store }: Dependencies): void {
  const unread = store.problems().find(({ kind }) => !kind.startsWith('recovered'));
  if (unread) {
    throw new Refused('entries-not-one', { because: 'unread', subject: unread.document });
  }
}

async function planPartnership(planning: Planning, partnership: Partnership): Promise<Partnership> {
  const { deps, plan, context, organisation } = planning;
  const { id } = partnership;
  addToPlan(plan, context.swap, {
    kind: 'partnership',
    id,
    before: partnership,
    merged: mergedPartnership(partnership, context),
    partnershipId: id,
    nameOf: nameInPartnership(partnership, organisation),
  });
  const place = { id, partnershipId: id };
  const [log, registers] = [
    await deps.store.read('action-log', id),
    await deps.store.read('registers', id),
  ];
  if (log) {
    const merged = mergedActionLog(log, context);
    addToPlan(plan, context.swap, { kind: 'action-log', ...place, before: log, merged });
  }
  if (registers) {
    const merged = mergedRegisters(registers, context);
    addToPlan(plan, context.swap, { kind: 'registers', ...place, before: registers, merged });
  }
  return partnership;
}

async function planMeeting(
  planning: Planning,
  partnership: Partnership,
  id: MeetingId,
): Promise<void> {
  const { deps, plan, context } = planning;
  await turn();
  const before = await readMeeting(deps, id);
  const nameOf = (): string => before.date;
  addToPlan(plan, context.swap, {
    kind: 'meeting',
    id,
    before,
    merged: mergedMeeting(before, {
      ...context,
      isLocked: minutesLock(partnership, before) !== null,
    }),
    partnershipId: partnership.id,
    nameOf,
  });
  await planMoved(planning, 'minute-versions', { id, partnershipId: partnership.id, nameOf });
}

/** A document in which only ids are moved. */
async function planMoved(
  { deps, plan, context }: Planning,
  kind: 'settings' | 'minute-versions',
  place: Pick<MergedDocument<typeof kind>, 'id' | 'partnershipId' | 'nameOf'>,
): Promise<void> {
  const before = await deps.store.read(kind, place.id);
  if (!before) return;
  const next = withReferencesMoved(kind, before, context.swap);
  const merged = { next, effects: [], bars: [] };
  addToPlan(plan, context.swap, { ...place, kind, before, merged });
}
