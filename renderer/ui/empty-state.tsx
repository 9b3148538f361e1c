import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type EmptyStateProps = {
  icon: LucideIcon;
  title: string;
  text: string;
  /** The one thing to do now. */
  action?: ReactNode;
};

/** What a list shows before anything is in it: what belongs there, and how to begin. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <Stack className={classes.empty} align="center" gap="xs">
      <ThemeIcon size={44} radius="xl" variant="light">
        <Icon size={22} aria-hidden />
      </ThemeIcon>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" size="sm" ta="center" maw={460}>
        {text}
      </Text>
      {action}
    </Stack>
  );
}
