import { Anchor, Table, VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import type { MinuteBookView } from '#shared/ipc/areas/minute-book';
import { plainDate } from '#shared/text/dates';
import { minuteBookText as words } from '#shared/text/screens/minute-book';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';

type Missing = MinuteBookView['missing'];

/** Locked minutes that the book does not know, each to be entered in one press. */
export function MissingSection({ missing }: { missing: Missing }) {
  return (
    <Section id="book-missing" title={words.missing} lead={words.missingLead}>
      <TableCard aria-labelledby="book-missing">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.minutes}</Table.Th>
            <Table.Th w={120}>
              <VisuallyHidden>{words.enter}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {missing.map((one) => (
            <MissingRow key={one.meetingId} missing={one} />
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}

function MissingRow({ missing: { meetingId, meetingOn } }: { missing: Missing[number] }) {
  const date = plainDate(meetingOn);
  const { run, isRunning } = useCommand('minuteBook:enter', () => words.entered(date));
  return (
    <Table.Tr>
      <RowHead>
        <Anchor component={Link} href={`/m/${meetingId}/record`} size="sm">
          {date}
        </Anchor>
      </RowHead>
      <Table.Td ta="right">
        <BusyButton
          size="compact-sm"
          variant="default"
          isBusy={isRunning}
          aria-label={words.enterOf(date)}
          onClick={() => void run({ meetingId })}
        >
          {words.enter}
        </BusyButton>
      </Table.Td>
    </Table.Tr>
  );
}
