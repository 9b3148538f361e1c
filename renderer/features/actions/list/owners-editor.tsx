import { Button, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { useCommand } from '../../../data/commands';
import { useActionLogIfAny } from '../../../data/queries';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { FormButtons } from '../../../ui/form-buttons';
import { factsFrom, typedAction } from '../details/action-facts';
import { LeadField } from '../details/lead-field';

const words = actionsText.form;

/** Who owns an action and the work stream it belongs to, changed in the list (A1, A7). */
export function OwnersEditor({ action }: { action: ListedAction }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Read only where it is opened: a list over all partnerships would read every log.
  const { data: log } = useActionLogIfAny(isOpen ? action.partnershipId : null);
  const whole = log?.actions.find(({ id }) => id === action.id);
  return (
    <Stack gap={4} mt={4}>
      <div>
        <Button
          ref={button}
          size="compact-xs"
          variant="default"
          aria-expanded={isOpen}
          aria-label={actionsText.changeOwners(action.reference)}
          onClick={() => setOpen(!isOpen)}
        >
          {actionsText.changeOwnersShort}
        </Button>
      </div>
      {isOpen && log && whole && (
        <OwnersForm
          log={log}
          action={whole}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </Stack>
  );
}

type OwnersFormProps = { log: ActionLogView; action: Action; onClose: () => void };

function OwnersForm({ log, action, onClose }: OwnersFormProps) {
  const { run, isRunning } = useCommand('actions:save', () => actionsText.saved(action.reference));
  const form = useForm({ initialValues: typedAction(action) });
  const { ownerIds, bodyIds } = form.values;
  const save = async (): Promise<void> => {
    const facts = factsFrom(form.values);
    const { leadId, workStreamId } = facts;
    const which = { partnershipId: log.partnership.id, actionId: action.id };
    if (await run({ ...which, ownerIds, bodyIds, leadId, workStreamId })) onClose();
  };
  const streams = log.workStreams.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      noValidate
      aria-label={actionsText.changeOwners(action.reference)}
      onSubmit={form.onSubmit(() => void save())}
    >
      <Stack gap="xs">
        <OwnersField
          size="xs"
          label={actionsText.people}
          autoFocus
          options={personOptions(log)}
          {...form.getInputProps('ownerIds')}
        />
        <BodiesField size="xs" view={log} label={words.bodies} {...form.getInputProps('bodyIds')} />
        {ownerIds.length + bodyIds.length > 1 && (
          <LeadField
            size="xs"
            log={log}
            among={{ ownerIds, bodyIds }}
            unsaid={words.firstNamed}
            {...form.getInputProps('leadId')}
          />
        )}
        {streams.length > 0 && (
          <NativeSelect
            size="xs"
            label={words.stream}
            data={[{ value: '', label: words.noStream }, ...streams]}
            {...form.getInputProps('workStreamId')}
          />
        )}
        <FormButtons submit={actionsText.keepOwners} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
