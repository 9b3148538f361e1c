import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type SectionHeadingProps = { id: string; title: string; lead?: string; action?: ReactNode };

/** The heading of a table on the members screen, by which the table is named. */
export function SectionHeading({ id, title, lead, action }: SectionHeadingProps) {
  return (
    <Group justify="space-between" align="flex-end" mb={6} gap="sm">
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
  );
}
