import {
  ownersAfter,
  strangersAmong,
  type OwnerChange,
} from '#shared/domain/actions/owner-changes';
import type { Output, Parsed } from '#shared/ipc/contract';
import { actionSchema, type Action, type ActionLog } from '#shared/model/action';
import type { ActionId, OrganisationId, PartnershipId, PersonId } from '#shared/model/id';
import { Refused } from '../../../refused';
import type { NextValue } from '../../changes';
import type { Dependencies } from '../../dependencies';
import { actionIn, readActionLog, readDirectory, readPartnership } from '../../records';
import { withFacts } from './changed-facts';

const ownersSchema = actionSchema.pick({ ownerIds: true, bodyIds: true, leadId: true });

type Many = Parsed<'actions:changeMany'>;
type Left = Output<'actions:changeMany'>['left'];
type Stranger = PersonId | OrganisationId;

/** The log of a partnership, which of its actions are changed, and who of the new owners is a stranger there. */
type Part = { log: ActionLog; wanted: ReadonlySet<ActionId>; strangers: readonly Stranger[] };

/**
 * What is refused for one is refused for all; but where the actions are of several partnerships, those whose
 * partnership a new owner has no part in are left as they are, and named.
 */
export async function changeMany(
  deps: Dependencies,
  { actions, change, owners }: Many,
): Promise<Output<'actions:changeMany'>> {
  const ids = [...new Set(actions.map(({ partnershipId }) => partnershipId))];
  const values: NextValue[] = [];
  const left: Left = [];
  let changed = 0;
  for (const id of ids) {
    const part = await partOf(deps, id, { actions, owners, areSeveral: ids.length > 1 });
    const next: Action[] = [];
    for (const action of part.log.actions) {
      const stays = part.wanted.has(action.id) ? strangersTo(action, part) : [];
      if (!part.wanted.has(action.id) || stays.length > 0) next.push(action);
      else
        next.push(await withFacts(deps, { action, log: part.log }, facts(action, change, owners)));
      if (stays.length > 0) left.push(await leftAsItIs(deps, id, action, stays));
    }
    const count = next.filter((one, place) => one !== part.log.actions[place]).length;
    changed += count;
    if (count > 0) values.push({ kind: 'action-log', id, next: { ...part.log, actions: next } });
  }
  return { undo: values.length === 0 ? null : await deps.changes.commit(values), changed, left };
}

type Asked = Pick<Many, 'actions'> & { owners: OwnerChange | undefined; areSeveral: boolean };

async function partOf(
  deps: Dependencies,
  id: PartnershipId,
  { actions, owners, areSeveral }: Asked,
): Promise<Part> {
  const log = await readActionLog(deps, id);
  const wanted = new Set(
    actions.filter((one) => one.partnershipId === id).map(({ actionId }) => actionId),
  );
  for (const actionId of wanted) actionIn(log, actionId);
  const strangers =
    areSeveral && owners && owners.how !== 'remove'
      ? strangersAmong(owners, await readPartnership(deps, id), deps.clock.today())
      : [];
  return { log, wanted, strangers };
}

/** Whoever owns the action already may stay. */
function strangersTo({ ownerIds, bodyIds }: Action, { strangers }: Part): Stranger[] {
  const own: readonly Stranger[] = [...ownerIds, ...bodyIds];
  return strangers.filter((id) => !own.includes(id));
}

function facts(
  action: Action,
  change: Many['change'],
  owners: OwnerChange | undefined,
): Many['change'] {
  if (!owners) return change;
  const after = ownersAfter(action, owners);
  // What was added to may be full already.
  if (!ownersSchema.safeParse(after).success) {
    throw new Refused('invalid-input', { field: 'Owners', problem: 'too-many' });
  }
  return { ...change, ...after };
}

async function leftAsItIs(
  deps: Dependencies,
  partnershipId: PartnershipId,
  { id, reference }: Action,
  strangers: readonly Stranger[],
): Promise<Left[number]> {
  const { people, organisations } = await readDirectory(deps);
  const { name } = await readPartnership(deps, partnershipId);
  const names = new Map<string, string>(
    [...people, ...organisations].map((one) => [one.id, one.name]),
  );
  return {
    partnershipId,
    actionId: id,
    reference,
    partnership: name,
    strangers: strangers.map((one) => names.get(one) ?? ''),
  };
}
