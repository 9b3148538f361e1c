import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What the terms say of a field, or what follows from it. */
export function Hint({ children }: { children: ReactNode }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}
