import { Text, Title, UnstyledButton } from '@mantine/core';
import { Check, ChevronDown, Circle, CircleAlert, Clock, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import type { StepState, TimelineStep } from '#shared/domain/timeline';
import { clauseInShort, timelineText } from '#shared/text/screens/timeline';
import { NoValue } from '../../records/no-value';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { StepAction } from './step-action';
import { StepExplanation } from './step-explanation';
import { stepLines } from './step-lines';
import { StepRecords } from './step-records';
import classes from './timeline.module.css';
import type { Recording, TimelineView } from './timeline-view';

const SIGNS: Record<StepState, { tone: Tone; icon: LucideIcon }> = {
  done: { tone: 'good', icon: Check },
  'done-late': { tone: 'attention', icon: Check },
  late: { tone: 'problem', icon: CircleAlert },
  due: { tone: 'information', icon: Clock },
  'not-due-yet': { tone: 'neutral', icon: Circle },
  'no-deadline': { tone: 'neutral', icon: Circle },
};

type StepRowProps = {
  view: TimelineView;
  step: TimelineStep;
  onRecord: (what: Recording) => void;
};

/** One step: by when, how it stands, what is recorded of it, the rule behind it, and what settles it. */
export function StepRow({ view, step, onRecord }: StepRowProps) {
  const [isOpen, setOpen] = useState(false);
  const explanationId = useId();
  const { tone, icon: Icon } = SIGNS[step.state];
  const name = timelineText.steps[step.step];
  return (
    <li className={classes.step} data-tone={tone}>
      <span className={classes.sign}>
        <Icon size={15} aria-hidden />
      </span>
      <div className={classes.what}>
        <Title order={2} size="h4">
          {name}
        </Title>
        {stepLines(view.rules, step).map((line) => (
          <Text key={line} size="sm" c="dimmed">
            {line}
          </Text>
        ))}
        <StepRecords view={view} step={step.step} onRecord={onRecord} />
      </div>
      <div className={classes.state}>
        <StatusBadge tone={tone}>{timelineText.states[step.state]}</StatusBadge>
      </div>
      <div className={classes.rule}>
        {step.clause !== null && (
          <UnstyledButton
            className={classes.clause}
            aria-label={timelineText.ofStep(clauseInShort(step.clause), name)}
            aria-expanded={isOpen}
            aria-controls={explanationId}
            onClick={() => setOpen(!isOpen)}
          >
            {clauseInShort(step.clause)}
            <ChevronDown size={14} aria-hidden className={classes.chevron} />
          </UnstyledButton>
        )}
        {step.ruleState !== null && step.clause === null && <NoValue state={step.ruleState} />}
      </div>
      <div className={classes.action}>
        <StepAction view={view} step={step.step} onRecord={onRecord} />
      </div>
      <div id={explanationId} className={classes.explanation} hidden={!isOpen}>
        {isOpen && <StepExplanation view={view} step={step} />}
      </div>
    </li>
  );
}
