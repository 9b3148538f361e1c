import { Button } from '@mantine/core';
import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import { selectActions, type ActionQuestion } from '#shared/domain/action-selection';
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
import { ActionsTable } from './actions-table';
import { NewActionForm } from './new-action-form';

/** The action log of a partnership. */
export function ActionsScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Loaded reading={useActionLog(partnershipId)}>{(log) => <ActionLogPage log={log} />}</Loaded>
  );
}

const FIRST_QUESTION: ActionQuestion = {
  filter: 'open',
  ownerId: null,
  search: '',
  order: 'due',
  isReversed: false,
};

function ActionLogPage({ log }: { log: ActionLogView }) {
  const { actions, today, partnership } = log;
  const [question, ask] = useState(FIRST_QUESTION);
  const [open, setOpen] = useState<ActionId | 'new' | null>(null);
  const names = useMemo(() => nameBook(log, today), [log, today]);
  const shown = selectActions(actions, question, {
    today,
    ownerName: (id) => names.personName(id),
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
          <ExportButton
            label={actionsText.export}
            request={{ document: 'action-log', partnershipId: partnership.id }}
          />
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {actionsText.add}
          </Button>
        </>
      }
    >
      {actions.length === 0 ? (
        <EmptyState icon={ListChecks} title={actionsText.emptyTitle} text={actionsText.empty} />
      ) : (
        <>
          <ActionFilters log={log} question={question} onAsk={ask} />
          <ActionsTable
            actions={shown}
            names={names}
            today={today}
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
