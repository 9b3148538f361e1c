import { NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { actionsToReport } from '#shared/domain/actions/who-must-report';
import { actionStatusSchema, type Action } from '#shared/model/action';
import { longDue, shortDate } from '#shared/text/dates';
import { actionStatusLabels } from '#shared/text/labels';
import { besideText as words } from '#shared/text/screens/beside';
import { useCommand } from '../../../data/commands';
import { useMeetings } from '../../../data/queries';
import { submitOnEnter } from '../forms/submit-on-enter';
import { useMinuteContext } from '../minute-context';
import classes from './beside.module.css';

/** The actions to be reported on at this meeting, one by one, with what is said typed in place (A1, A2). */
export function ActionReview() {
  const { view } = useMinuteContext();
  const meetings = useMeetings(view.partnership.id).data ?? [];
  // Those that were closed here stay, so that a slip can be mended.
  const [closedHere, setClosedHere] = useState<readonly Action['id'][]>([]);
  const owed = actionsToReport(view.actions, meetings, view.meeting);
  const closed = view.actions.filter(
    (one) => closedHere.includes(one.id) && !owed.some(({ id }) => id === one.id),
  );
  if (owed.length + closed.length === 0) return <Text size="sm">{words.noActions}</Text>;
  return (
    <ol className={classes.list}>
      {[...owed, ...closed].map((action) => (
        <li key={action.id}>
          <ReviewedAction
            action={action}
            onClosed={() => setClosedHere((ids) => [...ids, action.id])}
          />
        </li>
      ))}
    </ol>
  );
}

function ReviewedAction({ action, onClosed }: { action: Action; onClosed: () => void }) {
  const { view, names } = useMinuteContext();
  const partnershipId = view.partnership.id;
  const [text, setText] = useState('');
  const update = useCommand('actions:addUpdate', () => words.updated(action.reference));
  const change = useCommand('actions:save', () => words.updated(action.reference));
  const { reference, what, ownerIds, bodyIds, due, status } = action;
  const owners = [
    ...ownerIds.map((id) => names.personName(id)),
    ...bodyIds.map((id) => names.organisationName(id)),
  ].join(', ');
  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    if (await update.run({ partnershipId, actionId: action.id, text, meetingId: view.meeting.id }))
      setText('');
  };
  const setStatus = async (next: Action['status']): Promise<void> => {
    onClosed();
    await change.run({ partnershipId, actionId: action.id, status: next });
  };
  const last = action.updates.at(-1);
  return (
    <Stack gap={4}>
      <Text size="sm">
        <b>{reference}</b> {what}
      </Text>
      <Text size="xs" c="dimmed">
        {owners === '' ? words.noOwner : owners},{' '}
        {due === null ? words.noDue : words.due(longDue(due))}
      </Text>
      {last && (
        <Text size="xs">
          {shortDate(last.on)}: {last.text}
        </Text>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Textarea
          size="xs"
          autosize
          minRows={1}
          maxRows={5}
          aria-label={words.updateOf(reference)}
          placeholder={words.update}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={submitOnEnter}
        />
      </form>
      <NativeSelect
        size="xs"
        aria-label={words.statusOf(reference)}
        value={status}
        data={actionStatusSchema.options
          // Why it is on hold, and where it went, is asked in the action log.
          .filter((one) => one === status || (one !== 'on-hold' && one !== 'transferred'))
          .map((one) => ({ value: one, label: actionStatusLabels[one] }))}
        onChange={(event) => void setStatus(actionStatusSchema.parse(event.currentTarget.value))}
      />
    </Stack>
  );
}
