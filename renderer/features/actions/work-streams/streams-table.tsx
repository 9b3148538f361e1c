import { Button, Table, VisuallyHidden } from '@mantine/core';
import { isOverdue } from '#shared/domain/action-progress';
import {
  closureOf,
  hasLead,
  openActionsOf,
  streamStanding,
} from '#shared/domain/work-streams/stream-standing';
import type { NameBook } from '#shared/documents/name-book';
import { leadWords } from '#shared/documents/work-stream-document';
import type { ActionLogView } from '#shared/ipc/views';
import type { WorkStream } from '#shared/model/work-stream';
import { groupCounts } from '#shared/text/actions/group-words';
import { streamStandingWords, stillOpen } from '#shared/text/actions/work-stream-words';
import { dueWhen } from '#shared/text/due';
import { workStreamsText } from '#shared/text/screens/work-streams';
import { useCommand } from '../../../data/commands';
import { RowButtons } from '../../../ui/row-buttons';
import { RowHead } from '../../../ui/row-head';
import { StatusBadge } from '../../../ui/status-badge';
import { TableCard } from '../../../ui/table-card';
import { StreamReports } from './stream-reports';

const { columns } = workStreamsText;
const SOON_DAYS = 14;
const TONES = { overdue: 'problem', soon: 'attention', later: 'neutral' } as const;

type StreamsTableProps = {
  log: ActionLogView;
  names: NameBook;
  onEdit: (stream: WorkStream) => void;
  onReport: (stream: WorkStream) => void;
};

/** Each work stream with who leads it, what is open in it, and when it reports next. */
export function StreamsTable(props: StreamsTableProps) {
  return (
    <TableCard aria-label={workStreamsText.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.name}</Table.Th>
          <Table.Th w="24%">{columns.lead}</Table.Th>
          <Table.Th w={150}>{columns.work}</Table.Th>
          <Table.Th w={170}>{columns.report}</Table.Th>
          <Table.Th w={220}>
            <VisuallyHidden>{columns.change}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.log.workStreams.map((stream) => (
          <StreamRow key={stream.id} stream={stream} {...props} />
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

function StreamRow({ stream, log, names, onEdit, onReport }: StreamsTableProps & StreamProps) {
  const { run } = useCommand('actions:removeStream', () => workStreamsText.removed(stream.name));
  const partnershipId = log.partnership.id;
  return (
    <Table.Tr>
      <RowHead>
        {stream.name}
        <StreamReports partnershipId={partnershipId} stream={stream} />
      </RowHead>
      <Table.Td>
        {hasLead(stream) ? (
          leadWords(stream, names)
        ) : (
          <StatusBadge tone="attention">{workStreamsText.noLead}</StatusBadge>
        )}
      </Table.Td>
      <Table.Td>
        <OpenWork log={log} stream={stream} />
      </Table.Td>
      <Table.Td>
        <Standing log={log} stream={stream} />
      </Table.Td>
      <Table.Td>
        <RowButtons
          editLabel={workStreamsText.edit(stream.name)}
          removeLabel={workStreamsText.remove(stream.name)}
          onEdit={() => onEdit(stream)}
          onRemove={() => void run({ partnershipId, workStreamId: stream.id })}
        >
          {closureOf(stream) === null && (
            <Button
              size="compact-sm"
              variant="light"
              aria-label={workStreamsText.reportOn(stream.name)}
              onClick={() => onReport(stream)}
            >
              {workStreamsText.report}
            </Button>
          )}
        </RowButtons>
      </Table.Td>
    </Table.Tr>
  );
}

type StreamProps = { stream: WorkStream };

function OpenWork({ log, stream }: StreamProps & { log: ActionLogView }) {
  const open = openActionsOf(stream, log.actions);
  const overdue = open.filter((action) => isOverdue(action, log.today)).length;
  if (open.length === 0) return workStreamsText.nothingOpen;
  const counts = groupCounts({ open: open.length, overdue });
  return overdue > 0 ? <StatusBadge tone="problem">{counts}</StatusBadge> : counts;
}

/** When it reports next; of a closed one, what is still open in it. */
function Standing({ log, stream }: StreamProps & { log: ActionLogView }) {
  const standing = streamStanding(stream, log.today, SOON_DAYS);
  const open = openActionsOf(stream, log.actions).length;
  return (
    <>
      {streamStandingWords(standing)}
      {'due' in standing && (
        <div>
          <StatusBadge tone={TONES[standing.state]}>{dueWhen(standing.daysLeft)}</StatusBadge>
        </div>
      )}
      {standing.state === 'closed' && open > 0 && (
        <div>
          <StatusBadge tone="attention">{stillOpen(open)}</StatusBadge>
        </div>
      )}
    </>
  );
}
