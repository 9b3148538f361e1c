import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Input, Output } from '#shared/ipc/contract';
import { employerChangeText } from '#shared/text/screens/employer-change';
import { useCommand } from '../../../data/commands';
import { useEmployerPreview } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { LeftActions, OfficesHit } from './offices-and-actions';
import { PartsToEnd } from './parts-to-end';

type EmployerPreviewProps = { asked: Input<'people:previewEmployer'>; name: string };

/** What a change of employer touches, and the button that records it. */
export function EmployerPreview({ asked, name }: EmployerPreviewProps) {
  return (
    <Loaded reading={useEmployerPreview(asked)}>
      {(preview) => <Touched asked={asked} name={name} preview={preview} />}
    </Loaded>
  );
}

type TouchedProps = EmployerPreviewProps & { preview: Output<'people:previewEmployer'> };

function Touched({ asked, name, preview: { oldEmployer, boards } }: TouchedProps) {
  const [ended, setEnded] = useState<string[]>(() =>
    boards.flatMap(({ parts }) => parts.map(({ id }) => id)),
  );
  const [, navigate] = useLocation();
  const { run, isRunning } = useCommand('people:changeEmployer', () =>
    employerChangeText.recorded(name),
  );
  const record = async (): Promise<void> => {
    if (await run({ ...asked, endedParts: ended })) navigate(`/people/${asked.personId}`);
  };
  return (
    <Stack gap="lg">
      <PartsToEnd
        boards={boards}
        employer={oldEmployer}
        lastDay={asked.lastDay}
        ended={ended}
        onChange={setEnded}
      />
      <OfficesHit boards={boards} />
      <LeftActions boards={boards} />
      <Group>
        <BusyButton isBusy={isRunning} onClick={() => void record()}>
          {employerChangeText.record}
        </BusyButton>
      </Group>
    </Stack>
  );
}
