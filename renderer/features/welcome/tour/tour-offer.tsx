import { Alert, Button, Group, Text } from '@mantine/core';
import { Footprints } from 'lucide-react';
import { useLocation } from 'wouter';
import { tourText as words } from '#shared/text/screens/tour';
import { useCommand } from '../../../data/commands';
import { useStatus } from '../../../data/queries';
import { beginTour } from '../../../data/tour';
import { BusyButton } from '../../../ui/busy-button';

/** Once, on the first screen: the tour over the sample. Whoever says no is not asked again. */
export function TourOffer() {
  const [, navigate] = useLocation();
  const status = useStatus().data;
  const sample = useCommand('partnerships:createSample');
  const settings = useCommand('app:saveSettings');
  if (!status || status.settings.isTourOver) return null;
  const take = async (): Promise<void> => {
    const view = await sample.run({});
    if (!view) return;
    beginTour(view.partnership.id);
    navigate('/');
    await settings.run({ isTourOver: true });
  };
  return (
    <Alert
      color="blue"
      icon={<Footprints aria-hidden />}
      title={words.offerTitle}
      mb="md"
      maw={1200}
    >
      <Text size="sm" mb="xs">
        {words.offerText}
      </Text>
      <Group gap="xs">
        <BusyButton size="xs" isBusy={sample.isRunning} onClick={() => void take()}>
          {words.take}
        </BusyButton>
        <Button size="xs" variant="default" onClick={() => void settings.run({ isTourOver: true })}>
          {words.decline}
        </Button>
      </Group>
    </Alert>
  );
}
