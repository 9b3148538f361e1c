import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { TableView } from '#shared/ipc/areas/table-import';
import type { ImportField } from '#shared/model/action-import';
import type { PartnershipId } from '#shared/model/id';
import { actionImportText as words } from '#shared/text/screens/action-import';
import { useCommand } from '../../../data/commands';
import { ChooseTable } from '../../../records/table-import/choose-table';
import { SidePanel } from '../../../ui/side-panel';
import { ReadTable } from './read-table';

/** Taking over an action log that was kept elsewhere: the table first, then what it comes to. */
export function ImportButton({ partnershipId }: { partnershipId: PartnershipId }) {
  const [isOpen, setOpen] = useState(false);
  const [table, setTable] = useState<TableView<ImportField> | null>(null);
  const file = useCommand('actionImport:choose');
  const paste = useCommand('actionImport:paste');
  const close = (): void => {
    setOpen(false);
    setTable(null);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<FileDown size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      <SidePanel title={words.title} isOpen={isOpen} onClose={close}>
        {table === null ? (
          <ChooseTable lead={words.lead} file={file} paste={paste} onRead={setTable} />
        ) : (
          <ReadTable
            key={table.token}
            partnershipId={partnershipId}
            table={table}
            onDone={close}
            onOther={() => setTable(null)}
          />
        )}
      </SidePanel>
    </>
  );
}
