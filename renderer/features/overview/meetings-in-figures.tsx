import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipId } from '#shared/model/id';
import { meetingChartText } from '#shared/text/screens/meeting-charts';
import { historyText } from '#shared/text/screens/overview';
import { useMeetingsOfYear } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { MeetingHistory } from './meeting-history';

/** The meetings of one partnership in a year that can be chosen; at first the latest with one. */
export function MeetingsInFigures({ whose }: { whose: PartnershipId | null }) {
  const [chosen, choose] = useState<number | null>(null);
  const latest = useMeetingsOfYear(whose, null).data?.history;
  const years = latest?.years ?? [];
  // A year of another partnership may be none of this.
  const year = chosen !== null && years.includes(chosen) ? chosen : null;
  const reading = useMeetingsOfYear(whose, year);
  return (
    <Section
      id="meetings-in-figures"
      title={historyText.title}
      lead={historyText.lead}
      action={
        years.length > 1 && (
          <NativeSelect
            aria-label={meetingChartText.year}
            value={String(year ?? latest?.year)}
            data={years.map(String)}
            onChange={({ currentTarget: { value } }) => choose(Number(value))}
          />
        )
      }
    >
      <Loaded reading={reading}>{({ history }) => <MeetingHistory history={history} />}</Loaded>
    </Section>
  );
}
