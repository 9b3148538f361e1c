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
  | 'minute-book';

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
  return partsOf(kind, versions)
    .map((part) => ({ ...part, values: versions.map((version) => valueIn(kind, version, part)) }))
    .filter(({ values }) => new Set(values.map((value) => JSON.stringify(value))).size > 1);
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
  const merged: Record<string, unknown> = { ...first, ...highestNumbers(versions) };
  for (const part of partsOf(kind, versions)) {
    const values = versions.map((version) => valueIn(kind, version, part));
    const choice = choices.find(({ key, id }) => key === part.key && id === part.id);
    const value = chosen(values, choice?.take ?? values.findIndex((one) => one !== null));
    if (part.id === null) merged[part.key] = value;
    else merged[part.key] = withEntry(merged[part.key], idField(kind, part.key), part.id, value);
  }
  return merged;
}

function partsOf(kind: VersionedKind, versions: readonly Version[]): Part[] {
  const keys = new Set(versions.flatMap((version) => Object.keys(version)));
  return [...keys]
    .filter((key) => !COUNTERS.includes(key))
    .flatMap((key): Part[] => {
      if (!(key in LISTS[kind])) return [{ key, id: null }];
      const entries = versions.flatMap((version) => entriesOf(version[key]));
      const ids = new Set(entries.map((entry) => String(entry[idField(kind, key)])));
      return [...ids].map((id) => ({ key, id }));
    });
}

const idField = (kind: VersionedKind, key: string): string => String(LISTS[kind][key]);

const entriesOf = (list: unknown): Entry[] => (Array.isArray(list) ? (list as Entry[]) : []);

function valueIn(kind: VersionedKind, version: Version, { key, id }: Part): unknown {
  if (id === null) return version[key] ?? null;
  return entriesOf(version[key]).find((entry) => entry[idField(kind, key)] === id) ?? null;
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

/** The list with this as the entry of the id: in its place, at the end where it is new, or out of it. */
function withEntry(list: unknown, field: string, id: string, value: unknown): Entry[] {
  const entries = entriesOf(list);
  const isIt = (entry: Entry): boolean => entry[field] === id;
  if (value === null) return entries.filter((entry) => !isIt(entry));
  const isKnown = entries.some(isIt);
  return isKnown
    ? entries.map((entry) => (isIt(entry) ? (value as Entry) : entry))
    : [...entries, value as Entry];
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
