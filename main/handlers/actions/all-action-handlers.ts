import { askedFor } from '#shared/domain/actions/finding';
import { actionLines, tallyOf, type ActionLine } from '#shared/domain/actions/lines';
import type { Tracked } from '#shared/domain/actions/tracked';
import { MANY_ACTIONS } from '#shared/ipc/areas/actions';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { SavedFilter } from '#shared/model/saved-filter';
import { ONLY } from '../../storage/documents/document-kinds';
import { settingsOrFirst } from '../app-handlers';
import type { Answers, Area, Dependencies } from '../dependencies';
import { allPartnerships } from '../people/all-partnerships';
import type { ActionCatalogue, Snapshot } from './action-catalogue';

type Asked = Parsed<'allActions:which'>;

/** Actions as lists show them, of one partnership or of all (A5, A6). */
export function allActionHandlers(
  deps: Dependencies,
  catalogue: ActionCatalogue,
): Answers<Area<'allActions'>> {
  // The pages of one list come one after the other: what was found last is found again.
  let last: { snapshot: Snapshot; asked: string; found: Tracked[]; lines: ActionLine[] } | null =
    null;

  return {
    'allActions:find': async ({ offset, limit, grouping, ...asked }) => {
      const snapshot = await catalogue.of(asked.partnershipId);
      const key = JSON.stringify([asked, grouping]);
      if (last?.snapshot !== snapshot || last.asked !== key) {
        const found = foundIn(snapshot, asked);
        const lines = actionLines(found, grouping, snapshot.today);
        last = { snapshot, asked: key, found, lines };
      }
      const { today } = snapshot;
      return {
        today,
        all: tallyOf(snapshot.in('due'), today),
        found: tallyOf(last.found, today),
        total: last.lines.length,
        lines: last.lines.slice(offset, offset + limit),
      };
    },
    'allActions:which': async (asked) =>
      foundIn(await catalogue.of(asked.partnershipId), asked)
        .slice(0, MANY_ACTIONS)
        .map(({ row: { partnershipId, id } }) => ({ partnershipId, actionId: id })),
    'allActions:choices': async ({ partnershipId }) =>
      choicesIn(deps, (await catalogue.of(partnershipId)).in('due')),
    'allActions:saveFilter': (filter) =>
      changeFilters(deps, (filters) => [...filters.filter((one) => !isSame(one, filter)), filter]),
    'allActions:removeFilter': (filter) =>
      changeFilters(deps, (filters) => filters.filter((one) => !isSame(one, filter))),
  };
}

function foundIn(snapshot: Snapshot, asked: Asked): Tracked[] {
  return askedFor(snapshot.in(asked.question.order), asked, snapshot.today);
}

async function choicesIn(
  deps: Dependencies,
  actions: readonly Tracked[],
): Promise<Output<'allActions:choices'>> {
  const owners = new Map<string, string>();
  for (const { row } of actions) for (const { id, name } of row.owners) owners.set(id, name);
  const partnerships = await allPartnerships(deps);
  return {
    owners: [...owners]
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    partnerships: partnerships.map(({ id, name }) => ({ id, name })),
  };
}

type Named = Pick<SavedFilter, 'name' | 'partnershipId'>;

const isSame = (a: Named, b: Named): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.partnershipId === b.partnershipId;

async function changeFilters(
  deps: Dependencies,
  next: (filters: readonly SavedFilter[]) => SavedFilter[],
): Promise<null> {
  return deps.changes.inTurn(async () => {
    const settings = await settingsOrFirst(deps);
    const savedFilters = next(settings.savedFilters);
    await deps.store.write('settings', ONLY, { ...settings, savedFilters });
    deps.changed();
    return null;
  });
}
