import { NativeSelect, Stack } from '@mantine/core';
import { Gauge } from 'lucide-react';
import { useState } from 'react';
import { partnershipIdSchema, type PartnershipId } from '#shared/model/id';
import { overviewText as words } from '#shared/text/screens/overview';
import { useOverview } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ActionCharts } from './action-charts';
import { MeetingsInFigures } from './meetings-in-figures';
import { PartnershipsTable } from './partnerships-table';

/** How all partnerships stand this year, and the actions of one or of all in figures (T6, A6). */
export function OverviewScreen() {
  const [whose, choose] = useState<PartnershipId | null>(null);
  const years = useOverview(null);
  const figures = useOverview(whose);
  const year = years.data?.year;
  return (
    <Page title={words.title} lead={year === undefined ? null : words.lead(year)}>
      <Loaded reading={years}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState icon={Gauge} title={words.none} text={words.noneText} />
          ) : (
            <Stack gap="xl">
              <PartnershipsTable rows={rows} />
              <Section
                id="actions-in-figures"
                title={words.actions}
                lead={words.actionsLead}
                action={
                  rows.length > 1 && (
                    <NativeSelect
                      aria-label={words.whose}
                      value={whose ?? ''}
                      data={[
                        { value: '', label: words.all },
                        ...rows.map(({ partnershipId, name }) => ({
                          value: partnershipId,
                          label: name,
                        })),
                      ]}
                      onChange={({ currentTarget: { value } }) =>
                        choose(partnershipIdSchema.safeParse(value).data ?? null)
                      }
                    />
                  )
                }
              >
                <Loaded reading={figures}>
                  {(view) => <ActionCharts figures={view.figures} />}
                </Loaded>
              </Section>
              <MeetingsInFigures whose={whose} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
