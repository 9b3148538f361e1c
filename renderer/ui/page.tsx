import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page.module.css';
import { ScreenTitle } from './screen-title';

type PageProps = {
  title: string;
  /** A line under the title that says what the screen is for. */
  lead?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  /** Narrow for forms and text, wide for tables. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
};

/** A screen with its title, its buttons and its content. */
export function Page({ title, lead, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={classes.page} data-width={width}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <div className={classes.heading}>
          <ScreenTitle name={title} />
          {lead && (
            <Text c="dimmed" size="sm" mt={2}>
              {lead}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </div>
  );
}
