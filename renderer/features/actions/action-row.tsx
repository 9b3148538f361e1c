import { Table, Text, UnstyledButton } from '@mantine/core';
import { Lock } from 'lucide-react';
import { hasOwner, isClosed, isOverdue } from '#shared/domain/action-progress';
import { carryForward } from '#shared/domain/actions/carry-forward';
import type { NameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { IsoDate } from '#shared/model/iso-date';
import { asLead, carriedAndAge } from '#shared/text/actions/carried-words';
import { shortDate, shortDue } from '#shared/text/dates';
import { actionProgressLabel } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import { RagBadge } from '../../records/rag-badge';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { ChaseNote } from './chase/chase-history';
import classes from './actions-table.module.css';

type ActionRowProps = {
  action: Action;
  log: ActionLogView;
  names: NameBook;
  onOpen: () => void;
};

/** One action of the log; what is confidential, on hold or of a colour is said in words (A11, A13, M3). */
export function ActionRow({ action, log, names, onOpen }: ActionRowProps) {
  const latest = action.updates.at(-1);
  return (
    <Table.Tr>
      <Table.Td className={classes.reference}>
        <UnstyledButton
          className={classes.open}
          aria-label={actionsText.open(action.reference)}
          onClick={onOpen}
        >
          {action.reference}
        </UnstyledButton>
        {action.isConfidential && (
          <Text size="xs" className={classes.mark}>
            <Lock size={12} aria-hidden /> {actionsText.confidential}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.what}>
        {action.what}
        <Text size="xs" c="dimmed">
          {historyWords(log, action)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Owners action={action} names={names} />
      </Table.Td>
      <Table.Td className={classes.due}>
        {action.due === null ? actionsText.noDue : shortDue(action.due)}
        {action.firstDue !== null && action.firstDue !== action.due && (
          <Text size="xs" c="dimmed">
            {actionsText.firstDue(shortDue(action.firstDue))}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Standing action={action} today={log.today} />
      </Table.Td>
      <Table.Td className={classes.update}>
        {latest ? `${shortDate(latest.on)}: ${latest.text}` : actionsText.noUpdate}
        <ChaseNote action={action} />
      </Table.Td>
    </Table.Tr>
  );
}

/** "Carried forward 2 times, 63 days old, raised at the meeting of 14 Jan 2026" (A2). */
function historyWords({ meetings, today }: ActionLogView, action: Action): string {
  const meeting = meetings.find(({ id }) => id === action.origin?.meetingId);
  const raised = meeting
    ? actionsText.raisedAtMeeting(shortDate(meeting.date))
    : actionsText.outsideMeetings;
  return `${carriedAndAge(carryForward(action, meetings, today))}, ${raised}`;
}

function Standing({ action, today }: { action: Action; today: IsoDate }) {
  return (
    <>
      <StatusBadge tone={toneOf(action, today)}>{actionProgressLabel(action, today)}</StatusBadge>
      {action.status === 'on-hold' && (
        <Text size="xs">{action.holdReason || actionsText.noReason}</Text>
      )}
      {action.rag !== null && (
        <div className={classes.rag}>
          <RagBadge rag={action.rag} />
        </div>
      )}
    </>
  );
}

/** People before bodies; the first of several leads (A1, A5). */
function Owners({ action, names }: Pick<ActionRowProps, 'action' | 'names'>) {
  if (!hasOwner(action)) {
    return <StatusBadge tone="attention">{actionsText.noOwner}</StatusBadge>;
  }
  const owners = [
    ...action.ownerIds.map((id) => ({
      id,
      name: names.personName(id),
      body: names.organisationOf(id),
    })),
    ...action.bodyIds.map((id) => ({ id, name: names.organisationName(id), body: null })),
  ];
  return owners.map(({ id, name, body }, index) => (
    <div key={id}>
      <bdi>{index === 0 && owners.length > 1 ? asLead(name) : name}</bdi>
      <Text size="xs" c="dimmed">
        {body}
      </Text>
    </div>
  ));
}

function toneOf(action: Action, today: IsoDate): Tone {
  if (isOverdue(action, today)) return 'problem';
  return isClosed(action) ? 'good' : 'information';
}
