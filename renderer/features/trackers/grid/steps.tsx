import { Button, Text } from '@mantine/core';
import { actionOfStep, isOwned } from '#shared/domain/trackers/grid';
import { ownerNames } from '#shared/documents/action-words';
import type { Action } from '#shared/model/action';
import type { NextStep } from '#shared/model/tracker';
import { actionProgressLabel } from '#shared/text/labels';
import { gridText } from '#shared/text/screens/trackers';
import { trackerWords } from '#shared/text/tracker-words';
import { StatusBadge } from '../../../ui/status-badge';
import type { TrackedView } from '../tracked-view';
import classes from '../trackers.module.css';

type StepsProps = {
  view: TrackedView;
  steps: readonly NextStep[];
  onMakeAction: (step: NextStep) => void;
};

/** The actions for the next quarter: the log's reference, owners and status, or whose they are (A10). */
export function Steps({ view, steps, onMakeAction }: StepsProps) {
  if (steps.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {trackerWords.noSteps}
      </Text>
    );
  }
  return (
    <ul className={classes.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <p className={classes.text}>{step.text}</p>
          <Standing view={view} step={step} onMakeAction={() => onMakeAction(step)} />
        </li>
      ))}
    </ul>
  );
}

type StandingProps = { view: TrackedView; step: NextStep; onMakeAction: () => void };

function Standing({ view, step, onMakeAction }: StandingProps) {
  const action = actionOfStep(step, view.actions);
  return (
    <>
      {action !== null && <ActionWords view={view} action={action} />}
      {!isOwned(step, view.actions) && (
        <StatusBadge tone="attention">{trackerWords.whoseAction}</StatusBadge>
      )}{' '}
      {action === null && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={gridText.makeActionOf(step.text)}
          onClick={onMakeAction}
        >
          {gridText.makeAction}
        </Button>
      )}
    </>
  );
}

function ActionWords({ view, action }: { view: TrackedView; action: Action }) {
  const owners = ownerNames(action, view.names).join('; ');
  return (
    <Text size="xs" c="dimmed">
      {action.reference}: {owners}. {actionProgressLabel(action, view.today)}.
    </Text>
  );
}
