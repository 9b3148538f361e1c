import { dueDays } from '#shared/domain/actions/due-days';
import { askedFor } from '#shared/domain/actions/finding';
import { actionGroups, type Grouping } from '#shared/domain/actions/grouping';
import {
  lineOf,
  linesOfGroup,
  type ActionLine,
  type ActionTally,
} from '#shared/domain/actions/lines';
import type { Tracked } from '#shared/domain/actions/tracked';
import { MANY_ACTIONS } from '#shared/ipc/areas/actions';
import { MOST_A_DAY } from '#shared/ipc/areas/all-actions';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { OrganisationId, PersonId } from '#shared/model/id';
import type { SavedFilter } from '#shared/model/saved-filter';
import { ONLY } from '../../storage/documents/document-kinds';
import { settingsOrFirst } from '../app-handlers';
import type { Answers, Area, Dependencies } from '../dependencies';
import { allPartnerships } from '../people/all-partnerships';
import { readDirectory } from '../records';
import { tallied, type ActionCatalogue, type Snapshot } from './action-catalogue';
import { inPortions } from '../in-portions';

type Asked = Parsed<'allActions:which'>;

/** Actions as lists show them, of one partnership or of all (A5, A6). */
export function allActionHandlers(
  deps: Dependencies,
  catalogue: ActionCatalogue,
): Answers<Area<'allActions'>> {
  const listings = latestListings();

  return {
    'allActions:find': async ({ offset, limit, grouping, ...asked }) => {
      const snapshot = await catalogue.of(asked.partnershipId);
      const key = JSON.stringify([asked, grouping]);
      const { tally, total, slice } = await listings(snapshot, key, () =>
        listedIn(snapshot, asked, grouping),
      );
      return {
        today: snapshot.today,
        all: snapshot.tally,
        found: tally,
        total,
        lines: slice(offset, offset + limit),
      };
    },
    'allActions:days': async (asked) => {
      const snapshot = await catalogue.of(asked.partnershipId);
      const found = await foundIn(snapshot, asked);
      return { today: snapshot.today, count: found.length, days: dueDays(found, MOST_A_DAY) };
    },
    'allActions:which': async (asked) =>
      (await foundIn(await catalogue.of(asked.partnershipId), asked))
        .slice(0, MANY_ACTIONS)
        .map(({ partnershipId, action: { id } }) => ({ partnershipId, actionId: id })),
    'allActions:choices': async ({ partnershipId }) =>
      choicesIn(deps, await catalogue.of(partnershipId)),
    'allActions:saveFilter': (filter) =>
      changeFilters(deps, (filters) => [...filters.filter((one) => !isSame(one, filter)), filter]),
    'allActions:removeFilter': (filter) =>
      changeFilters(deps, (filters) => filters.filter((one) => !isSame(one, filter))),
  };
}

/** What was found and how it stands: so many lines, of which a page at a time is shown. */
type Listed = {
  tally: ActionTally;
  total: number;
  slice: (from: number, until: number) => ActionLine[];
};

/** As many as a board has columns, and a list beside them. */
const KEPT_LISTINGS = 8;

/** The pages of one list, and the columns of a board, come one after the other: what was found last is found again. */
function latestListings() {
  let of: Snapshot | null = null;
  let kept = new Map<string, Promise<Listed>>();
  return (snapshot: Snapshot, key: string, list: () => Promise<Listed>): Promise<Listed> => {
    if (of !== snapshot) [of, kept] = [snapshot, new Map()];
    const known = kept.get(key) ?? list();
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_LISTINGS && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}

async function listedIn(snapshot: Snapshot, asked: Asked, grouping: Grouping): Promise<Listed> {
  const { today } = snapshot;
  const found = await foundIn(snapshot, asked);
  const tally = await tallied(found, today);
  if (grouping === 'none') {
    const slice: Listed['slice'] = (...page) => found.slice(...page).map(lineOf);
    return { tally, total: found.length, slice };
  }
  await snapshot.named();
  const groups = actionGroups(grouping, today);
  await inPortions(found, (portion) => {
    groups.add(portion);
    return [];
  });
  const inGroups = groups.inOrder();
  const lines = await inPortions(inGroups, (some) => some.flatMap(linesOfGroup), 400);
  return { tally, total: lines.length, slice: (...page) => lines.slice(...page) };
}

/** Found in portions, each in the order asked for, and turned round as a whole. */
async function foundIn(snapshot: Snapshot, asked: Asked): Promise<Tracked[]> {
  const { isReversed, order, search } = asked.question;
  if (search.trim() !== '') await snapshot.named();
  const forwards = { ...asked, question: { ...asked.question, isReversed: false } };
  const found = await inPortions(await snapshot.in(order), (portion) =>
    askedFor(portion, forwards, snapshot.today),
  );
  return isReversed ? found.toReversed() : found;
}

async function choicesIn(
  deps: Dependencies,
  snapshot: Snapshot,
): Promise<Output<'allActions:choices'>> {
  const { people, organisations } = await readDirectory(deps);
  const names = new Map([...people, ...organisations].map(({ id, name }) => [id, name]));
  const owners = new Set<PersonId | OrganisationId>();
  await inPortions(await snapshot.in('due'), (portion) => {
    for (const { action } of portion) {
      for (const id of [...action.ownerIds, ...action.bodyIds]) owners.add(id);
    }
    return [];
  });
  const partnerships = await allPartnerships(deps);
  return {
    owners: [...owners]
      .map((id) => ({ id, name: names.get(id) ?? '' }))
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
