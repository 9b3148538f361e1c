import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import { readPartnership } from '../records';

/** The partnerships that can be opened, by name: of the others the banner says that they cannot. */
export async function allPartnerships(
  deps: Pick<Dependencies, 'store' | 'clock'>,
): Promise<Partnership[]> {
  const known = await deps.store.digests('partnership');
  const all = await Promise.all(known.map(({ id }) => ifPossible(readPartnership(deps, id))));
  return all
    .filter((one) => one !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
