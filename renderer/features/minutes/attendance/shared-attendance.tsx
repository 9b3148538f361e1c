import { Text } from '@mantine/core';
import type { Meeting } from '#shared/model/meeting';
import { linkedText } from '#shared/text/screens/linked-meetings';
import { useLinkedMeetings } from '../../../data/queries';

/** That people are marked at meetings held back to back as well, as long as these have not begun (F7). */
export function SharedAttendance({ meeting }: { meeting: Meeting }) {
  const { data: others = [] } = useLinkedMeetings(meeting.id);
  const names = others
    .filter(({ isLinked, state, date }) => isLinked && state === 'planned' && date === meeting.date)
    .map(({ partnershipName }) => partnershipName);
  if (names.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {linkedText.sharedWith(names.join(', '))}
    </Text>
  );
}
