import { Checkbox, Group, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { ProposedDate } from '#shared/domain/meeting-dates';
import type { IsoDate } from '#shared/model/iso-date';
import { longDate } from '#shared/text/dates';
import { meetingKindLabels } from '#shared/text/labels';
import { datesText as words, proposalReason } from '#shared/text/screens/meetings';
import { BusyButton } from '../../../ui/busy-button';
import { TableCard } from '../../../ui/table-card';

type ProposedDatesProps = {
  /** Null while the entries do not lead to any. */
  dates: readonly ProposedDate[] | null;
  isChosen: (date: IsoDate) => boolean;
  onChoose: (date: IsoDate, isChosen: boolean) => void;
  /** How many meetings are dated in the period already. */
  dated: number;
  /** Whether the rule puts meetings before the parent's, and none of its dates is entered (F2). */
  lacksParent: boolean;
  problem: string | null;
  isRunning: boolean;
};

/** The proposed days, each to be added or left out, with why a day is not the one the rule led to. */
export function ProposedDates({
  dates,
  isChosen,
  onChoose,
  dated,
  lacksParent,
  problem,
  isRunning,
}: ProposedDatesProps) {
  const headingId = useId();
  const chosen = dates?.filter(({ date }) => isChosen(date)).length ?? 0;
  return (
    <section aria-labelledby={headingId}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <div>
          <Title order={2} id={headingId}>
            {words.proposed}
          </Title>
          <Text size="sm" c="dimmed" role="status">
            {dates !== null && `${words.chosen(chosen, dates.length)}. ${words.dated(dated)}`}
          </Text>
        </div>
        <BusyButton type="submit" isBusy={isRunning}>
          {words.add}
        </BusyButton>
      </Group>
      {lacksParent && (
        <Text size="sm" mb="xs">
          {words.noParentDates}
        </Text>
      )}
      {problem !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mb="xs">
          {problem}
        </Text>
      )}
      {dates === null || dates.length === 0 ? (
        <Text size="sm" c="dimmed">
          {dates === null ? words.none : words.noneFound}
        </Text>
      ) : (
        <TableCard aria-labelledby={headingId}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={44}>
                <VisuallyHidden>{words.columns.chosen}</VisuallyHidden>
              </Table.Th>
              <Table.Th w={230}>{words.columns.date}</Table.Th>
              <Table.Th w={135}>{words.columns.kind}</Table.Th>
              <Table.Th>{words.columns.reason}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dates.map((proposed) => (
              <Table.Tr key={proposed.date}>
                <Table.Td>
                  <Checkbox
                    aria-label={words.choose(longDate(proposed.date))}
                    checked={isChosen(proposed.date)}
                    onChange={(event) => onChoose(proposed.date, event.currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Th scope="row" fz="sm" fw={600} c="var(--mantine-color-text)">
                  {longDate(proposed.date)}
                </Table.Th>
                <Table.Td>{meetingKindLabels[proposed.kind]}</Table.Td>
                <Table.Td>{proposalReason(proposed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
    </section>
  );
}
