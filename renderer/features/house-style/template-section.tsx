import { Button, Group, Stack, Text } from '@mantine/core';
import { FileDown, FileUp, X } from 'lucide-react';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { dataSize } from '#shared/text/data-size';
import { wordTemplateText as words } from '#shared/text/screens/word-template';
import { useCommand } from '../../data/commands';
import { useTemplateReport } from '../../data/queries';
import { DropZone } from '../../records/drop-zone';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { TemplateFields, TemplateFound } from './template-found';

/** The Word file of the user’s own that papers are written into, and what was found in it. */
export function TemplateSection({ view: { partnership } }: { view: PartnershipView }) {
  const { template } = partnership.houseStyle;
  return (
    <Section id="house-style-template" title={words.title} lead={words.lead}>
      <Stack gap="md">
        <Text size="sm">
          {template === null ? words.none : words.about(template.name, dataSize(template.bytes))}
        </Text>
        {template !== null && <Found partnershipId={partnership.id} />}
        <TemplateButtons partnershipId={partnership.id} isThere={template !== null} />
        <TemplateFields />
      </Stack>
    </Section>
  );
}

function Found({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Loaded reading={useTemplateReport(partnershipId)}>
      {(report) => (report === null ? null : <TemplateFound report={report} />)}
    </Loaded>
  );
}

type TemplateButtonsProps = { partnershipId: PartnershipId; isThere: boolean };

function TemplateButtons({ partnershipId, isThere }: TemplateButtonsProps) {
  const which = { partnershipId };
  const choose = useCommand('houseStyle:chooseTemplate', (_, output) => {
    const name = output?.view.partnership.houseStyle.template?.name;
    return name === undefined ? null : words.chosen(name);
  });
  const remove = useCommand('houseStyle:removeTemplate', () => words.removed);
  const start = useCommand('houseStyle:saveStartingTemplate', (_, output) =>
    output === null ? null : words.started(output.fileName),
  );
  return (
    <DropZone onGiven={() => void choose.run(which)}>
      <Group gap="xs">
        <BusyButton
          leftSection={<FileUp size={16} aria-hidden />}
          isBusy={choose.isRunning}
          onClick={() => void choose.run(which)}
        >
          {isThere ? words.replace : words.choose}
        </BusyButton>
        <BusyButton
          variant="default"
          leftSection={<FileDown size={16} aria-hidden />}
          isBusy={start.isRunning}
          onClick={() => void start.run(which)}
        >
          {words.start}
        </BusyButton>
        {isThere && (
          <Button
            variant="default"
            leftSection={<X size={16} aria-hidden />}
            onClick={() => void remove.run(which)}
          >
            {words.remove}
          </Button>
        )}
      </Group>
    </DropZone>
  );
}
