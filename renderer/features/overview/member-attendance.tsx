import { Table, Text, VisuallyHidden } from '@mantine/core';
import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import { shortDate } from '#shared/text/dates';
import { memberMarkWords, meetingChartText as words } from '#shared/text/screens/meeting-charts';
import { TableCard } from '../../ui/table-card';
import classes from './member-attendance.module.css';

type History = { history: MeetingHistoryView };

/** Who with a seat came to which meeting, each mark as a sign and a word besides its colour (M4, Q8). */
export function MemberAttendance({ history: { meetings, members, standIn } }: History) {
  if (members.length === 0) return <Text size="sm">{words.noMembers}</Text>;
  return (
    <section aria-label={words.members}>
      <TableCard aria-label={words.members} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.who}>{words.member}</Table.Th>
            {meetings.map(({ id, date }) => (
              <Table.Th key={id}>{shortDate(date)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map(({ personId, name, organisation, marks }) => (
            <Table.Tr key={personId}>
              <Table.Th scope="row" className={classes.who}>
                <bdi>{name}</bdi>
                <Text size="xs" c="dimmed">
                  {organisation}
                </Text>
              </Table.Th>
              {marks.map((mark, place) => (
                <Table.Td
                  key={meetings[place]?.id ?? place}
                  className={classes.mark}
                  data-mark={mark}
                >
                  <Mark {...memberMarkWords(mark, standIn)} isQuiet={mark === 'not-a-member'} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
      <Text size="sm" c="dimmed" mt="xs">
        {words.key}
      </Text>
    </section>
  );
}

type MarkProps = { sign: string; word: string; isQuiet: boolean };

/** Where somebody held no seat there is nothing to see: a dash, and the words for who does not see it. */
function Mark({ sign, word, isQuiet }: MarkProps) {
  return (
    <>
      <span aria-hidden>{sign}</span> {isQuiet ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </>
  );
}
