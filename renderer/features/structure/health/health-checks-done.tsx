import { ActionIcon, Text } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { plainDate } from '#shared/text/dates';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import classes from '../structure.module.css';
import type { StructuredView } from '../structured-view';

/** The health checks that were done, the latest first (T6); nothing where there was none. */
export function HealthChecksDone({ view: { partnership } }: { view: StructuredView }) {
  const remove = useCommand('structure:removeHealthCheck', () => structureText.healthRemoved);
  const done = partnership.healthChecks.toSorted((a, b) => b.on.localeCompare(a.on));
  if (done.length === 0) return null;
  return (
    <ul className={classes.plain} aria-label={structureText.healthChecksDone}>
      {done.map(({ on, note }) => (
        <li key={on}>
          <Text span size="sm">
            {plainDate(on)}
            {note !== '' && `: ${note}`}
          </Text>{' '}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={structureText.removeHealth(plainDate(on))}
            onClick={() => void remove.run({ partnershipId: partnership.id, on })}
          >
            <Trash2 size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
