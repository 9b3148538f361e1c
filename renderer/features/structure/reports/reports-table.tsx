import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import type { StandingReport } from '#shared/domain/reports';
import type { Report } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { howOften, nextDueWords } from '#shared/text/structure/report-words';
import { useCommand } from '../../../data/commands';
import { TableCard } from '../../../ui/table-card';
import { DueBadge } from '../due-badge';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import type { StructuredView } from '../structured-view';
import { ReportHistory } from './report-history';

const { reportColumns: columns } = structureText;

type RowActions = {
  view: StructuredView;
  onEdit: (report: Report) => void;
  onRecord: (report: Report) => void;
};

type ReportsTableProps = RowActions & {
  direction: Report['direction'];
  rows: readonly StandingReport[];
};

/** The reports that go one way, the first due first. */
export function ReportsTable({ direction, rows, ...actions }: ReportsTableProps) {
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {direction === 'out' ? structureText.noneOwed : structureText.noneExpected}
      </Text>
    );
  }
  return (
    <TableCard aria-labelledby={`reports-${direction}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.title}</Table.Th>
          <Table.Th w="20%">{direction === 'out' ? columns.to : columns.from}</Table.Th>
          <Table.Th w={120}>{columns.often}</Table.Th>
          <Table.Th w={170}>{columns.next}</Table.Th>
          <Table.Th w={80}>{columns.clause}</Table.Th>
          <Table.Th w={250}>
            <VisuallyHidden>{structureText.change}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <ReportRow key={row.report.id} row={row} {...actions} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function ReportRow({ view, row, onEdit, onRecord }: RowActions & { row: StandingReport }) {
  const { report, standing } = row;
  const { title, direction } = report;
  const { run } = useCommand('structure:removeReport', () => structureText.reportRemoved);
  const label = structureText.recordLabel[direction];
  return (
    <Table.Tr>
      <RowHead>
        {title}
        <ReportHistory view={view} report={report} />
      </RowHead>
      <Table.Td>{report.body}</Table.Td>
      <Table.Td>{howOften(report.everyMonths)}</Table.Td>
      <Table.Td>
        {nextDueWords(standing)}
        {'due' in standing && (
          <div>
            <DueBadge state={standing.state} daysLeft={standing.daysLeft} />
          </div>
        )}
      </Table.Td>
      <Table.Td>{report.clause}</Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={structureText.editReport(title)}
          removeLabel={structureText.removeReport(title)}
          onEdit={() => onEdit(report)}
          onRemove={() => void run({ partnershipId: view.partnership.id, reportId: report.id })}
        >
          <Button
            size="compact-sm"
            variant="light"
            aria-label={`${label}: ${title}`}
            onClick={() => onRecord(report)}
          >
            {label}
          </Button>
        </RowButtons>
      </Table.Td>
    </Table.Tr>
  );
}
