import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Action } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import { shortDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../data/commands';
import { checkProse } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import classes from './actions-table.module.css';

type ActionUpdatesProps = { partnershipId: PartnershipId; action: Action };

/** What was reported about an action, the latest first, and a field for more (A1). */
export function ActionUpdates({ partnershipId, action }: ActionUpdatesProps) {
  const { run, isRunning } = useCommand('actions:addUpdate', () =>
    actionsText.updated(action.reference),
  );
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: checkProse(actionsText.updateNeeded) },
  });
  const add = async ({ text }: typeof form.values): Promise<void> => {
    if (await run({ partnershipId, actionId: action.id, text, meetingId: null })) form.reset();
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
