import { presenceOf } from '#shared/domain/quorum/presence';
import { rulesOn } from '#shared/domain/terms';
import { Text } from '@mantine/core';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import type { MeetingView } from '#shared/ipc/views';
import { inquorateSentence, quorumSentence, quorumWord } from '#shared/text/quorum';
import classes from './attendance-pane.module.css';
import { StatusBadge } from '../../ui/status-badge';

const TONES = {
  quorate: 'good',
  inquorate: 'attention',
  silent: 'neutral',
  'not-entered': 'neutral',
} as const;

/** Whether the meeting is quorate now, with the sum and the clause; read out whenever it changes. */
export function QuorumNow({ view: { partnership, meeting } }: { view: MeetingView }) {
  const quorum = assessQuorum(partnership, presenceOf(meeting), meeting.date);
  const consequence = inquorateSentence(quorum, rulesOn(partnership, meeting.date));
  return (
    <section className={classes.quorum} role="status">
      <StatusBadge tone={TONES[quorum.state]}>{quorumWord(quorum)}</StatusBadge>
      {'needed' in quorum && (
        <div
          className={classes.meter}
          aria-hidden
          ref={(bar) => {
            bar?.style.setProperty('--here', String(quorum.represented / Math.max(1, quorum.of)));
            bar?.style.setProperty('--needed', String(quorum.needed / Math.max(1, quorum.of)));
          }}
        />
      )}
      <Text size="xs" c="dimmed">
        {quorumSentence(quorum)}
      </Text>
      {consequence && (
        <Text size="xs" fw={600}>
          {consequence}
        </Text>
      )}
    </section>
  );
}
