import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { oneHistory, type HistoryEntry } from '#shared/domain/actions/one-history';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import { shortDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { transfersText } from '#shared/text/screens/transfers';
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
  const history = historyOf(log, action);
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {actionsText.updates}
      </Text>
      {history.length > 0 && (
        <ul className={classes.updates}>
          {history.toReversed().map((update) => (
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

/** What was reported here, and before or after it in another partnership that is kept here (A8). */
function historyOf(log: ActionLogView, action: Action): HistoryEntry[] {
  const isOfIt = ({ actionId }: { actionId: Action['id'] }): boolean => actionId === action.id;
  return oneHistory(action, {
    cameFrom: log.cameFrom.filter(isOfIt),
    takenOver: log.takenOver.filter(isOfIt),
    days: new Map(log.meetings.map(({ id, date }) => [id, date])),
  });
}

/** "12 Jun 2026, A. Clerk, at the meeting of 10 Jun 2026", and in which partnership where it was another (A1, A8). */
function whenAndBy(log: ActionLogView, { on, by, meetingOn, partnershipId }: HistoryEntry): string {
  const said = [actionsText.by(shortDate(on), by)];
  if (meetingOn !== null) said.push(actionsText.atMeeting(shortDate(meetingOn)));
  if (partnershipId !== null) said.push(actionsText.inPartnership(nameOf(log, partnershipId)));
  return said.join(', ');
}

function nameOf({ partnerships }: ActionLogView, id: PartnershipId): string {
  return partnerships.find((one) => one.id === id)?.name ?? transfersText.unknownPartnership;
}
