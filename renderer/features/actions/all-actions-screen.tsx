import { useState } from 'react';
import { shellText } from '#shared/text/screens/shell';
import { actionsText } from '#shared/text/screens/actions';
import { Page } from '../../ui/page';
import { ActionPanel, type OpenAction } from './action-panel';
import { ChaseButton } from './chase/chase-button';
import { Tracker } from './tracker';

/** The actions of all partnerships, to be followed up in one place (A5, A6). */
export function AllActionsScreen() {
  const [open, setOpen] = useState<OpenAction | null>(null);
  return (
    <Page
      title={shellText.allActions}
      lead={actionsText.allLead}
      actions={<ChaseButton partnershipId={null} onOpen={setOpen} />}
    >
      <Tracker partnershipId={null} onOpen={setOpen} />
      <ActionPanel open={open} onClose={() => setOpen(null)} />
    </Page>
  );
}
