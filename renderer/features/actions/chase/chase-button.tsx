import { Button } from '@mantine/core';
import { MailQuestion } from 'lucide-react';
import { useState } from 'react';
import type { Chased } from '#shared/ipc/areas/chases';
import type { ActionLogView } from '#shared/ipc/views';
import { chasesText as words } from '#shared/text/screens/chases';
import { SidePanel } from '../../../ui/side-panel';
import { ChaseForm } from './chase-form';
import { SentForm } from './sent-form';

/** Asking the owners of actions how they go: the drafts first, then that they were sent (A4). */
export function ChaseButton({ log }: { log: ActionLogView }) {
  const [isOpen, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<readonly Chased[] | null>(null);
  const close = (): void => {
    setOpen(false);
    setDrafts(null);
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
        {drafts === null ? (
          <ChaseForm log={log} onDrafted={setDrafts} onClose={close} />
        ) : (
          <SentForm log={log} drafts={drafts} onClose={close} />
        )}
      </SidePanel>
    </>
  );
}
