import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { FileDown } from 'lucide-react';
import { directoryExportText as words } from '#shared/text/screens/directory-export';
import { SidePanel } from '../../../ui/side-panel';
import { ExportForm, type ExportFormProps } from './export-form';

/** People as a file for spreadsheets and address books: all, those found, or those of a partnership. */
export function ExportButton(props: Omit<ExportFormProps, 'onClose'>) {
  const [isOpen, panel] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<FileDown size={16} aria-hidden />}
        onClick={panel.open}
      >
        {words.open}
      </Button>
      <SidePanel title={words.title} isOpen={isOpen} onClose={panel.close}>
        <ExportForm {...props} onClose={panel.close} />
      </SidePanel>
    </>
  );
}
