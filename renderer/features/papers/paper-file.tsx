import { Button, Group, Text } from '@mantine/core';
import { Download, Paperclip, X } from 'lucide-react';
import type { RegistersView } from '#shared/ipc/views';
import type { Paper } from '#shared/model/paper';
import { dataSize } from '#shared/text/data-size';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { DropZone } from '../../records/drop-zone';
import { tellOfSaved } from '../../records/export-document';

const words = papersText.file;

type PaperFileProps = { view: RegistersView; paper: Paper };

/** The paper itself, as a file the store keeps; as long as there is none, it is to follow (N6). */
export function PaperFile({ view, paper }: PaperFileProps) {
  const which = { partnershipId: view.partnership.id, paperId: paper.id };
  const attach = useCommand('papers:attach', (_, output) =>
    output === null ? null : words.attached(paper.title),
  );
  const detach = useCommand('papers:detach', () => words.detached(paper.title));
  const save = useCommand('exports:savePaperFile');
  const { file } = paper;
  return (
    <DropZone onGiven={() => void attach.run(which)}>
      <Group gap={6} my={6} wrap="wrap">
        <Text size="xs" c="dimmed" fw={400}>
          {file === null ? words.toFollow : words.about(file.name, dataSize(file.bytes))}
        </Text>
        <BusyButton
          variant="default"
          size="compact-xs"
          leftSection={<Paperclip size={12} aria-hidden />}
          isBusy={attach.isRunning}
          aria-label={file === null ? words.attachTo(paper.title) : words.replaceOf(paper.title)}
          onClick={() => void attach.run(which)}
        >
          {file === null ? words.attach : words.replace}
        </BusyButton>
        {file !== null && (
          <>
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<Download size={12} aria-hidden />}
              aria-label={words.saveCopyOf(file.name)}
              onClick={() => void save.run(which).then((saved) => tellOfSaved(saved))}
            >
              {words.saveCopy}
            </Button>
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<X size={12} aria-hidden />}
              aria-label={words.detachFrom(paper.title)}
              onClick={() => void detach.run(which)}
            >
              {words.detach}
            </Button>
          </>
        )}
      </Group>
    </DropZone>
  );
}
