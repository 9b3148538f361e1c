import { Anchor, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { TableView } from '#shared/ipc/areas/table-import';
import type { DirectoryColumn } from '#shared/model/directory-import';
import { directoryImportText as words } from '#shared/text/screens/directory-import';
import { useCommand } from '../../../data/commands';
import { ChooseTable } from '../../../records/table-import/choose-table';
import { Page } from '../../../ui/page';
import { ReadPeople } from './read-people';

/** Taking people over from a table or contact cards: the file first, then what it comes to, row by row (P18). */
export function ImportScreen() {
  const [table, setTable] = useState<TableView<DirectoryColumn> | null>(null);
  const [, goTo] = useLocation();
  const file = useCommand('directoryImport:choose');
  const paste = useCommand('directoryImport:paste');
  return (
    <Page title={words.title} lead={words.pageLead} width={table === null ? 'narrow' : 'wide'}>
      <Stack gap="lg">
        {table === null ? (
          <ChooseTable lead={words.lead} file={file} paste={paste} onRead={setTable} />
        ) : (
          <ReadPeople
            key={table.token}
            table={table}
            onDone={() => goTo('/people')}
            onOther={() => setTable(null)}
          />
        )}
        <Anchor component={Link} href="/people" size="sm">
          {words.all}
        </Anchor>
      </Stack>
    </Page>
  );
}
