/** The kinds of documents that a user can be asked to merge. */
export type VersionedKind =
  | 'settings'
  | 'directory'
  | 'partnership'
  | 'action-log'
  | 'registers'
  | 'meeting'
  | 'edit-history'
  | 'minute-versions'
  | 'minute-book'
  | 'partnership-files';

/** A version of a document: its fields by name. All versions are of one schema. */
export type Version = Readonly<Record<string, unknown>>;

/** A part of a document: a field of it, or one entry of a field that is a list of things with ids. */
export type Part = { key: string; id: string | null };

/** A part that is not the same in all versions: what each has there, null where it has nothing. */
export type DifferingPart = Part & { values: unknown[] };

/** Which version's part is taken, by its place; for the minute of an item also all of them in turn. */
export type Choice = Part & { take: number | 'both' };

type Entry = Readonly<Record<string, unknown>>;

/** Fields that are lists of entries, and what tells one entry from another. */
const LISTS: Record<VersionedKind, Readonly<Record<string, string>>> = {
  settings: { savedFilters: 'name' },
  directory: { organisations: 'id', people: 'id' },
  partnership: {
    members: 'id',
    representatives: 'id',
    offices: 'id',
    guests: 'id',
    terms: 'id',
    links: 'id',
    reports: 'id',
    duties: 'id',
    governanceDocuments: 'id',
    distributionLists: 'id',
    healthChecks: 'on',
    snippets: 'name',
    abbreviations: 'short',
    parkedItems: 'id',
    retention: 'record',
  },
  'action-log': { actions: 'id', workStreams: 'id' },
  registers: {
    proposals: 'id',
    electronicDecisions: 'id',
    recommendations: 'id',
    standingInterests: 'id',
    gifts: 'id',
    interestCategories: 'id',
    notifiedMatters: 'id',
    papers: 'id',
    trackers: 'id',
    decisionStandings: 'decisionId',
    forwardPlan: 'id',
    risks: 'id',
  },
  meeting: {
    attendance: 'personId',
    minutes: 'itemId',
    corrections: 'id',
    movements: 'id',
    adjournments: 'id',
  },
  'edit-history': {},
  'minute-versions': { versions: 'id' },
  'minute-book': { entries: 'sum' },
  'partnership-files': { points: 'id' },
};

/** The last numbers given in each year: the higher one counts, so that none is given twice (A1, D2). */
const COUNTERS = ['lastActionNumbers', 'lastDecisionNumbers'];

/** Whether all versions of a part can stand one after the other: the minute of an item. */
export function canTakeBoth(kind: VersionedKind, { key }: Part): boolean {
  return kind === 'meeting' && key === 'minutes';
}

/**
 * What two or more versions of a document have differently, in the order of the document. Numbers
 * that count are left out: the higher one is always right.
 */
export function differingParts(kind: VersionedKind, versions: readonly Version[]): DifferingPart[] {
  return partsOf(kind, versions).filter(
    ({ values }) => new Set(values.map((value) => JSON.stringify(value))).size > 1,
  );
}

/**
 * One document of several versions: the first, with the parts that were chosen from the others. A
 * part nothing was chosen for is that of the first version that has it, so that nothing is left out.
 */
export function mergedVersion(
  kind: VersionedKind,
  versions: readonly Version[],
  choices: readonly Choice[],
): Version {
  const [first] = versions;
  const takes = new Map(choices.map((choice) => [nameOf(choice), choice.take]));
  const merged: Record<string, unknown> = { ...first, ...highestNumbers(versions) };
  const lists = Object.keys(LISTS[kind]).filter((key) => versions.some((one) => key in one));
  for (const key of lists) merged[key] = [];
  for (const part of partsOf(kind, versions)) {
    const take = takes.get(nameOf(part)) ?? part.values.findIndex((one) => one !== null);
    const value = chosen(part.values, take);
    if (part.id === null) merged[part.key] = value;
    // Those of the first version come first, as they stand there.
    else if (value !== null) (merged[part.key] as unknown[]).push(value);
  }
  return merged;
}

const nameOf = ({ key, id }: Part): string => `${key} ${id ?? ''}`;

/**
 * Every part of any of the versions, with what each has there, in the order of the document; numbers that count
 * are none.
 */
export function partsOf(kind: VersionedKind, versions: readonly Version[]): DifferingPart[] {
  const keys = new Set(versions.flatMap((version) => Object.keys(version)));
  return [...keys]
    .filter((key) => !COUNTERS.includes(key))
    .flatMap((key): DifferingPart[] => {
      const field = LISTS[kind][key];
      if (field === undefined) {
        return [{ key, id: null, values: versions.map((version) => version[key] ?? null) }];
      }
      const lists = versions.map((version) => entriesById(version[key], field));
      const ids = new Set(lists.flatMap((entries) => [...entries.keys()]));
      return [...ids].map((id) => ({
        key,
        id,
        values: lists.map((entries) => entries.get(id) ?? null),
      }));
    });
}

/** The entries of a list by what tells them apart; the first where two have the same. */
function entriesById(list: unknown, field: string): Map<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of Array.isArray(list) ? (list as Entry[]) : []) {
    const id = String(entry[field]);
    if (!byId.has(id)) byId.set(id, entry);
  }
  return byId;
}

/** The chosen one of the values; of minutes, if both are wanted, the blocks of one after the other. */
function chosen(values: readonly unknown[], take: number | 'both'): unknown {
  if (take !== 'both') return values[take] ?? null;
  const entries = values.filter((value) => value !== null) as { blocks: unknown[] }[];
  const blocks = new Map(
    entries.flatMap((entry) => entry.blocks.map((block) => [JSON.stringify(block), block])),
  );
  return { ...entries[0], blocks: [...blocks.values()] };
}

function highestNumbers(versions: readonly Version[]): Record<string, Record<string, number>> {
  const counters = COUNTERS.filter((key) => versions.some((version) => key in version));
  return Object.fromEntries(
    counters.map((key) => {
      const all = versions.flatMap((version) => Object.entries(version[key] as object));
      const highest = new Map<string, number>();
      for (const [year, number] of all as [string, number][]) {
        highest.set(year, Math.max(number, highest.get(year) ?? 0));
      }
      return [key, Object.fromEntries(highest)];
    }),
  );
}
