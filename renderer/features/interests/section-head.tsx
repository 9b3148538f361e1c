import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './interests.module.css';

type SectionHeadProps = { id: string; title: string; lead: string; children: ReactNode };

/** The head of a section: what is kept in it, and the buttons that add to it. */
export function SectionHead({ id, title, lead, children }: SectionHeadProps) {
  return (
    <Group justify="space-between" align="flex-end" mb="xs" gap="sm">
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {lead}
        </Text>
      </div>
      <Group gap="xs">{children}</Group>
    </Group>
  );
}
