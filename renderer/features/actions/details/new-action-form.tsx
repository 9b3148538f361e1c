import { useForm } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../../data/commands';
import { PanelForm } from '../../../ui/panel-form';
import { ActionFacts, FurtherFacts, actionChecks } from './action-facts';
import { factsFrom, typedAction, type TypedAction } from './typed-action';

/** An action agreed outside a meeting. */
export function NewActionForm({ log, onClose }: { log: ActionLogView; onClose: () => void }) {
  const { run, isRunning } = useCommand('actions:record', (_, { action }) =>
    actionsText.recorded(action.reference),
  );
  const form = useForm<TypedAction>({
    initialValues: typedAction(null),
    validate: actionChecks,
  });
  const record = async (typed: TypedAction): Promise<void> => {
    const partnershipId = log.partnership.id;
    if (await run({ ...factsFrom(typed), partnershipId, origin: null })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={actionsText.form.create}
      isRunning={isRunning}
      onSave={record}
      onCancel={onClose}
    >
      <ActionFacts log={log} form={form} />
      <FurtherFacts log={log} form={form} />
    </PanelForm>
  );
}
