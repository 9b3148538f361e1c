import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { reportRule, reportsByDirection, type StandingReport } from '#shared/domain/reports';
import { rulesOn } from '#shared/domain/terms';
import type { Report } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { reportRuleSentence } from '#shared/text/structure/report-words';
import { SidePanel } from '../../../ui/side-panel';
import { WarningLine } from '../../../ui/warning-line';
import { AddButton } from '../../../ui/add-button';
import { Section } from '../../../ui/section';
import type { StructuredView } from '../structured-view';
import { RecordReportForm } from './record-report-form';
import { ReportForm } from './report-form';
import { ReportsTable } from './reports-table';

/** How many days before it is due a report is said to be due soon. */
const SOON_DAYS = 14;

type Open = { kind: 'edit'; report: Report | null } | { kind: 'record'; report: Report };

/** What the partnership owes to others and expects from them, and whether that is what its terms ask (G2 to G6). */
export function ReportsSection({ view }: { view: StructuredView }) {
  const [shown, show] = useState<Open | null>(null);
  const { partnership, today } = view;
  const reports = reportsByDirection(partnership, today, SOON_DAYS);
  const rule = reportRule(partnership, rulesOn(partnership, today));
  const isAmiss = rule.state === 'not-listed' || rule.state === 'less-often';
  const table = (direction: Report['direction'], title: string, rows: StandingReport[]) => (
    <div>
      <Title order={3} id={`reports-${direction}`} mb={4}>
        {title}
      </Title>
      <ReportsTable
        view={view}
        direction={direction}
        rows={rows}
        onEdit={(report) => show({ kind: 'edit', report })}
        onRecord={(report) => show({ kind: 'record', report })}
      />
    </div>
  );
  return (
    <Section
      id="reports"
      title={structureText.reports}
      lead={isAmiss ? null : reportRuleSentence(rule)}
      action={
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            component={Link}
            href={`/p/${partnership.id}/structure/quarterly-brief`}
          >
            {structureText.quarterlyBrief}
          </Button>
          <AddButton
            label={structureText.addReport}
            onClick={() => show({ kind: 'edit', report: null })}
          />
        </Group>
      }
    >
      {isAmiss && (
        <Text component="div" mb="xs">
          <WarningLine>{reportRuleSentence(rule)}</WarningLine>
        </Text>
      )}
      <Stack gap="md">
        {table('out', structureText.owed, reports.out)}
        {table('in', structureText.expected, reports.in)}
      </Stack>
      <SidePanel isOpen={shown !== null} onClose={() => show(null)} title={titleOf(shown)}>
        {shown?.kind === 'edit' && (
          <ReportForm view={view} report={shown.report} onClose={() => show(null)} />
        )}
        {shown?.kind === 'record' && (
          <RecordReportForm view={view} report={shown.report} onClose={() => show(null)} />
        )}
      </SidePanel>
    </Section>
  );
}

function titleOf(shown: Open | null): string {
  if (shown === null) return '';
  if (shown.report === null) return structureText.addReport;
  const { title } = shown.report;
  return shown.kind === 'edit' ? structureText.editReport(title) : structureText.recordTitle(title);
}
