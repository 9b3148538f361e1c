import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a row is about: as easy to read as the rest of it. */
export function RowHead({ children }: { children: ReactNode }) {
  return (
    <Table.Th scope="row">
      <Text component="div" size="sm" fw={600} c="var(--mantine-color-text)">
        {children}
      </Text>
    </Table.Th>
  );
}
