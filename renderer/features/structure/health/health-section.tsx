import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { healthCheckReminder } from '#shared/domain/reviews';
import { rulesOn } from '#shared/domain/terms';
import { structureText } from '#shared/text/screens/structure';
import { healthReminderSentence } from '#shared/text/structure/health-words';
import { SidePanel } from '../../../ui/side-panel';
import { Section } from '../section';
import classes from '../structure.module.css';
import type { StructuredView } from '../structured-view';
import { HealthPanel } from './health-panel';

const SOON_DAYS = 60;

/** What the terms say of health checks, and the way to the figures of a year (T6). */
export function HealthSection({ view }: { view: StructuredView }) {
  const [isOpen, open] = useState(false);
  const { partnership, today } = view;
  // No record keeps the day of the last one.
  const reminder = healthCheckReminder(rulesOn(partnership, today), null, today, SOON_DAYS);
  return (
    <Section
      id="health"
      title={structureText.health}
      action={
        <Button variant="default" size="xs" onClick={() => open(true)}>
          {structureText.openHealth}
        </Button>
      }
    >
      <div className={classes.card}>
        <Text size="sm">
          {healthReminderSentence(reminder)}{' '}
          {reminder.state === 'start-not-known' && structureText.noHealthDay}
        </Text>
      </div>
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={structureText.healthTitle}>
        <HealthPanel partnershipId={partnership.id} today={today} />
      </SidePanel>
    </Section>
  );
}
