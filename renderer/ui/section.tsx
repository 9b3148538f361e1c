import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type SectionProps = {
  id: string;
  title: string;
  lead?: ReactNode;
  /** The button that changes it, at the right of the heading. */
  action?: ReactNode;
  children: ReactNode;
};

/** One part of the screen under its heading. */
export function Section({ id, title, lead, action, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          {lead && (
            <Text size="sm" c="dimmed">
              {lead}
            </Text>
          )}
        </div>
        {action}
      </Group>
      {children}
    </section>
  );
}
