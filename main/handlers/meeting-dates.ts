import type { Output } from '#shared/ipc/contract';
import type { Dependencies } from './dependencies';

/** The days of every partnership's meetings, the earliest first, so that dates can be kept apart (P18). */
export async function datesOfAll({
  store,
}: Pick<Dependencies, 'store'>): Promise<Output<'meetings:dates'>> {
  const partnerships = await store.digests('partnership');
  const names = new Map(partnerships.map(({ id, name }) => [id, name]));
  const meetings = await store.digests('meeting');
  return meetings
    .map(({ date, partnershipId }) => ({
      date,
      partnershipId,
      partnershipName: names.get(partnershipId) ?? '',
    }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
