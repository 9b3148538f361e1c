import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../data/commands';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { ActionFacts, actionChecks, typedAction, type TypedAction } from './action-facts';

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
    const facts = { ...typed, due: dueOf(typed.due), partnershipId, origin: null };
    if (await run(facts)) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void record(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <ActionFacts log={log} form={form} />
        <FormButtons submit={actionsText.form.create} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
