import { Anchor, Button, Group, Text } from '@mantine/core';
import { Check, Circle, Lock, LockOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { MinutesStanding } from '#shared/domain/record/minutes-standing';
import type { MeetingView } from '#shared/ipc/views';
import { lockWords, recordText, standingWords, stepDay } from '#shared/text/screens/record';
import { useCommand } from '../../data/commands';
import { ApprovalForm } from '../../records/approval-form';
import { SidePanel } from '../../ui/side-panel';
import { ChairForm } from './chair-form';
import classes from './record.module.css';

/** The step that is being recorded beside the way. */
type Recording = 'chair' | 'approval';

type StandingStepsProps = { view: MeetingView; standing: MinutesStanding };

/** The way of the minutes from a draft to the record, how far they are on it, and what comes next (M1). */
export function StandingSteps({ view, standing }: StandingStepsProps) {
  const [recording, record] = useState<Recording | null>(null);
  const close = (): void => record(null);
  const { meeting } = view;
  const { state, steps, lockedBy } = standing;
  const furthest = steps.findIndex(({ step }) => step === state);
  return (
    <div>
      <ol className={classes.steps} aria-label={recordText.steps}>
        <Step name={standingWords.draft} isDone isCurrent={state === 'draft'} />
        {steps.map(({ step, on }, place) => (
          <Step
            key={step}
            name={standingWords[step]}
            day={stepDay({ on }, place < furthest)}
            isDone={on !== null}
            isCurrent={lockedBy === null && step === state}
          />
        ))}
        <Step
          name={standingWords.locked}
          icon={
            lockedBy === null ? <LockOpen size={15} aria-hidden /> : <Lock size={15} aria-hidden />
          }
          day={lockedBy === null ? stepDay({ on: null }, false) : ''}
          isDone={lockedBy !== null}
          isCurrent={lockedBy !== null}
        />
      </ol>
      {lockedBy !== null && (
        <Text size="sm" mt="sm" maw={900}>
          {lockWords[lockedBy]}
        </Text>
      )}
      <Group gap="md" mt="sm">
        {lockedBy === null && <Forward view={view} standing={standing} onRecord={record} />}
        <Anchor component={Link} href={`/m/${meeting.id}/timeline`} size="sm">
          {recordText.onTimeline}
        </Anchor>
      </Group>
      <SidePanel
        isOpen={recording !== null}
        onClose={close}
        title={recording === 'approval' ? recordText.approvePanel : recordText.givePanel}
      >
        {recording === 'chair' && <ChairForm view={view} onClose={close} />}
        {recording === 'approval' && (
          <ApprovalForm view={view} of="minutes" place={null} onClose={close} />
        )}
      </SidePanel>
    </div>
  );
}

type ForwardProps = StandingStepsProps & { onRecord: (what: Recording) => void };

/** What can be done with minutes that are not locked yet. */
function Forward({ view: { meeting }, standing: { steps }, onRecord }: ForwardProps) {
  const { run } = useCommand('record:giveToChair', () => recordText.takenBack);
  const isApproved = steps.some(({ step, on }) => step === 'approved' && on !== null);
  const isWithChair = meeting.cycle.minutesWithChair !== null;
  const takeBack = () => void run({ meetingId: meeting.id, on: null });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={isWithChair ? takeBack : () => onRecord('chair')}
      >
        {isWithChair ? recordText.takeBack : recordText.give}
      </Button>
      {!isApproved && (
        <Button size="xs" variant="default" onClick={() => onRecord('approval')}>
          {recordText.approve}
        </Button>
      )}
    </>
  );
}

type StepProps = {
  name: string;
  /** On which day it was taken, or that it was not. */
  day?: string;
  icon?: ReactNode;
  isDone: boolean;
  isCurrent: boolean;
};

function Step({ name, day = '', icon, isDone, isCurrent }: StepProps) {
  const sign = isDone ? <Check size={15} aria-hidden /> : <Circle size={15} aria-hidden />;
  return (
    <li className={classes.step} data-done={isDone} aria-current={isCurrent ? 'step' : undefined}>
      <span className={classes.sign}>{icon ?? sign}</span>
      <span>
        <span className={classes.name}>{name}</span>
        {day !== '' && <span className={classes.day}>{day}</span>}
      </span>
    </li>
  );
}
