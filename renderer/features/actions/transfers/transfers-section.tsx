import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isClosed } from '#shared/domain/action-progress';
import { transferAwaited } from '#shared/domain/actions/transfers';
import type { ActionElsewhere, ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { Transfer } from '#shared/model/transfer';
import { answerSentence, requestSentence, takenOverAs } from '#shared/text/actions/transfer-words';
import { transfersText } from '#shared/text/screens/transfers';
import classes from '../actions.module.css';
import { AnswerForm } from './answer-form';
import { RequestForm } from './request-form';

type TransfersSectionProps = { log: ActionLogView; action: Action };

/** Who was asked to take an action over, what they answered, and what can be done next (A8). */
export function TransfersSection({ log, action }: TransfersSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const awaited = transferAwaited(action);
  const close = (): void => setOpen(false);
  const openForm = (label: string) => (
    <Button variant="default" size="xs" onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {transfersText.heading}
      </Text>
      <Stack gap="xs" align="stretch">
        <History log={log} action={action} />
        {isClosed(action) ? null : awaited === null ? (
          <>
            {isOpen ? (
              <RequestForm log={log} action={action} onClose={close} />
            ) : (
              <div>{openForm(transfersText.ask)}</div>
            )}
          </>
        ) : isOpen ? (
          <AnswerForm log={log} action={action} transfer={awaited} onClose={close} />
        ) : (
          <div>{openForm(transfersText.answer)}</div>
        )}
      </Stack>
    </section>
  );
}

function History({ log, action }: TransfersSectionProps) {
  if (action.transfers.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {transfersText.none}
      </Text>
    );
  }
  return (
    <ul className={classes.updates}>
      {action.transfers.map((transfer) => (
        <li key={transfer.id}>
          {requestSentence(transfer)} {answerSentence(transfer)}{' '}
          {takenOverAs(standingThere(log, action, transfer))}
        </li>
      ))}
    </ul>
  );
}

/** What the action, or its part, is in the partnership that took it over (A8). */
function standingThere(log: ActionLogView, action: Action, transfer: Transfer): ActionElsewhere[] {
  const { answer, toPartnershipId } = transfer;
  if (answer === null || answer.outcome === 'declined') return [];
  return log.takenOver.filter(
    (one) => one.actionId === action.id && one.partnershipId === toPartnershipId,
  );
}
