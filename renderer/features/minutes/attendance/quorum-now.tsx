import { Text } from '@mantine/core';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import type { Presence } from '#shared/domain/quorum/counting';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingView } from '#shared/ipc/views';
import {
  inquorateSentence,
  openRulesSentence,
  quorumSentence,
  quorumWord,
} from '#shared/text/quorum';
import { RuleButton } from '../../../records/rule-button';
import classes from './attendance-pane.module.css';
import { StatusBadge } from '../../../ui/status-badge';

const TONES = {
  quorate: 'good',
  inquorate: 'attention',
  silent: 'neutral',
  'not-entered': 'neutral',
} as const;

type QuorumNowProps = {
  view: MeetingView;
  /** Who is here at the item, and who of them takes no part in it. */
  presence: Presence;
};

/** Whether the meeting is quorate now, with the sum and the clause; read out whenever it changes. */
export function QuorumNow({ view: { partnership, meeting }, presence }: QuorumNowProps) {
  const quorum = assessQuorum(partnership, presence, meeting.date);
  const consequence = inquorateSentence(quorum, rulesOn(partnership, meeting.date));
  const open = openRulesSentence(quorum);
  return (
    <div className={classes.quorum}>
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
        {open && (
          <Text size="xs" c="dimmed">
            {open}
          </Text>
        )}
      </section>
      <RuleButton
        partnership={partnership}
        on={meeting.date}
        rules={['quorum', 'inquorate', ...('hangsOn' in quorum ? quorum.hangsOn : [])]}
      />
    </div>
  );
}
