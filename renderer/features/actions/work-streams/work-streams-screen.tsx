import { Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { nameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import type { WorkStream } from '#shared/model/work-stream';
import { exportsText } from '#shared/text/screens/exports';
import { workStreamsText } from '#shared/text/screens/work-streams';
import { useActionLog } from '../../../data/queries';
import { ExportButton } from '../../../records/export-button';
import { AddButton } from '../../../ui/add-button';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { SidePanel } from '../../../ui/side-panel';
import { ActionParts } from '../action-parts';
import { StreamForm } from './stream-form';
import { StreamReportForm } from './stream-report-form';
import { StreamsTable } from './streams-table';

/** The work streams of a partnership: who leads them, what is open, what was reported (A7, G14). */
export function WorkStreamsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return <Loaded reading={useActionLog(partnershipId)}>{(log) => <Streams log={log} />}</Loaded>;
}

type Open = { kind: 'edit'; stream: WorkStream | null } | { kind: 'report'; stream: WorkStream };

function Streams({ log }: { log: ActionLogView }) {
  const [shown, show] = useState<Open | null>(null);
  const names = useMemo(() => nameBook(log, log.today), [log]);
  const { partnership, workStreams } = log;
  const close = (): void => show(null);
  return (
    <Page
      title={workStreamsText.title}
      lead={workStreamsText.lead}
      actions={
        <>
          {workStreams.length > 0 && (
            <ExportButton
              label={workStreamsText.export}
              request={{ document: 'work-streams', partnershipId: partnership.id }}
              versions={{ of: exportsText.theWorkStreams, choices: [] }}
            />
          )}
          <AddButton
            label={workStreamsText.add}
            onClick={() => show({ kind: 'edit', stream: null })}
          />
        </>
      }
    >
      <ActionParts partnershipId={partnership.id} part="work-streams" />
      {workStreams.length === 0 ? (
        <EmptyState
          icon={Waypoints}
          title={workStreamsText.emptyTitle}
          text={workStreamsText.empty}
        />
      ) : (
        <StreamsTable
          log={log}
          names={names}
          onEdit={(stream) => show({ kind: 'edit', stream })}
          onReport={(stream) => show({ kind: 'report', stream })}
        />
      )}
      <SidePanel isOpen={shown !== null} onClose={close} title={titleOf(shown)}>
        {shown?.kind === 'edit' && <StreamForm log={log} stream={shown.stream} onClose={close} />}
        {shown?.kind === 'report' && (
          <StreamReportForm log={log} stream={shown.stream} onClose={close} />
        )}
      </SidePanel>
    </Page>
  );
}

function titleOf(shown: Open | null): string {
  if (shown === null) return '';
  if (shown.stream === null) return workStreamsText.add;
  const { name } = shown.stream;
  return shown.kind === 'edit' ? workStreamsText.edit(name) : workStreamsText.reportOn(name);
}
