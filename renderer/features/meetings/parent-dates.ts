import type { Output } from '#shared/ipc/contract';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';

/** When the bodies above meet: as entered with the tie to them, and by their meetings kept here (F2). */
export function parentDatesOf(
  { links }: Pick<Partnership, 'links'>,
  dates: Output<'meetings:dates'>,
): IsoDate[] {
  const parents = links.filter(({ kind }) => kind === 'parent');
  const kept = dates.filter((one) =>
    parents.some(({ partnershipId }) => partnershipId === one.partnershipId),
  );
  const all = [
    ...parents.flatMap(({ meetingDates }) => meetingDates),
    ...kept.map((one) => one.date),
  ];
  return [...new Set(all)].toSorted();
}
