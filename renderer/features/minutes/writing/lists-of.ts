import type { KnownLists } from '#shared/domain/writing/words';
import type { PartnershipView } from '#shared/ipc/views';

/** What the dictionaries do not know of a partnership: all its people and bodies, and its own lists. */
export function listsOf({ partnership, people, organisations }: PartnershipView): KnownLists {
  const { name, area, abbreviations, dictionary } = partnership;
  const names = [
    name,
    area,
    ...people.map((one) => one.name),
    ...organisations.map((one) => one.name),
  ];
  return { names, abbreviations, dictionary };
}
