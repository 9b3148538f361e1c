import { ActionIcon, Text } from '@mantine/core';
import { Pencil, Trash2 } from 'lucide-react';
import { approvalsOf, type ApprovedMatter } from '#shared/domain/approved-matters';
import type { StepName } from '#shared/domain/timeline-steps';
import type { Circulated, Dispatch } from '#shared/model/meeting-cycle';
import { plainDate } from '#shared/text/dates';
import { timelineText } from '#shared/text/screens/timeline';
import { inList } from '#shared/text/structure/in-list';
import { useCommand } from '../../data/commands';
import { useMeetings } from '../../data/queries';
import classes from './timeline.module.css';
import { namesAsked } from '../../records/names-asked';
import { SendingWarnings } from './sending-warnings';
import { newRecordings, type Recording, type TimelineView } from './timeline-view';

type StepRecordsProps = {
  view: TimelineView;
  step: StepName;
  onRecord: (what: Recording) => void;
};

/** What is recorded of a step: what went out when and to whom, who agreed, which meeting confirmed. */
export function StepRecords({ view, step, onRecord }: StepRecordsProps) {
  const what = newRecordings[step];
  switch (what?.kind) {
    case undefined:
    case 'draft':
      return null;
    case 'sending':
      return what.what && <Sendings view={view} what={what.what} onRecord={onRecord} />;
    case 'approval':
      return <Approvals view={view} of={what.of} onRecord={onRecord} />;
    case 'confirmation':
      return <Confirmation view={view} onRecord={onRecord} />;
  }
}

type EntryProps = {
  words: string;
  /** What is to be said of it besides. */
  detail?: string;
  onEdit: () => void;
  onRemove: () => void;
};

function Entry({ words, detail = '', onEdit, onRemove }: EntryProps) {
  return (
    <li className={classes.entry}>
      <span>
        {words}
        {detail !== '' && (
          <Text size="xs" c="dimmed">
            {detail}
          </Text>
        )}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={timelineText.edit(words)}
        title={timelineText.edit(words)}
        onClick={onEdit}
      >
        <Pencil size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={timelineText.remove(words)}
        title={timelineText.remove(words)}
        onClick={onRemove}
      >
        <Trash2 size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

type Records = Pick<StepRecordsProps, 'view' | 'onRecord'>;

function Sendings({ view, what, onRecord }: Records & { what: Circulated }) {
  const remove = useCommand('cycle:removeDispatch', () => timelineText.sendingRemoved);
  const { meeting } = view;
  const sent = meeting.cycle.sent
    .filter((one) => one.what === what)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const [first] = sent;
  if (first === undefined) return null;
  return (
    <>
      <ul className={classes.entries}>
        {sent.map((dispatch) => (
          <Entry
            key={dispatch.id}
            words={timelineText.sent(dispatch)}
            detail={aboutSending(dispatch)}
            onEdit={() => onRecord({ kind: 'sending', what, dispatch })}
            onRemove={() => void remove.run({ meetingId: meeting.id, dispatchId: dispatch.id })}
          />
        ))}
      </ul>
      <SendingWarnings view={view} what={what} sentOn={first.on} />
    </>
  );
}

function aboutSending({ lateReason, files }: Dispatch): string {
  const late = lateReason === '' ? '' : timelineText.lateBecause(lateReason);
  const held = files.length === 0 ? '' : timelineText.sentFiles.kept(files.length);
  return [late, held].filter((one) => one !== '').join('. ');
}

function Approvals({ view, of, onRecord }: Records & { of: ApprovedMatter }) {
  const remove = useCommand('cycle:recordApprovals', () => timelineText.approvals[of].removed);
  const { id: meetingId, cycle } = view.meeting;
  const approvals = approvalsOf(cycle, of);
  if (approvals.length === 0) return null;
  const asked = namesAsked(view, of);
  return (
    <ul className={classes.entries}>
      {approvals.map(({ by, on }, place) => (
        <Entry
          key={`${by} ${on}`}
          words={timelineText.agreed(by, plainDate(on))}
          detail={
            asked.length === 0 || asked.includes(by) ? '' : timelineText.notAsked(inList(asked))
          }
          onEdit={() => onRecord({ kind: 'approval', of, place })}
          onRemove={() =>
            void remove.run({
              meetingId,
              of,
              approvals: approvals.filter((_, other) => other !== place),
            })
          }
        />
      ))}
    </ul>
  );
}

function Confirmation({ view, onRecord }: Records) {
  const remove = useCommand('cycle:confirmMinutes', () => timelineText.confirmationRemoved);
  const { meeting, partnership } = view;
  const confirmed = meeting.cycle.minutesConfirmed;
  const meetings = useMeetings(partnership.id).data ?? [];
  if (confirmed === null) return null;
  const by = meetings.find(({ id }) => id === confirmed.meetingId);
  const { on, withCorrections } = confirmed;
  return (
    <ul className={classes.entries}>
      <Entry
        words={
          by
            ? timelineText.confirmedAt(plainDate(by.date), withCorrections)
            : timelineText.confirmedOn(plainDate(on), withCorrections)
        }
        onEdit={() => onRecord({ kind: 'confirmation' })}
        onRemove={() => void remove.run({ meetingId: meeting.id, confirmed: null })}
      />
    </ul>
  );
}
