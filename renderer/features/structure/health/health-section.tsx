import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { healthCheckReminder } from '#shared/domain/reviews';
import { rulesOn } from '#shared/domain/terms';
import { structureText } from '#shared/text/screens/structure';
import { healthReminderSentence } from '#shared/text/structure/health-words';
import { SidePanel } from '../../../ui/side-panel';
import { AddButton } from '../../../ui/add-button';
import { Section } from '../../../ui/section';
import classes from '../structure.module.css';
import type { StructuredView } from '../structured-view';
import { HealthChecksDone } from './health-checks-done';
import { HealthPanel } from './health-panel';
import { RecordHealthForm } from './record-health-form';

const SOON_DAYS = 60;

/** What the terms say of health checks, those done, and the way to the figures of a year (T6). */
export function HealthSection({ view }: { view: StructuredView }) {
  const [panel, show] = useState<'figures' | 'record' | null>(null);
  const close = (): void => show(null);
  const { partnership, today } = view;
  const reminder = healthCheckReminder(rulesOn(partnership, today), partnership, today, SOON_DAYS);
  return (
    <Section
      id="health"
      title={structureText.health}
      action={
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => show('figures')}>
            {structureText.openHealth}
          </Button>
          <AddButton label={structureText.recordHealth} onClick={() => show('record')} />
        </Group>
      }
    >
      <div className={classes.card}>
        <Text size="sm">
          {healthReminderSentence(reminder)}{' '}
          {reminder.state === 'start-not-known' && structureText.noHealthDay}
        </Text>
        <HealthChecksDone view={view} />
      </div>
      <SidePanel isOpen={panel === 'figures'} onClose={close} title={structureText.healthTitle}>
        <HealthPanel view={view} />
      </SidePanel>
      <SidePanel isOpen={panel === 'record'} onClose={close} title={structureText.recordHealth}>
        <RecordHealthForm view={view} onClose={close} />
      </SidePanel>
    </Section>
  );
}
