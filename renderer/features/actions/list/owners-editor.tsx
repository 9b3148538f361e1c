import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { useCommand } from '../../../data/commands';
import { useActionLogIfAny } from '../../../data/queries';
import { PanelForm } from '../../../ui/panel-form';
import { SidePanel } from '../../../ui/side-panel';
import { factsFrom, typedAction } from '../details/typed-action';
import { OwnersFields, StreamField } from '../details/owners-fields';

const words = actionsText.form;

/** Who owns an action and the work stream it belongs to, changed from the list (A1, A7): a cell is too narrow for it. */
export function OwnersEditor({ action }: { action: ListedAction }) {
  const [isOpen, panel] = useDisclosure(false);
  // Read only where it is opened: a list over all partnerships would read every log.
  const { data: log } = useActionLogIfAny(isOpen ? action.partnershipId : null);
  const whole = log?.actions.find(({ id }) => id === action.id);
  const label = actionsText.changeOwners(action.reference);
  return (
    <>
      <Button mt={4} size="compact-xs" variant="default" aria-label={label} onClick={panel.open}>
        {actionsText.changeOwnersShort}
      </Button>
      <SidePanel title={label} isOpen={isOpen} onClose={panel.close}>
        {log && whole && <OwnersForm log={log} action={whole} onClose={panel.close} />}
      </SidePanel>
    </>
  );
}

type OwnersFormProps = { log: ActionLogView; action: Action; onClose: () => void };

function OwnersForm({ log, action, onClose }: OwnersFormProps) {
  const { run, isRunning } = useCommand('actions:save', () => actionsText.saved(action.reference));
  const form = useForm({ initialValues: typedAction(action) });
  const { ownerIds, bodyIds } = form.values;
  const save = async (): Promise<void> => {
    const { leadId, workStreamId } = factsFrom(form.values);
    const which = { partnershipId: log.partnership.id, actionId: action.id };
    if (await run({ ...which, ownerIds, bodyIds, leadId, workStreamId })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <OwnersFields log={log} form={form} label={actionsText.people} />
      <StreamField log={log} form={form} />
    </PanelForm>
  );
}
