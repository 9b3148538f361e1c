import { Button } from '@mantine/core';
import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import { nameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import { actionIdSchema, type ActionId, type PartnershipId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { useAddressChoice } from '../../data/address-choice';
import { useActionLog } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { ActionPanel } from './action-panel';
import { ActionParts } from './action-parts';
import { ChaseButton } from './chase/chase-button';
import { NewActionForm } from './details/new-action-form';
import { ImportButton } from './import/import-button';
import { Numbering } from './numbering';
import { Tracker } from './tracker';
import { WhoMustReport } from './who-must-report';

/** The action log of a partnership. */
export function ActionsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Loaded reading={useActionLog(partnershipId)}>{(log) => <ActionLogPage log={log} />}</Loaded>
  );
}

function ActionLogPage({ log }: { log: ActionLogView }) {
  const { actions, today, partnership } = log;
  const named = actionIdSchema.safeParse(useAddressChoice('open')).data ?? null;
  const [open, setOpen] = useState<ActionId | 'new' | null>(named);
  const names = useMemo(() => nameBook(log, today), [log, today]);
  const openCount = actions.filter((action) => !isClosed(action)).length;
  const overdueCount = actions.filter((action) => isOverdue(action, today)).length;
  const close = (): void => setOpen(null);
  return (
    <Page
      title={actionsText.title}
      lead={actionsText.lead(openCount, overdueCount)}
      actions={
        <>
          <LogExport partnershipId={partnership.id} />
          <ImportButton partnershipId={partnership.id} />
          <ChaseButton partnershipId={partnership.id} onOpen={({ id }) => setOpen(id)} />
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {actionsText.add}
          </Button>
        </>
      }
    >
      <ActionParts partnershipId={partnership.id} part="log" />
      {actions.length === 0 ? (
        <EmptyState icon={ListChecks} title={actionsText.emptyTitle} text={actionsText.empty} />
      ) : (
        <>
          <WhoMustReport log={log} names={names} />
          <Tracker partnershipId={partnership.id} onOpen={({ id }) => setOpen(id)} />
          <Numbering log={log} />
        </>
      )}
      <SidePanel title={actionsText.newTitle} isOpen={open === 'new'} onClose={close}>
        <NewActionForm log={log} onClose={close} />
      </SidePanel>
      <ActionPanel
        open={open === null || open === 'new' ? null : { partnershipId: partnership.id, id: open }}
        onClose={close}
      />
    </Page>
  );
}

/** The log to circulate, and beside it the choice of the complete one (M3). */
function LogExport({ partnershipId }: { partnershipId: PartnershipId }) {
  const log = { document: 'action-log', partnershipId } as const;
  return (
    <ExportButton
      label={actionsText.export}
      request={{ ...log, version: 'circulated' }}
      versions={{
        of: actionsText.theLog,
        choices: [
          {
            label: actionsText.circulated,
            note: actionsText.circulatedNote,
            request: { ...log, version: 'circulated' },
          },
          {
            label: actionsText.complete,
            note: actionsText.completeNote,
            request: { ...log, version: 'complete' },
          },
        ],
      }}
    />
  );
}
