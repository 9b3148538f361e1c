import { useLocation } from 'wouter';
import { helpText } from '#shared/text/screens/settings';
import { useCommand } from '../../../data/commands';
import { usePartnerships, useStatus } from '../../../data/queries';
import { beginTour } from '../../../data/tour';
import { BusyButton } from '../../../ui/busy-button';

/** The tour once more: over the sample, or the partnership opened last; where there is none, a sample is made. */
export function TourAgain() {
  const [, navigate] = useLocation();
  const sample = useCommand('partnerships:createSample');
  const settings = useStatus().data?.settings;
  const all = usePartnerships().data;
  if (!settings || !all) return null;
  const { sampleIds, lastPartnershipId } = settings;
  const ids = all.map(({ id }) => id);
  const over =
    ids.find((id) => sampleIds.includes(id)) ??
    ids.find((id) => id === lastPartnershipId) ??
    ids[0];
  const take = async (): Promise<void> => {
    const ground = over ?? (await sample.run({}))?.partnership.id;
    if (ground === undefined) return;
    beginTour(ground);
    navigate('/');
  };
  return (
    <BusyButton variant="default" size="xs" isBusy={sample.isRunning} onClick={() => void take()}>
      {helpText.tour}
    </BusyButton>
  );
}
