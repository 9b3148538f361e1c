import { Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { DueRow } from '#shared/model/due';
import { dueText } from '#shared/text/screens/due';
import { useDue } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { DueTable } from './due-table';
import { SaveCalendarButton } from './save-calendar-button';

/** The home screen: what is due across all partnerships, the overdue first. */
export function DueScreen() {
  return (
    <Page title={dueText.title} lead={dueText.lead} actions={<SaveCalendarButton />}>
      <Loaded reading={useDue()}>{(due) => <Due due={due} />}</Loaded>
    </Page>
  );
}

function Due({ due: { today, rows } }: { due: Output<'due:list'> }) {
  const [partnershipId, choose] = useState('');
  const [showsLater, showLater] = useState(false);
  const names = new Map<string, string>(
    rows.map((row) => [row.partnershipId, row.partnershipName]),
  );
  const shown = rows.filter((row) => partnershipId === '' || row.partnershipId === partnershipId);
  if (rows.length === 0) {
    return <EmptyState icon={CalendarCheck} title={dueText.none} text={dueText.noneText} />;
  }
  const of = (state: DueRow['state']): DueRow[] => shown.filter((row) => row.state === state);
  const groups = (['overdue', 'soon', 'open', 'later'] as const).map((state) => ({
    state,
    rows: of(state),
  }));
  const [overdue, soon, open] = groups.map((group) => group.rows.length);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Text size="sm" c="dimmed">
          {dueText.counts(overdue ?? 0, soon ?? 0, open ?? 0)}
        </Text>
        <Switch
          ml="auto"
          label={dueText.showLater}
          checked={showsLater}
          onChange={(event) => showLater(event.currentTarget.checked)}
        />
        {names.size > 1 && (
          <NativeSelect
            aria-label={dueText.partnership}
            value={partnershipId}
            data={[
              { value: '', label: dueText.all },
              ...[...names].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
      </Group>
      {groups
        .filter((group) => group.rows.length > 0 && (group.state !== 'later' || showsLater))
        .map((group) => (
          <DueTable
            key={group.state}
            title={dueText[group.state]}
            rows={group.rows}
            today={today}
            showsPartnership={names.size > 1}
          />
        ))}
    </Stack>
  );
}
