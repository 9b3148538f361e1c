import { ActionIcon } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { Report } from '#shared/model/structure';
import { structureText } from '#shared/text/screens/structure';
import { doneWords, timesBefore } from '#shared/text/structure/report-words';
import { useCommand } from '../../../data/commands';
import type { StructuredView } from '../structured-view';
import classes from '../structure.module.css';

type ReportHistoryProps = { view: StructuredView; report: Report };

/** When a report went or came before, the latest first; one recorded in error can be removed. */
export function ReportHistory({ view, report }: ReportHistoryProps) {
  const { direction, done } = report;
  const { run } = useCommand('structure:removeReportRecord', () => structureText.recordRemoved);
  const entries = done.map((entry, place) => ({ place, words: doneWords(direction, entry) }));
  const latest = entries.at(-1);
  if (latest === undefined) return null;
  return (
    <details className={classes.history}>
      <summary>{timesBefore(direction, done.length)}</summary>
      <ul>
        {entries.toReversed().map(({ place, words }) => (
          <li key={place}>
            {words}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={structureText.removeRecord(words)}
              onClick={() =>
                void run({
                  partnershipId: view.partnership.id,
                  reportId: report.id,
                  place,
                })
              }
            >
              <Trash2 size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </details>
  );
}
