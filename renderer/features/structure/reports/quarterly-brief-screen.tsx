import { Anchor, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { briefQuarters, briefReports } from '#shared/domain/reports/quarterly-brief';
import { rulesOn } from '#shared/domain/terms';
import { lastDayOfQuarter } from '#shared/domain/trackers/quarters';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { Report } from '#shared/model/structure';
import type { Quarter } from '#shared/model/tracker';
import { PROSE_LIMIT } from '#shared/model/wording';
import { briefText } from '#shared/text/screens/quarterly-brief';
import { briefRule, briefWords } from '#shared/text/structure/brief-words';
import { quarterSpan } from '#shared/text/tracker-words';
import { usePartnership, useQuarterlyBrief } from '../../../data/queries';
import { ExportButton } from '../../../records/export-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';

/** The brief on a quarter for the body above: filled in from the records, edited, and exported (G2, G3). */
export function QuarterlyBriefScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page
      title={briefText.title}
      lead={briefText.lead}
      actions={
        <Anchor component={Link} href={`/p/${partnershipId}/structure`} size="sm">
          {briefText.back}
        </Anchor>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>{(view) => <Brief view={view} />}</Loaded>
    </Page>
  );
}

function Brief({ view }: { view: PartnershipView }) {
  const { partnership, today } = view;
  const quarters = briefQuarters(today);
  const reports = briefReports(partnership);
  const [chosen, choose] = useState<Quarter | null>(null);
  const [reportId, setReportId] = useState<string>(reports[0]?.id ?? '');
  const quarter = chosen ?? quarters[0];
  const report = reports.find(({ id }) => id === reportId) ?? null;
  return (
    <Stack gap="md" maw={900}>
      <Group align="flex-start" gap="md">
        <NativeSelect
          label={briefText.quarter}
          value={quarter}
          data={quarters.map((one) => ({ value: one, label: quarterLabel(one, today) }))}
          onChange={({ currentTarget: { value } }) =>
            choose(quarters.find((one) => one === value) ?? null)
          }
        />
        <NativeSelect
          label={briefText.report}
          value={report?.id ?? ''}
          data={[
            ...reports.map(({ id, title, body }) => ({
              value: id,
              label: briefText.reportTo(title, body),
            })),
            { value: '', label: briefText.noReport },
          ]}
          onChange={({ currentTarget: { value } }) => setReportId(value)}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {`${briefRule(report, rulesOn(partnership, today))}.`}
      </Text>
      <Prefilled key={quarter} view={view} quarter={quarter} report={report} />
    </Stack>
  );
}

function quarterLabel(quarter: Quarter, today: PartnershipView['today']): string {
  const span = quarterSpan(quarter);
  return lastDayOfQuarter(quarter) < today ? span : briefText.running(span);
}

type PrefilledProps = { view: PartnershipView; quarter: Quarter; report: Report | null };

/** What the records know of the quarter is read once, so that nothing typed over it is lost. */
function Prefilled(props: PrefilledProps) {
  const { view, quarter } = props;
  return (
    <Loaded reading={useQuarterlyBrief(view.partnership.id, quarter)}>
      {(lines) => <Entries {...props} lines={lines} />}
    </Loaded>
  );
}

type Lines = Output<'structure:quarterlyBrief'>;

function Entries({ view, quarter, report, lines }: PrefilledProps & { lines: Lines }) {
  const [entries, edit] = useState({
    activities: lines.activities.join('\n'),
    progress: lines.progress.join('\n'),
    challenges: lines.challenges.join('\n'),
  });
  return (
    <>
      {(['activities', 'progress', 'challenges'] as const).map((heading) => (
        <Textarea
          key={heading}
          label={briefWords.headings[heading]}
          description={briefText.hints[heading]}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={PROSE_LIMIT}
          value={entries[heading]}
          onChange={({ currentTarget: { value } }) => edit({ ...entries, [heading]: value })}
        />
      ))}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {briefText.notKept}
        </Text>
        <ExportButton
          label={briefText.export}
          request={{
            document: 'quarterly-brief',
            partnershipId: view.partnership.id,
            quarter,
            reportId: report?.id ?? null,
            entries,
          }}
        />
      </Group>
    </>
  );
}
