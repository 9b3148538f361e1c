import { Button, Group, List, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Paperclip } from 'lucide-react';
import type { Action, Evidence } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import { cleanLine } from '#shared/model/wording';
import { shortDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { fieldText } from '#shared/text/screens/fields';
import { useCommand } from '../../../data/commands';
import { DropZone } from '../../../records/drop-zone';
import { BusyButton } from '../../../ui/busy-button';
import { checkLine } from '../../../ui/checks';
import { focusFirstError } from '../../../ui/focus-first-error';

type ActionEvidenceProps = { partnershipId: PartnershipId; action: Action };

/** What shows that an action was done: a link or words, or a file of which a copy is kept. */
export function ActionEvidence({ partnershipId, action }: ActionEvidenceProps) {
  const which = { partnershipId, actionId: action.id };
  const add = useCommand('actions:addEvidence', (_, kept) =>
    kept === null ? null : actionsText.evidenceKept(action.reference),
  );
  const form = useForm({
    initialValues: { text: '' },
    validate: {
      text: (typed) =>
        cleanLine(typed) === '' ? fieldText.required(actionsText.evidenceNeeded) : checkLine(typed),
    },
  });
  const keep = async (withFile: boolean): Promise<void> => {
    if (await add.run({ ...which, text: form.getValues().text, withFile })) form.reset();
  };
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {actionsText.evidence}
      </Text>
      {action.evidence.length > 0 && (
        <List size="sm" mb="xs">
          {action.evidence.map((one) => (
            <List.Item key={one.id}>
              <EvidenceLine which={which} evidence={one} />
            </List.Item>
          ))}
        </List>
      )}
      <DropZone onGiven={() => void keep(true)}>
        <form noValidate onSubmit={form.onSubmit(() => void keep(false), focusFirstError(form))}>
          <TextInput label={actionsText.addEvidence} {...form.getInputProps('text')} />
          <Group gap="xs" mt="xs">
            <BusyButton type="submit" variant="default" isBusy={add.isRunning}>
              {actionsText.keepEvidence}
            </BusyButton>
            <Button
              variant="subtle"
              leftSection={<Paperclip size={15} aria-hidden />}
              onClick={() => void keep(true)}
            >
              {actionsText.attachEvidence}
            </Button>
          </Group>
        </form>
      </DropZone>
    </section>
  );
}

type EvidenceLineProps = {
  which: { partnershipId: PartnershipId; actionId: Action['id'] };
  evidence: Evidence;
};

function EvidenceLine({ which, evidence: { id, on, text, file } }: EvidenceLineProps) {
  const remove = useCommand('actions:removeEvidence', () => actionsText.evidenceRemoved);
  const save = useCommand('actions:saveEvidence', (_, saved) =>
    saved === null ? null : actionsText.evidenceSaved(saved.fileName),
  );
  const one = { ...which, evidenceId: id };
  return (
    <>
      {text}, {shortDate(on)}
      {file && (
        <BusyButton
          size="compact-xs"
          variant="subtle"
          isBusy={save.isRunning}
          onClick={() => void save.run(one)}
        >
          {actionsText.saveEvidence(text)}
        </BusyButton>
      )}
      <BusyButton
        size="compact-xs"
        variant="subtle"
        color="red"
        isBusy={remove.isRunning}
        onClick={() => void remove.run(one)}
      >
        {actionsText.removeEvidence(text)}
      </BusyButton>
    </>
  );
}
