import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { readPartnership } from '../records';

/** The partnerships that can be opened, by name: of the others the banner says that they cannot. */
export async function allPartnerships(
  deps: Pick<Dependencies, 'store' | 'clock'>,
): Promise<Partnership[]> {
  const known = await deps.store.digests('partnership');
  const read = async (id: Partnership['id']): Promise<Partnership | null> => {
    try {
      return await readPartnership(deps, id);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  };
  const all = await Promise.all(known.map(({ id }) => read(id)));
  return all
    .filter((one) => one !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
