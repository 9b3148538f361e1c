import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { membersOn } from '#shared/domain/membership';
import { seatTable } from '#shared/domain/membership/seat-table';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import { seatTotalWords } from '#shared/text/membership/member-words';
import { exportsText } from '#shared/text/screens/exports';
import { membersText } from '#shared/text/screens/members';
import { ExportButton } from '../../records/export-button';
import { DateField, typedDate } from '../../ui/date-field';
import type { Showing } from './showing';

type ShowingBarProps = {
  view: PartnershipView;
  showing: Showing;
  onShow: (showing: Showing) => void;
};

/** How many bodies and seats there are, as at which day, and the list of them on paper (M4, P1). */
export function ShowingBar({ view, showing, onShow }: ShowingBarProps) {
  const { partnership, today } = view;
  const [typed, type] = useState(typedDate(showing.on));
  const isNow = showing.which !== 'as-at';
  const now = (which: 'current' | 'all'): void => onShow({ which, on: today });
  return (
    <Group justify="space-between" align="flex-end" gap="sm">
      <div role="status">
        <Summary view={view} showing={showing} />
      </div>
      <Group align="flex-end" gap="sm">
        {isNow ? (
          <SegmentedControl
            size="xs"
            aria-label={membersText.show}
            value={showing.which}
            onChange={(value) => now(value === 'all' ? 'all' : 'current')}
            data={[
              { value: 'current', label: membersText.current },
              { value: 'all', label: membersText.all },
            ]}
          />
        ) : (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              type(typedDate(today));
              now('current');
            }}
          >
            {membersText.backToToday}
          </Button>
        )}
        <DateField
          label={membersText.asAt}
          size="xs"
          w={170}
          value={typed}
          onChange={type}
          onDate={(on) => {
            if (on === null) type(typedDate(today));
            if (on === null || on === today) {
              if (!isNow) now('current');
            } else onShow({ which: 'as-at', on });
          }}
        />
        <ExportButton
          label={membersText.listOf}
          request={{ document: 'membership', partnershipId: partnership.id, on: showing.on }}
          versions={{ of: exportsText.theMembership, choices: [] }}
        />
      </Group>
    </Group>
  );
}

function Summary({
  view: { partnership },
  showing: { which, on },
}: Omit<ShowingBarProps, 'onShow'>) {
  const { rows, total, vacant } = seatTable(partnership, rulesOn(partnership, on), on);
  const counting = membersOn(partnership, on).filter((one) => one.countsTowardsQuorum).length;
  const seats = rows.reduce((sum, row) => sum + row.seats, 0);
  const count =
    total.state === 'open'
      ? membersText.openSummary(rows.length, vacant)
      : membersText.summary(rows.length, seats, vacant);
  return (
    <>
      {which === 'as-at' && (
        <Text size="sm" fw={600}>
          {membersText.asAtDay(on)}
        </Text>
      )}
      <Text size="sm">
        {count}; {membersText.quorumSummary(counting)}
      </Text>
      <Text size="xs" c="dimmed">
        {seatTotalWords(total)}
      </Text>
    </>
  );
}
