import { useTour } from '../../../data/tour';
import { useMeetings, useStatus } from '../../../data/queries';
import { TourCard } from './tour-card';

/** Over every screen while the tour is under way. It covers nothing, and the screens work as ever. */
export function Tour() {
  const at = useTour();
  return at === null ? null : <TourOver key={at.partnershipId} {...at} />;
}

function TourOver({ partnershipId, step }: NonNullable<ReturnType<typeof useTour>>) {
  const meetings = useMeetings(partnershipId).data;
  const today = useStatus().data?.today;
  if (!meetings || !today) return null;
  return <TourCard key={step} step={step} ground={{ partnershipId, meetings, today }} />;
}
