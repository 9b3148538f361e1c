import { ActionIcon } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { PartnershipId } from '#shared/model/id';
import type { WorkStream } from '#shared/model/work-stream';
import { streamReportLabels } from '#shared/text/actions/work-stream-words';
import { shortDate } from '#shared/text/dates';
import { workStreamsText } from '#shared/text/screens/work-streams';
import { useCommand } from '../../../data/commands';
import classes from './stream-reports.module.css';

type StreamReportsProps = { partnershipId: PartnershipId; stream: WorkStream };

/** What was reported on a stream, the latest first; one recorded in error can be removed (G14). */
export function StreamReports({ partnershipId, stream }: StreamReportsProps) {
  const { run } = useCommand('actions:removeStreamReport', () => workStreamsText.reportRemoved);
  if (stream.reports.length === 0) return null;
  const reports = stream.reports.map((report, place) => ({ report, place })).toReversed();
  return (
    <details className={classes.reports}>
      <summary>{workStreamsText.reports(reports.length)}</summary>
      <ul>
        {reports.map(({ report, place }) => (
          <li key={place}>
            <p>
              <strong>
                {streamReportLabels[report.kind]}, {shortDate(report.on)}:
              </strong>{' '}
              {report.text}
            </p>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={workStreamsText.removeReport(
                streamReportLabels[report.kind],
                shortDate(report.on),
              )}
              onClick={() => void run({ partnershipId, workStreamId: stream.id, place })}
            >
              <Trash2 size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </details>
  );
}
