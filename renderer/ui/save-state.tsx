import { Button, Group, Text } from '@mantine/core';
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import classes from './save-state.module.css';

type SaveStateProps = {
  state: 'saved' | 'saving' | 'failed';
  /** What to say in this state. */
  words: string;
  /** Offers to try again after a failure. */
  retry?: { label: string; act: () => void };
};

/** Says truthfully whether what is on screen is on the disk. */
export function SaveState({ state, words, retry }: SaveStateProps) {
  const Icon = { saved: Check, saving: LoaderCircle, failed: CircleAlert }[state];
  return (
    <Group gap={6} wrap="nowrap" className={classes.state} data-state={state}>
      <Icon size={15} aria-hidden />
      <Text size="xs" fw={600} role="status">
        {words}
      </Text>
      {state === 'failed' && retry && (
        <Button size="compact-xs" variant="light" color="red" onClick={retry.act}>
          {retry.label}
        </Button>
      )}
    </Group>
  );
}
