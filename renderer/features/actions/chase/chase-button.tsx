import { Button } from '@mantine/core';
import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import type { PartnershipId } from '#shared/model/id';
import { chasesText as words } from '#shared/text/screens/chases';
import { SidePanel } from '../../../ui/side-panel';
import type { OpenAction } from '../action-panel';
import { ChaseForm } from './chase-form';
import { SentForm, type SavedDrafts } from './sent-form';

type ChaseButtonProps = {
  /** Null for the owners of all partnerships' actions. */
  partnershipId: PartnershipId | null;
  onOpen: (action: OpenAction) => void;
};

/** Asking the owners of actions how they go: the drafts first, then that they were sent (A4). */
export function ChaseButton({ partnershipId, onOpen }: ChaseButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<SavedDrafts | null>(null);
  const close = (): void => {
    setOpen(false);
    setSaved(null);
  };
  const open = (action: OpenAction): void => {
    close();
    onOpen(action);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<MailQuestion size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      <SidePanel title={words.title} isOpen={isOpen} onClose={close}>
        {saved === null ? (
          <ChaseForm
            partnershipId={partnershipId}
            onDrafted={setSaved}
            onOpen={open}
            onClose={close}
          />
        ) : (
          <SentForm saved={saved} onClose={close} />
        )}
      </SidePanel>
    </>
  );
}
