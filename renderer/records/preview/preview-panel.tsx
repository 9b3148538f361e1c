import { Drawer, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';
import type { StoredFile } from '#shared/model/stored-file';
import { exportsText } from '#shared/text/screens/exports';
import { fieldText } from '#shared/text/screens/fields';
import { wordTemplateText } from '#shared/text/screens/word-template';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';
import { exportDocument } from '../export-document';
import type { ExportChoice } from '../export-menu';
import { Paper } from './paper';
import classes from './preview-panel.module.css';
import { usePreview } from './use-preview';

type PreviewPanelProps = {
  request: PaperExportRequest;
  choices: readonly ExportChoice[];
  beforeExport?: (() => Promise<void>) | undefined;
  isOpen: boolean;
  onClose: () => void;
};

/** A paper as it will leave the app, in each of its versions, and the way to have it as a file. */
export function PreviewPanel({ isOpen, onClose, ...paper }: PreviewPanelProps) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={exportsText.preview}
      position="right"
      size="min(100%, 1180px)"
      closeButtonProps={{ 'aria-label': fieldText.close }}
      overlayProps={{ backgroundOpacity: 0.25 }}
      classNames={{ content: classes.panel, body: classes.body }}
    >
      <Preview {...paper} />
    </Drawer>
  );
}

function Preview({
  request,
  choices,
  beforeExport,
}: Omit<PreviewPanelProps, 'isOpen' | 'onClose'>) {
  const [chosen, choose] = useState('');
  const shown = choices.find(({ label }) => label === chosen)?.request ?? request;
  const preview = usePreview(shown, beforeExport);
  return (
    <>
      <Group className={classes.bar} gap="xs" align="end">
        {choices.length > 0 && (
          <NativeSelect
            label={exportsText.version}
            value={chosen}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            data={[
              { value: '', label: exportsText.usual },
              ...choices.map(({ label }) => ({ value: label, label })),
            ]}
          />
        )}
        <SaveButton format="docx" request={shown} beforeExport={beforeExport} />
        <SaveButton format="pdf" request={shown} beforeExport={beforeExport} />
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by keys only with the focus */}
      <section className={classes.desk} aria-label={exportsText.paper} tabIndex={0}>
        <Loaded reading={preview}>
          {(paper) => (
            <>
              <TemplateNote template={paper.description.look.template} />
              <Paper {...paper} />
            </>
          )}
        </Loaded>
      </section>
    </>
  );
}

/** The template belongs to Word: here are the words of the paper. */
function TemplateNote({ template }: { template: StoredFile | null }) {
  if (template === null) return null;
  return (
    <Text size="sm" ta="center" mb="sm">
      {wordTemplateText.previewed(template.name)}
    </Text>
  );
}

type SaveButtonProps = Pick<PreviewPanelProps, 'request' | 'beforeExport'> & {
  format: 'docx' | 'pdf';
};

function SaveButton({ format, request, beforeExport }: SaveButtonProps) {
  const [isRunning, setRunning] = useState(false);
  const save = async (): Promise<void> => {
    setRunning(true);
    await exportDocument({ ...request, format }, beforeExport);
    setRunning(false);
  };
  return (
    <BusyButton
      size="xs"
      variant={format === 'docx' ? 'filled' : 'default'}
      isBusy={isRunning}
      onClick={() => void save()}
    >
      {exportsText.save[format]}
    </BusyButton>
  );
}
