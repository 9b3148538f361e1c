import { setImmediate as turn } from 'node:timers/promises';
import { tallyOf } from '#shared/domain/actions/lines';
import type { Tracked } from '#shared/domain/actions/tracked';
import { addMonths, fromParts, partsOf } from '#shared/domain/calendar';
import { agesOfOpen, timesToClose } from '#shared/domain/overview/action-ages';
import { actionMonths } from '#shared/domain/overview/action-months';
import { openByBody } from '#shared/domain/overview/open-by-body';
import { partnershipYear } from '#shared/domain/overview/partnership-year';
import type { ActionFigures, OverviewRow } from '#shared/ipc/areas/overview';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { ActionCatalogue } from './actions/action-catalogue';
import type { Answers, Area, Dependencies } from './dependencies';
import { meetingsInYear, opened } from './meetings-in-year';
import { allPartnerships } from './people/all-partnerships';

/** How far back the figures of actions go. */
const MONTHS = 12;

/** How all partnerships stand this year, and their actions in figures (T6, A6). */
export function overviewHandlers(
  deps: Dependencies,
  catalogue: ActionCatalogue,
): Answers<Area<'overview'>> {
  return {
    'overview:open': async ({ partnershipId }) => {
      const today = deps.clock.today();
      const snapshot = await catalogue.of(null);
      await snapshot.named();
      const all = await snapshot.in('due');
      const of = byPartnership(all, ({ partnershipId: id }) => id);
      const counted = partnershipId === null ? all : of(partnershipId);
      return {
        today,
        year: partsOf(today).year,
        rows: await yearsOf(deps, of),
        figures: await figuresOf(counted, today),
      };
    },
    'overview:meetings': async (asked) => ({ history: await meetingsInYear(deps, asked) }),
  };
}

/** Goes through everything once, and then knows what is of which partnership. */
function byPartnership<T>(
  all: readonly T[],
  idOf: (one: T) => PartnershipId,
): (id: PartnershipId) => readonly T[] {
  const parts = new Map<PartnershipId, T[]>();
  for (const one of all) {
    const part = parts.get(idOf(one));
    if (part) part.push(one);
    else parts.set(idOf(one), [one]);
  }
  return (id) => parts.get(id) ?? [];
}

/** One partnership after the other, with a rest between: a county's at once would block everybody else. */
async function yearsOf(
  deps: Dependencies,
  actionsOf: (id: PartnershipId) => readonly Tracked[],
): Promise<OverviewRow[]> {
  const today = deps.clock.today();
  const { year } = partsOf(today);
  const from = fromParts({ year, month: 1, day: 1 });
  const until = fromParts({ year, month: 12, day: 31 });
  const listedOf = byPartnership(
    await deps.store.digests('meeting'),
    ({ partnershipId }) => partnershipId,
  );
  const rows: OverviewRow[] = [];
  for (const partnership of await allPartnerships(deps)) {
    await turn();
    const { id, name } = partnership;
    const listed = listedOf(id);
    const held = await opened(
      deps,
      listed.filter(({ date, state }) => from <= date && date <= until && state === 'closed'),
    );
    const known = partnershipYear({ partnership, listed, held, from, until, today });
    const { open, overdue } = tallyOf(actionsOf(id), today);
    rows.push({ partnershipId: id, name, ...known, open, overdue });
  }
  return rows;
}

async function figuresOf(tracked: readonly Tracked[], today: IsoDate): Promise<ActionFigures> {
  const actions = tracked.map(({ action }) => action);
  const months = actionMonths(actions, today, MONTHS);
  await turn();
  const ages = agesOfOpen(actions, today);
  await turn();
  const bodies = openByBody(
    tracked.map(({ row }) => row),
    today,
  );
  await turn();
  return { months, ages, bodies, closing: timesToClose(actions, firstMonth(today)) };
}

function firstMonth(today: IsoDate): IsoDate {
  return addMonths(fromParts({ ...partsOf(today), day: 1 }), 1 - MONTHS);
}
