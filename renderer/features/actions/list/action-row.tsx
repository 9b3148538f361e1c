import { Checkbox, Table, Text, UnstyledButton } from '@mantine/core';
import { Lock } from 'lucide-react';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import { daysBetween } from '#shared/domain/calendar';
import type { IsoDate } from '#shared/model/iso-date';
import { asLead, carriedAndAge } from '#shared/text/actions/carried-words';
import { chaseStandingWords } from '#shared/text/actions/chase-words';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { shortDate, shortDue } from '#shared/text/dates';
import { actionProgressLabel } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { RagBadge } from '../../../records/rag-badge';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import classes from '../actions.module.css';
import type { Column, RowPlace } from './columns';
import { DueEditor, StatusEditor } from './cell-editors';
import { OwnersEditor } from './owners-editor';

/** How a list of actions is used: which are chosen, whether it is edited in place, and what opens one. */
export type ListUse = {
  today: IsoDate;
  columns: readonly Column[];
  isEditing: boolean;
  isChosen: (action: ListedAction) => boolean;
  onChoose: (action: ListedAction) => void;
  onOpen: (action: ListedAction) => void;
};

type ActionRowProps = { action: ListedAction; use: ListUse; place: RowPlace };

/** One action of a list; what is confidential, on hold or of a colour is said in words (A11, A13, M3). */
export function ActionRow({ action, use, place }: ActionRowProps) {
  const { today, isEditing, columns } = use;
  const { reference, latest } = action;
  return (
    <Table.Tr {...place}>
      <Table.Td>
        <Checkbox
          aria-label={actionsText.choose(reference)}
          checked={use.isChosen(action)}
          onChange={() => use.onChoose(action)}
        />
      </Table.Td>
      <Table.Td className={classes.reference}>
        <UnstyledButton
          className={classes.open}
          aria-label={actionsText.open(reference)}
          onClick={() => use.onOpen(action)}
        >
          {reference}
        </UnstyledButton>
        {action.priority !== null && <Text size="xs">{priorityLabels[action.priority]}</Text>}
        {action.isConfidential && (
          <Text size="xs" className={classes.mark}>
            <Lock size={12} aria-hidden /> {actionsText.confidential}
          </Text>
        )}
      </Table.Td>
      {columns.includes('partnership') && <Table.Td>{action.partnership}</Table.Td>}
      <Table.Td className={classes.what}>
        {action.what}
        <Text size="xs" c="dimmed">
          {historyWords(action, today)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Owners action={action} />
        {isEditing && <OwnersEditor action={action} />}
      </Table.Td>
      <Table.Td className={classes.due}>
        {isEditing ? <DueEditor key={action.due} action={action} /> : <Due action={action} />}
      </Table.Td>
      <Table.Td>
        {isEditing ? <StatusEditor action={action} /> : <Standing action={action} today={today} />}
      </Table.Td>
      <Table.Td className={classes.update}>
        {latest ? `${shortDate(latest.on)}: ${latest.text}` : actionsText.noUpdate}
        {action.chased && (
          <Text size="xs" c="dimmed">
            {chaseStandingWords(action.chased)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** "Carried forward 2 times, 63 days old, raised at the meeting of 14 Jan 2026" (A2). */
function historyWords(action: ListedAction, today: IsoDate): string {
  const { raisedAt, raisedOn, closedOn, timesCarried: times } = action;
  const raised = raisedAt
    ? actionsText.raisedAtMeeting(shortDate(raisedAt.date))
    : actionsText.outsideMeetings;
  const ageDays = Math.max(0, daysBetween(raisedOn, closedOn ?? today));
  return `${carriedAndAge({ times, ageDays })}, ${raised}`;
}

function Due({ action: { due, firstDue } }: { action: ListedAction }) {
  return (
    <>
      {due === null ? actionsText.noDue : shortDue(due)}
      {firstDue !== null && firstDue !== due && (
        <Text size="xs" c="dimmed">
          {actionsText.firstDue(shortDue(firstDue))}
        </Text>
      )}
    </>
  );
}

function Standing({ action, today }: { action: ListedAction; today: IsoDate }) {
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

/** The lead first (A1, A5). */
function Owners({ action: { owners } }: { action: ListedAction }) {
  if (owners.length === 0) {
    return <StatusBadge tone="attention">{actionsText.noOwner}</StatusBadge>;
  }
  return owners.map(({ id, name, body }, index) => (
    <div key={id}>
      <bdi>{index === 0 && owners.length > 1 ? asLead(name) : name}</bdi>
      <Text size="xs" c="dimmed">
        {body}
      </Text>
    </div>
  ));
}

/** Which tone says how an action stands: overdue, closed or open. */
export function toneOf(action: Pick<ListedAction, 'status' | 'due'>, today: IsoDate): Tone {
  if (isOverdue(action, today)) return 'problem';
  return isClosed(action) ? 'good' : 'information';
}
