import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { statusRefusal, statusesToChoose } from '#shared/domain/actions/status-changes';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action, ActionStatus } from '#shared/model/action';
import { cleanLine } from '#shared/model/wording';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { fieldText } from '#shared/text/screens/fields';
import { useCommand } from '../../../data/commands';
import { checkLine } from '../../../ui/checks';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { ActionFacts, FurtherFacts, actionChecks } from './action-facts';
import { factsFrom, typedAction, type TypedAction } from './typed-action';

const words = actionsText.form;

type TypedEdit = TypedAction & { status: ActionStatus; holdReason: string; dueReason: string };

/** Everything about an action that may be changed by hand; who puts it on hold says why (A11). */
export function EditActionForm({ log, action }: { log: ActionLogView; action: Action }) {
  const { run, isRunning } = useCommand('actions:save', () => actionsText.saved(action.reference));
  const form = useForm<TypedEdit>({
    initialValues: {
      ...typedAction(action),
      status: action.status,
      holdReason: action.holdReason,
      dueReason: '',
    },
    validate: {
      ...actionChecks,
      dueReason: checkLine,
      holdReason: (typed, { status }) => {
        const holdReason = cleanLine(typed);
        return statusRefusal(action, { status, holdReason }) === 'hold-reason-missing'
          ? fieldText.required(words.holdReasonNeeded)
          : checkLine(typed);
      },
    },
  });
  const save = async ({ status, holdReason, dueReason, ...typed }: TypedEdit): Promise<void> => {
    const which = { partnershipId: log.partnership.id, actionId: action.id };
    if (await run({ ...which, ...factsFrom(typed), status, holdReason, dueReason })) {
      form.setFieldValue('dueReason', '');
    }
  };
  // A date that is set for the first time is not moved (A12).
  const isMoved = action.due !== null && dueOf(form.values.due) !== action.due;
  const statuses = statusesToChoose(action).map((value) => ({
    value,
    label: actionStatusLabels[value],
  }));
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <ActionFacts log={log} form={form} />
        {isMoved && <TextInput label={words.dueReason} {...form.getInputProps('dueReason')} />}
        <NativeSelect
          label={words.status}
          data={statuses}
          description={action.status === 'transferred' ? words.transferredHint : null}
          {...form.getInputProps('status')}
        />
        {form.values.status === 'on-hold' && (
          <TextInput label={words.holdReason} required {...form.getInputProps('holdReason')} />
        )}
        <FurtherFacts log={log} form={form} />
        <FormButtons submit={words.save} isRunning={isRunning} />
      </Stack>
    </form>
  );
}
