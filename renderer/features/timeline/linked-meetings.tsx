import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { LinkableMeeting } from '#shared/ipc/areas/linked-meetings';
import { longDate, timeSpan } from '#shared/text/dates';
import { linkedText } from '#shared/text/screens/linked-meetings';
import { useCommand } from '../../data/commands';
import { useLinkedMeetings } from '../../data/queries';
import { StatusBadge } from '../../ui/status-badge';
import classes from './timeline.module.css';
import type { TimelineView } from './timeline-view';

/** The meetings of other partnerships on the same day, and which of them are held back to back (F7). */
export function LinkedMeetings({ view: { meeting } }: { view: TimelineView }) {
  const { data: others = [] } = useLinkedMeetings(meeting.id);
  if (others.length === 0) return null;
  return (
    <section className={classes.late} aria-labelledby="linked-meetings">
      <Title order={2} id="linked-meetings">
        {linkedText.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {linkedText.lead}
      </Text>
      <ul className={classes.matters}>
        {others.map((other) => (
          <Other key={other.id} of={meeting} other={other} />
        ))}
      </ul>
    </section>
  );
}

type OtherProps = { of: TimelineView['meeting']; other: LinkableMeeting };

function Other({ of, other }: OtherProps) {
  const { id: otherId, partnershipName: name, isLinked } = other;
  const { run } = useCommand('linked:save', (input) =>
    input.isLinked ? linkedText.linked(name) : linkedText.parted(name),
  );
  const label = isLinked ? linkedText.unlink(name) : linkedText.link(name);
  return (
    <li>
      <Group gap="xs">
        <Anchor component={Link} href={`/m/${otherId}/timeline`} size="sm" fw={600}>
          {name}
        </Anchor>
        <Text size="sm">{whenAndWhere(of, other)}</Text>
        {isLinked && <StatusBadge tone="information">{linkedText.isLinked}</StatusBadge>}
        <Button
          size="compact-xs"
          variant="default"
          aria-label={label}
          onClick={() => void run({ meetingId: of.id, otherId, isLinked: !isLinked })}
        >
          {isLinked ? linkedText.unlinkShort : linkedText.linkShort}
        </Button>
      </Group>
    </li>
  );
}

function whenAndWhere(of: OtherProps['of'], { date, startTime, endTime, place }: LinkableMeeting) {
  const when = timeSpan(startTime, endTime);
  const where = place === '' ? '' : `, ${place}`;
  return date === of.date
    ? `${when}${where}`
    : `${longDate(date)}, ${when}${where}. ${linkedText.otherDay}`;
}
