import { Divider, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { itemNumber } from '#shared/domain/agenda-items';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action, ActionStatus } from '#shared/model/action';
import { plainDate, shortDate } from '#shared/text/dates';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../data/commands';
import { checkProse } from '../../ui/checks';
import { BusyButton } from '../../ui/busy-button';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { optionsOf } from '../../ui/options-of';
import { ActionFacts, actionChecks, typedAction, type TypedAction } from './action-facts';
import classes from './actions-table.module.css';

type ActionDetailsProps = { log: ActionLogView; action: Action; onClose: () => void };

/** One action: what was reported about it, and everything about it to change. */
export function ActionDetails({ log, action, onClose }: ActionDetailsProps) {
  const partnershipId = log.partnership.id;
  const withdraw = useCommand('actions:withdraw', () => actionsText.withdrawn(action.reference));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {whereRaised(log, action)}
      </Text>
      <EditAction log={log} action={action} />
      <Divider />
      <Updates log={log} action={action} />
      <Divider />
      <BusyButton
        variant="subtle"
        color="red"
        isBusy={withdraw.isRunning}
        onClick={() => {
          void withdraw.run({ partnershipId, actionId: action.id });
          onClose();
        }}
      >
        {actionsText.withdraw}
      </BusyButton>
    </Stack>
  );
}

function whereRaised({ meetings }: ActionLogView, action: Action): string {
  const meeting = meetings.find((one) => one.id === action.origin?.meetingId);
  if (!meeting || !action.origin) return actionsText.raised(plainDate(action.raisedOn));
  const number = itemNumber(meeting.agenda, action.origin.itemId);
  const title = meeting.agenda.find((item) => item.id === action.origin?.itemId)?.title;
  return number === null || title === undefined
    ? actionsText.raised(plainDate(action.raisedOn))
    : actionsText.raisedAt(plainDate(meeting.date), number, title);
}

function EditAction({ log, action }: Omit<ActionDetailsProps, 'onClose'>) {
  const { run, isRunning } = useCommand('actions:save', () => actionsText.saved(action.reference));
  const form = useForm<TypedAction & { status: ActionStatus }>({
    initialValues: { ...typedAction(action), status: action.status },
    validate: actionChecks,
  });
  const save = async (typed: typeof form.values): Promise<void> => {
    const facts = { ...typed, due: dueOf(typed.due) };
    await run({ ...facts, partnershipId: log.partnership.id, actionId: action.id });
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <ActionFacts log={log} form={form} />
        <NativeSelect
          label={actionsText.form.status}
          data={optionsOf(actionStatusLabels)}
          {...form.getInputProps('status')}
        />
        <FormButtons submit={actionsText.form.save} isRunning={isRunning} />
      </Stack>
    </form>
  );
}

function Updates({ log, action }: Omit<ActionDetailsProps, 'onClose'>) {
  const { run, isRunning } = useCommand('actions:addUpdate', () =>
    actionsText.updated(action.reference),
  );
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: checkProse(actionsText.updateNeeded) },
  });
  const add = async ({ text }: typeof form.values): Promise<void> => {
    const partnershipId = log.partnership.id;
    if (await run({ partnershipId, actionId: action.id, text })) form.reset();
  };
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {actionsText.updates}
      </Text>
      {action.updates.length > 0 && (
        <ul className={classes.updates}>
          {action.updates.toReversed().map((update) => (
            <li key={update.id}>
              <Text size="xs" fw={700} c="dimmed">
                {shortDate(update.on)}
              </Text>
              {update.text}
            </li>
          ))}
        </ul>
      )}
      <form noValidate onSubmit={form.onSubmit((typed) => void add(typed), focusFirstError(form))}>
        <Textarea label={actionsText.update} autosize minRows={2} {...form.getInputProps('text')} />
        <FormButtons submit={actionsText.addUpdate} isRunning={isRunning} />
      </form>
    </section>
  );
}
