import type { ReferenceKind } from '#shared/domain/people/references/reference-paths';
import type { Reference } from '#shared/domain/people/references/references-in';
import type { OrganisationId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';

/** What refers to somebody in one document, by kind: one name for each entry, empty where it has none. */
export type NamedEntries = Map<ReferenceKind, string[]>;

/** How an entry of one document is called. */
export type NameOf = (reference: Reference) => string;

/** So long a text tells a reader which one is meant. */
const LENGTH = 80;

const NAMING = ['reference', 'title', 'name', 'text'] as const;

/** An action by its reference, an office by its title, an interest by its first words. */
export const ownName: NameOf = ({ entry }) => {
  const fields = entry as Partial<Record<(typeof NAMING)[number], unknown>>;
  const name = NAMING.map((key) => fields[key]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? shortened(name) : '';
};

/** The same in a partnership, where a seat goes by the body it is for. */
export function nameInPartnership(
  { members }: Pick<Partnership, 'members'>,
  organisation: (id: OrganisationId | null) => string,
): NameOf {
  const bodyOf = (memberId: unknown): string =>
    organisation(members.find(({ id }) => id === memberId)?.organisationId ?? null);
  return (reference) => {
    const entry = reference.entry as { id?: unknown; memberId?: unknown };
    if (reference.kind === 'seats') return bodyOf(entry.memberId);
    if (reference.kind === 'suspensions') return bodyOf(entry.id);
    return ownName(reference);
  };
}

/** What refers to somebody, each entry once. */
export function namedEntries(references: readonly Reference[], nameOf: NameOf): NamedEntries {
  const named: NamedEntries = new Map();
  const seen = new Map<ReferenceKind, Set<unknown>>();
  for (const reference of references) {
    const { kind, entry } = reference;
    const entries = seen.get(kind) ?? new Set();
    if (!entries.has(entry)) named.set(kind, [...(named.get(kind) ?? []), nameOf(reference)]);
    seen.set(kind, entries.add(entry));
  }
  return named;
}

function shortened(text: string): string {
  const [first = ''] = text.split('\n');
  return first.length <= LENGTH ? first : `${first.slice(0, LENGTH).toWellFormed().trim()} …`;
}
