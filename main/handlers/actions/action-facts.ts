import type { Action, ActionLog } from '#shared/model/action';
import type { OrganisationId, PersonId, WorkStreamId } from '#shared/model/id';
import type { Dependencies } from '../dependencies';
import { readDirectory } from '../records';
import { refuseUnknown } from '../entries';

/** What of an action refers to other records. */
type References = {
  ownerIds?: readonly PersonId[] | undefined;
  bodyIds?: readonly OrganisationId[] | undefined;
  workStreamId?: WorkStreamId | null | undefined;
};

/** Refuses owners and a work stream that are not, or no longer, there; those it has already stay. */
export async function refuseUnknownFacts(
  deps: Dependencies,
  log: Pick<ActionLog, 'workStreams'>,
  { ownerIds = [], bodyIds = [], workStreamId = null }: References,
  before: Pick<Action, 'ownerIds' | 'bodyIds'> = NO_OWNERS,
): Promise<void> {
  const { people, organisations } = await readDirectory(deps);
  for (const id of ownerIds.filter((one) => !before.ownerIds.includes(one))) {
    refuseUnknown(people, id, 'person');
  }
  for (const id of bodyIds.filter((one) => !before.bodyIds.includes(one))) {
    refuseUnknown(organisations, id, 'organisation');
  }
  refuseUnknown(log.workStreams, workStreamId, 'work stream');
}

const NO_OWNERS: Pick<Action, 'ownerIds' | 'bodyIds'> = { ownerIds: [], bodyIds: [] };
