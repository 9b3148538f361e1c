import { Alert, Code, Group, Stack, Text, Title } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { SecondPlace as Place } from '#shared/ipc/areas/backups';
import { refusalText } from '#shared/text/refusals';
import { secondPlaceText } from '#shared/text/screens/backups';
import { useCommand } from '../../data/commands';
import { showDone } from '../../data/notices';
import { BusyButton } from '../../ui/busy-button';
import { localMoment } from '../../ui/local-moment';

type SecondPlaceProps = { second: Place | null; onChanged: () => void };

/** Where backups go besides the data folder, whether they get there, and the choice of it. */
export function SecondPlace({ second, onChanged }: SecondPlaceProps) {
  const choosing = useCommand('backups:chooseSecondPlace');
  const forgetting = useCommand('backups:forgetSecondPlace', () => secondPlaceText.forgotten);
  const choose = async (): Promise<void> => {
    const chosen = await choosing.run({});
    if (chosen === null) return;
    if (chosen.problem === null) showDone(secondPlaceText.chosen);
    onChanged();
  };
  return (
    <section>
      <Title order={2} mb="xs">
        {secondPlaceText.title}
      </Title>
      <Stack gap="xs" maw={720}>
        {second ? <PlaceState second={second} /> : <Text size="sm">{secondPlaceText.none}</Text>}
        <Group gap="xs">
          <BusyButton variant="default" isBusy={choosing.isRunning} onClick={() => void choose()}>
            {second ? secondPlaceText.chooseOther : secondPlaceText.choose}
          </BusyButton>
          {second && (
            <BusyButton
              variant="subtle"
              isBusy={forgetting.isRunning}
              onClick={() => void forgetting.run({}).then(onChanged)}
            >
              {secondPlaceText.forget}
            </BusyButton>
          )}
        </Group>
      </Stack>
    </section>
  );
}

function PlaceState({ second: { folder, problem, latestAt } }: { second: Place }) {
  return (
    <>
      <Code block aria-label={secondPlaceText.folder}>
        {folder}
      </Code>
      {problem ? (
        <Alert
          color="orange"
          icon={<TriangleAlert aria-hidden />}
          title={secondPlaceText.problem}
          role="region"
        >
          <Text size="sm">{refusalText(problem)}</Text>
          <Text size="sm">{secondPlaceText.safe}</Text>
        </Alert>
      ) : (
        <Text size="sm">
          {latestAt ? secondPlaceText.latest(localMoment(latestAt)) : secondPlaceText.nothing}
        </Text>
      )}
    </>
  );
}
