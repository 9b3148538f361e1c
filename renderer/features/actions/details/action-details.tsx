import { Anchor, Divider, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { carryForward } from '#shared/domain/actions/carry-forward';
import { itemNumber } from '#shared/domain/agenda-items';
import { addressOf } from '#shared/domain/search/search-target';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import { carriedAndAge } from '#shared/text/actions/carried-words';
import { receivedSentence } from '#shared/text/actions/transfer-words';
import { plainDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { transfersText } from '#shared/text/screens/transfers';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { ActionEvidence } from './action-evidence';
import { ActionUpdates } from './action-updates';
import { DueHistory } from './due-history';
import { ChaseHistory } from '../chase/chase-history';
import { EditActionForm } from './edit-action-form';
import { TransfersSection } from '../transfers/transfers-section';

type ActionDetailsProps = { log: ActionLogView; action: Action; onClose: () => void };

/** One action: where it came from, what was reported about it, and everything about it to change. */
export function ActionDetails({ log, action, onClose }: ActionDetailsProps) {
  const partnershipId = log.partnership.id;
  const withdraw = useCommand('actions:withdraw', () => actionsText.withdrawn(action.reference));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <WhereRaised log={log} action={action} />.{' '}
        {carriedAndAge(carryForward(action, log.meetings, log.today))}. {whereFrom(log, action)}
      </Text>
      {/* Anew only where a transfer closed it or Undo opened it again: saving keeps the focus. */}
      <EditActionForm key={String(action.status === 'transferred')} log={log} action={action} />
      <Divider />
      <DueHistory action={action} />
      <ActionUpdates log={log} action={action} />
      <ActionEvidence partnershipId={partnershipId} action={action} />
      <ChaseHistory action={action} />
      <Divider />
      <TransfersSection log={log} action={action} />
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

/** The meeting and item it was raised at, and the way there; otherwise the day. */
function WhereRaised({ log: { meetings }, action }: Pick<ActionDetailsProps, 'log' | 'action'>) {
  const { origin, raisedOn } = action;
  const meeting = meetings.find((one) => one.id === origin?.meetingId);
  const item = meeting?.agenda.find((one) => one.id === origin?.itemId);
  const number = meeting && item ? itemNumber(meeting.agenda, item.id) : null;
  if (!meeting || !item || number === null) return actionsText.raised(plainDate(raisedOn));
  return (
    <Anchor
      component={Link}
      href={addressOf({ is: 'item', meetingId: meeting.id, itemId: item.id })}
    >
      {actionsText.raisedAt(plainDate(meeting.date), number, item.title)}
    </Anchor>
  );
}

/** The partnership that handed the action over, with the reference it has there (A8). */
function whereFrom({ partnerships }: ActionLogView, { receivedFrom }: Action): string {
  if (receivedFrom === null) return '';
  const from = partnerships.find(({ id }) => id === receivedFrom.partnershipId)?.name;
  return receivedSentence(from ?? transfersText.unknownPartnership, receivedFrom.reference);
}
