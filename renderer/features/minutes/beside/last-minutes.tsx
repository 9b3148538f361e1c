import { Text } from '@mantine/core';
import { meetingBefore } from '#shared/domain/actions/carry-forward';
import type { MeetingView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { MinuteBlock } from '#shared/model/minutes';
import { plainDate } from '#shared/text/dates';
import { handsOpening, handsSentence } from '#shared/text/decisions/hands-words';
import { outcomeLabels } from '#shared/text/labels';
import { besideText as words } from '#shared/text/screens/beside';
import { useMeetingIfAny, useMeetings } from '../../../data/queries';
import { Loaded } from '../../../ui/loaded';
import { useMinuteContext } from '../minute-context';
import classes from './beside.module.css';

/** What was recorded at the meeting before, to be read while its minutes are taken (M1). */
export function LastMinutes() {
  const { view } = useMinuteContext();
  const meetings = useMeetings(view.partnership.id).data ?? [];
  const before = meetingBefore(meetings, view.meeting);
  const reading = useMeetingIfAny(before?.id ?? null);
  if (!before) return <Text size="sm">{words.noMeetingBefore}</Text>;
  return <Loaded reading={reading}>{(earlier) => <Minutes view={earlier} />}</Loaded>;
}

function Minutes({ view: { meeting, actions } }: { view: MeetingView }) {
  return (
    <>
      <Text size="xs" c="dimmed">
        {words.meetingOf(plainDate(meeting.date))}
      </Text>
      {meeting.agenda.map(({ id, title }, place) => (
        <section key={id} className={classes.item}>
          <Text component="h3" size="sm" fw={700}>
            {place + 1}. <bdi>{title}</bdi>
          </Text>
          {(meeting.minutes.find(({ itemId }) => itemId === id)?.blocks ?? []).map(
            (block, number) => (
              // oxlint-disable-next-line react/no-array-index-key -- the minutes of another day do not change here
              <p key={number}>{wordsOf(block, actions)}</p>
            ),
          )}
        </section>
      ))}
    </>
  );
}

function wordsOf(block: MinuteBlock, actions: readonly Action[]): string {
  if (block.type === 'paragraph') return block.text;
  if (block.type === 'bullets') return block.items.join('; ');
  if (block.type === 'declaration') return words.declared(block.nature);
  if (block.type === 'decision') {
    return `${outcomeLabels[block.outcome]} ${block.reference}: ${block.text}`;
  }
  if (block.type === 'vote')
    return `${handsOpening} ${block.text} ${handsSentence(block, 'not-decided')}`;
  const action = actions.find(({ id }) => id === block.actionId);
  return action ? `${action.reference}: ${action.what}` : '';
}
