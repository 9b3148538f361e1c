import { setImmediate as turn } from 'node:timers/promises';
import { inOrder, mergedInOrder } from '#shared/domain/actions/finding';
import { sumOfTallies, tallyOf, type ActionTally } from '#shared/domain/actions/lines';
import { trackedActions, type Tracked } from '#shared/domain/actions/tracked';
import type { MeetingSummary } from '#shared/ipc/views';
import type { ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { ActionOrder } from '#shared/model/saved-filter';
import type { Revision } from '../../storage/store-api';
import type { Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import { allPartnerships } from '../people/all-partnerships';
import { inPortions } from '../in-portions';
import { readActionLog, readDirectory, readPartnership } from '../records';

/** All actions of one partnership, or of all, as lists show them, in each order. */
export type Snapshot = {
  today: IsoDate;
  in: (order: ActionOrder) => Promise<readonly Tracked[]>;
  /** How all of them stand. */
  tally: ActionTally;
  /** Puts the names and words of all of them together, which takes a county seconds the first time. */
  named: () => Promise<void>;
};

/** Knows the actions of every partnership as lists show them. */
export type ActionCatalogue = {
  of(partnershipId: PartnershipId | null): Promise<Snapshot>;
};

/** So many rows are named at once. */
const ROWS_AT_ONCE = 200;

/** What the rows of one log are made of. */
type Facts = {
  log: ActionLog;
  partnership: Partnership;
  directory: Directory;
  meetings: string;
  today: IsoDate;
};

/** What the rows of one log were made of, and the rows. */
type Made = Facts & {
  tracked: Tracked[];
  tally: ActionTally;
  orders: Map<ActionOrder, Tracked[]>;
  isNamed: boolean;
};

/**
 * A county's 60,000 actions are too many to be read from the disk, named and sorted for every letter that is
 * typed. Rows are kept for as long as what they were made of is the same; after a change only those of its
 * log are made anew.
 */
export function createActionCatalogue(deps: Dependencies): ActionCatalogue {
  const made = new Map<PartnershipId, Made>();
  const snapshots = new Map<PartnershipId | null, { revision: Revision; snapshot: Snapshot }>();

  async function rowsOf(
    partnership: Partnership,
    directory: Directory,
    summaries: readonly MeetingSummary[],
  ): Promise<Made | null> {
    const { id } = partnership;
    const log = await ifPossible(readActionLog(deps, id));
    if (log === null) return null;
    const today = deps.clock.today();
    const own = summaries.filter(({ partnershipId }) => partnershipId === id);
    const meetings = own.map((one) => `${one.id} ${one.date} ${one.state}`).join();
    const before = made.get(id);
    const facts = { log, partnership, directory, meetings, today };
    if (before && isSame(before, facts)) return before;
    const rows = rowsFrom(facts, own);
    made.set(id, rows);
    return rows;
  }

  async function look(partnershipId: PartnershipId | null): Promise<Snapshot> {
    const partnerships =
      partnershipId === null
        ? await allPartnerships(deps)
        : [await readPartnership(deps, partnershipId)];
    const directory = await readDirectory(deps);
    const meetings = await deps.store.digests(
      'meeting',
      (one) => partnershipId === null || one.partnershipId === partnershipId,
    );
    const logs: Made[] = [];
    for (const partnership of partnerships) {
      // One after the other, with a rest between: a county's at once would block everybody else.
      await turn();
      const rows = await rowsOf(partnership, directory, meetings);
      if (rows !== null) logs.push(rows);
    }
    return snapshotOf(logs, deps.clock.today());
  }

  return {
    async of(partnershipId) {
      const revision = deps.store.revision();
      const known = snapshots.get(partnershipId);
      if (known?.revision === revision && known.snapshot.today === deps.clock.today()) {
        return known.snapshot;
      }
      const snapshot = await look(partnershipId);
      snapshots.set(partnershipId, { revision, snapshot });
      return snapshot;
    },
  };
}

function rowsFrom(facts: Facts, meetings: readonly MeetingSummary[]): Made {
  const { log, directory, partnership, today } = facts;
  const tracked = trackedActions({ ...log, ...directory, partnership, meetings }, today);
  const tally = tallyOf(tracked, today);
  return { ...facts, tracked, tally, orders: new Map(), isNamed: false };
}

/** Names the rows of logs, some at a time: to name a thousand takes as long as a block may be felt. */
async function nameAll(logs: readonly Made[]): Promise<void> {
  for (const log of logs.filter(({ isNamed }) => !isNamed)) {
    await turn();
    await inPortions(log.tracked, (some) => some.map(({ words }) => words), ROWS_AT_ONCE);
    log.isNamed = true;
  }
}

function isSame(before: Made, facts: Facts): boolean {
  const keys = ['log', 'partnership', 'directory', 'meetings', 'today'] as const;
  return keys.every((key) => before[key] === facts[key]);
}

function snapshotOf(logs: readonly Made[], today: IsoDate): Snapshot {
  const orders = new Map<ActionOrder, Promise<readonly Tracked[]>>();
  return {
    today,
    in: (order) => {
      const known = orders.get(order) ?? mergedIn(order, logs);
      orders.set(order, known);
      return known;
    },
    tally: sumOfTallies(logs.map(({ tally }) => tally)),
    named: () => nameAll(logs),
  };
}

/** How actions stand, counted in portions. */
export async function tallied(actions: readonly Tracked[], today: IsoDate): Promise<ActionTally> {
  return sumOfTallies(await inPortions(actions, (portion) => [tallyOf(portion, today)]));
}

/** Sorted log by log, then two by two: what is in order already is merged, which takes little at a time. */
async function mergedIn(order: ActionOrder, logs: readonly Made[]): Promise<readonly Tracked[]> {
  if (order === 'owner') await nameAll(logs);
  let runs: (readonly Tracked[])[] = [];
  for (const log of logs) {
    if (!log.orders.has(order)) await turn();
    runs.push(ofLog(log, order));
  }
  while (runs.length > 1) {
    const merged: (readonly Tracked[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      await turn();
      const [first = [], second] = runs.slice(at, at + 2);
      merged.push(second ? mergedOnce(first, second, order) : first);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** What two runs were merged to: after a change of one log, most of a county's are merged already. */
const merges = new WeakMap<readonly Tracked[], { second: readonly Tracked[]; merged: Tracked[] }>();

function mergedOnce(
  first: readonly Tracked[],
  second: readonly Tracked[],
  order: ActionOrder,
): readonly Tracked[] {
  const known = merges.get(first);
  if (known?.second === second) return known.merged;
  const merged = mergedInOrder(first, second, order);
  merges.set(first, { second, merged });
  return merged;
}

function ofLog({ orders, tracked }: Made, order: ActionOrder): Tracked[] {
  const known = orders.get(order);
  if (known) return known;
  const sorted = inOrder(tracked, order);
  orders.set(order, sorted);
  return sorted;
}
