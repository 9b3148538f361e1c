import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action, ActionUpdate } from '#shared/model/action';
import { shortDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { useCommand } from '../../../data/commands';
import { checkProse } from '../../../ui/checks';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import classes from '../actions.module.css';

type ActionUpdatesProps = { log: ActionLogView; action: Action };

/** What was reported about an action, the latest first, and a field for more (A1). */
export function ActionUpdates({ log, action }: ActionUpdatesProps) {
  const partnershipId = log.partnership.id;
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
                {whenAndBy(log, update)}
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

/** "12 Jun 2026, A. Clerk, at the meeting of 10 Jun 2026": before, in or after a meeting, in one history (A1). */
function whenAndBy({ meetings }: ActionLogView, { on, by, meetingId }: ActionUpdate): string {
  const said = actionsText.by(shortDate(on), by);
  const meeting = meetings.find(({ id }) => id === meetingId);
  return meeting ? `${said}, ${actionsText.atMeeting(shortDate(meeting.date))}` : said;
}
