import { setImmediate as turn } from 'node:timers/promises';
import { dueInPartnership, inOrderOfUrgency } from '#shared/domain/due/due-in-partnership';
import { countActions, type ActionCounts } from '#shared/domain/due/due-of-actions';
import type { Directory } from '#shared/model/directory';
import type { DueRow } from '#shared/model/due';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Answers, Area, Dependencies } from './dependencies';
import { ifPossible } from './if-possible';
import { allPartnerships } from './people/all-partnerships';
import { readDirectory, readRegisters } from './records';
import { timeLimits } from './structure/time-limits';

/** Of a log that does not exist yet. */
export const NO_ACTIONS: ActionCounts = countActions({ actions: [], workStreams: [] });

/** What is due, over all partnerships, from what lists know: no meeting and no action log is opened. */
export function dueHandlers(deps: Dependencies): Answers<Area<'due'>> {
  return {
    'due:list': async () => ({ today: deps.clock.today(), rows: await dueRows(deps) }),
  };
}

/** Everything due, the most urgent first. */
export async function dueRows(deps: Dependencies): Promise<DueRow[]> {
  const today = deps.clock.today();
  const directory = await readDirectory(deps);
  const partnerships = await allPartnerships(deps);
  const timeLimitOf = timeLimits(partnerships, today);
  const meetings = await deps.store.digests('meeting');
  const logs = await deps.store.digests('action-log');
  const rows: DueRow[] = [];
  for (const partnership of partnerships) {
    const { id, name } = partnership;
    const known = {
      partnership,
      timeLimit: timeLimitOf(id),
      meetings: meetings.filter(({ partnershipId }) => partnershipId === id),
      actions: logs.find(({ partnershipId }) => partnershipId === id) ?? NO_ACTIONS,
    };
    // One after the other, with a rest between: a county's at once would block everybody else.
    await turn();
    const entries = await dueIn(deps, known, today);
    rows.push(...entries.map((entry) => named(entry, { id, name }, directory)));
  }
  return inOrderOfUrgency(rows);
}

type Known = Omit<Parameters<typeof dueInPartnership>[0], 'registers'>;

/** Nothing where the registers cannot be opened: the banner says that, and the others still count. */
async function dueIn(deps: Dependencies, known: Known, today: IsoDate) {
  const registers = await ifPossible(readRegisters(deps, known.partnership.id));
  return registers === null ? [] : dueInPartnership({ ...known, registers }, today);
}

function named(
  entry: ReturnType<typeof dueInPartnership>[number],
  partnership: { id: PartnershipId; name: string },
  { people, organisations }: Directory,
): DueRow {
  return {
    ...entry,
    partnershipId: partnership.id,
    partnershipName: partnership.name,
    person: people.find(({ id }) => id === entry.personId)?.name ?? '',
    organisation: organisations.find(({ id }) => id === entry.organisationId)?.name ?? '',
  };
}
