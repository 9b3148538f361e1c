import { Button } from '@mantine/core';
import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import { selectActions } from '#shared/domain/action-selection';
import type { ActionQuestion } from '#shared/model/saved-filter';
import type { Grouping } from '#shared/domain/actions/grouping';
import { nameBook } from '#shared/documents/name-book';
import type { ActionLogView } from '#shared/ipc/views';
import type { ActionId, PartnershipId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { useActionLog } from '../../data/queries';
import { ExportButton } from '../../records/export-button';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { ActionDetails } from './action-details';
import { ActionFilters } from './action-filters';
import { ActionGroups } from './action-groups';
import { ActionParts } from './action-parts';
import { ChaseButton } from './chase/chase-button';
import { NewActionForm } from './new-action-form';
import { WhoMustReport } from './who-must-report';

/** The action log of a partnership. */
export function ActionsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Loaded reading={useActionLog(partnershipId)}>{(log) => <ActionLogPage log={log} />}</Loaded>
  );
}

const FIRST_QUESTION: ActionQuestion = {
  filter: 'open',
  ownerId: null,
  priority: null,
  search: '',
  order: 'due',
  isReversed: false,
};

function ActionLogPage({ log }: { log: ActionLogView }) {
  const { actions, today, partnership } = log;
  const [question, ask] = useState(FIRST_QUESTION);
  const [grouping, group] = useState<Grouping>('none');
  const [open, setOpen] = useState<ActionId | 'new' | null>(null);
  const names = useMemo(() => nameBook(log, today), [log, today]);
  const shown = selectActions(actions, question, {
    today,
    ownerName: (id) => names.personName(id),
    bodyName: (id) => names.organisationName(id),
  });
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
          <ChaseButton log={log} />
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
          <ActionFilters
            log={log}
            question={question}
            grouping={grouping}
            onAsk={ask}
            onGroup={group}
          />
          <ActionGroups
            grouping={grouping}
            actions={shown}
            log={log}
            names={names}
            question={question}
            onAsk={ask}
            onOpen={setOpen}
          />
        </>
      )}
      <Panel log={log} open={open} onClose={close} />
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

type PanelProps = { log: ActionLogView; open: ActionId | 'new' | null; onClose: () => void };

/** One action, or a new one, beside the log. */
function Panel({ log, open, onClose }: PanelProps) {
  const action = log.actions.find((one) => one.id === open);
  return (
    <>
      <SidePanel title={actionsText.newTitle} isOpen={open === 'new'} onClose={onClose}>
        <NewActionForm log={log} onClose={onClose} />
      </SidePanel>
      <SidePanel
        title={actionsText.panelTitle(action?.reference ?? '')}
        isOpen={action !== undefined}
        onClose={onClose}
      >
        {action && <ActionDetails key={action.id} log={log} action={action} onClose={onClose} />}
      </SidePanel>
    </>
  );
}
