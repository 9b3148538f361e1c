import { Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { isReferencePattern, nextActionReference, usualPatterns } from '#shared/domain/references';
import type { ActionLogView } from '#shared/ipc/views';
import { cleanLine } from '#shared/model/wording';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../data/commands';
import { checkLine } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { SidePanel } from '../../ui/side-panel';

/** How the partnership numbers its actions, by an example, and the way to change it. */
export function Numbering({ log }: { log: ActionLogView }) {
  const [isOpen, panel] = useDisclosure(false);
  return (
    <Group gap="xs" mt="md">
      <Text size="sm" c="dimmed">
        {actionsText.numbered(example(log.referencePattern, log))}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={panel.open}>
        {actionsText.changeNumbering}
      </Button>
      <SidePanel title={actionsText.numbering} isOpen={isOpen} onClose={panel.close}>
        <NumberingForm log={log} onClose={panel.close} />
      </SidePanel>
    </Group>
  );
}

function example(referencePattern: string, { today }: ActionLogView): string {
  return nextActionReference({ lastActionNumbers: {}, referencePattern }, today).reference;
}

function NumberingForm({ log, onClose }: { log: ActionLogView; onClose: () => void }) {
  const { run, isRunning } = useCommand('actions:setReferences', () => actionsText.numberingSaved);
  const form = useForm({
    initialValues: { pattern: log.referencePattern || usualPatterns.A },
    validate: {
      pattern: (typed) =>
        isReferencePattern(cleanLine(typed)) ? checkLine(typed) : actionsText.numberingFault,
    },
  });
  const pattern = cleanLine(form.values.pattern);
  const save = async (): Promise<void> => {
    const partnershipId = log.partnership.id;
    const own = pattern === usualPatterns.A ? '' : pattern;
    if (await run({ partnershipId, pattern: own })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={actionsText.saveNumbering}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm">{actionsText.numberingLead}</Text>
      <TextInput
        label={actionsText.pattern}
        data-autofocus
        {...form.getInputProps('pattern')}
        description={
          isReferencePattern(pattern) ? actionsText.numbered(example(pattern, log)) : null
        }
      />
    </PanelForm>
  );
}
