import { ContactRound } from 'lucide-react';
import type { PersonId } from '#shared/model/id';
import { directoryExportText as words } from '#shared/text/screens/directory-export';
import { BusyButton } from '../../../ui/busy-button';
import { useExport } from './use-export';

/** Somebody's details as a contact card, for address books. */
export function ContactCardButton({ personId }: { personId: PersonId }) {
  const { save, isSaving } = useExport();
  return (
    <BusyButton
      variant="default"
      isBusy={isSaving}
      leftSection={<ContactRound size={16} aria-hidden />}
      onClick={() => void save('vcf', { of: 'person', personId })}
    >
      {words.card}
    </BusyButton>
  );
}
