import { barredAt } from '#shared/domain/interests';
import type { PersonId } from '#shared/model/id';
import { joined } from '#shared/text/documents';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { readDirectory } from '../records';
import type { At } from './inquorate';

/** Refuses to record as proposing, seconding or voting who has an interest in the item (I2, I4). */
export async function refuseRecused(
  deps: Dependencies,
  { meeting, itemId }: Pick<At, 'meeting' | 'itemId'>,
  people: readonly (PersonId | null)[],
): Promise<void> {
  const barred = barredAt(people, meeting, itemId);
  if (barred.length === 0) return;
  const known = (await readDirectory(deps)).people.filter(({ id }) => barred.includes(id));
  throw new Refused('recused', { name: joined(known.map(({ name }) => name)) });
}
