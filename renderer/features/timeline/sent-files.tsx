import { ActionIcon, Group, Text } from '@mantine/core';
import { Paperclip, X } from 'lucide-react';
import type { StoredFile } from '#shared/model/stored-file';
import { dataSize } from '#shared/text/data-size';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import classes from './timeline.module.css';

const words = timelineText.sentFiles;

type SentFilesProps = { files: readonly StoredFile[]; onChange: (files: StoredFile[]) => void };

/** The very files that went out; one that went without a draft is added by hand (N7). */
export function SentFiles({ files, onChange }: SentFilesProps) {
  const { run, isRunning } = useCommand('circulation:addFile');
  const add = async (): Promise<void> => {
    const added = await run({});
    if (added !== null) onChange(withFile(files, added));
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {words.title}
      </Text>
      {files.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      )}
      <ul className={classes.entries} aria-label={words.title}>
        {files.map((file) => (
          <li key={`${file.name} ${file.sha256}`} className={classes.entry}>
            <span>{words.about(file.name, dataSize(file.bytes))}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label={timelineText.remove(file.name)}
              title={timelineText.remove(file.name)}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group>
        <BusyButton
          variant="default"
          size="compact-sm"
          leftSection={<Paperclip size={14} aria-hidden />}
          isBusy={isRunning}
          onClick={() => void add()}
        >
          {words.add}
        </BusyButton>
      </Group>
    </div>
  );
}

/** The same file is kept once, however often it is chosen. */
function withFile(files: readonly StoredFile[], added: StoredFile): StoredFile[] {
  const isThere = files.some(({ name, sha256 }) => name === added.name && sha256 === added.sha256);
  return isThere ? [...files] : [...files, added];
}
