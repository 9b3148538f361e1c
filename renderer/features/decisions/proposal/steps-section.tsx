import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import {
  allowedSteps,
  type ProposalStep,
  type StepAnswer,
} from '#shared/domain/decisions/allowed-steps';
import { lastStep } from '#shared/domain/decisions/last-step';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import { stepBasis, stepNames, stepRefusalWords } from '#shared/text/decisions/step-words';
import { proposalText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { SidePanel } from '../../../ui/side-panel';
import classes from '../decisions.module.css';
import { rulesOfView } from '../decisions-view';
import type { ProposalProps } from '../part-props';
import { StepForm } from './step-form';

type Refused = Extract<StepAnswer, { answer: 'refused' }>;

/** Exactly the steps that may be taken now, each with what it rests on, and why the others may not. */
export function StepsSection({ view, names, proposal }: ProposalProps) {
  const [open, setOpen] = useState<ProposalStep | null>(null);
  const rules = rulesOfView(view);
  const standing = proposalState(proposal, rules);
  const steps = allowedSteps(proposal, rules);
  const allowed = steps.filter(({ answer }) => answer !== 'refused');
  const refused = steps.filter((one): one is Refused => one.answer === 'refused');
  const onDay = rules(standing.submission?.on ?? view.today);
  return (
    <section aria-labelledby="next-steps">
      <Title order={2} id="next-steps" mb="xs">
        {proposalText.next}
      </Title>
      <div className={classes.card}>
        {allowed.length === 0 ? (
          <Text size="sm">{proposalText.nothingNext}</Text>
        ) : (
          <ul className={classes.steps}>
            {allowed.map((answer) => (
              <li key={answer.step}>
                <Button
                  variant="default"
                  fullWidth
                  justify="flex-start"
                  onClick={() => setOpen(answer.step)}
                >
                  {stepNames[answer.step]}
                </Button>
                <Text size="xs" c="dimmed" mt={2}>
                  {stepBasis(answer, standing, onDay)}
                </Text>
              </li>
            ))}
          </ul>
        )}
        <NotNow refused={refused} />
        <TakeBack view={view} names={names} proposal={proposal} />
      </div>
      <SidePanel
        title={open === null ? '' : stepNames[open]}
        isOpen={open !== null}
        onClose={() => setOpen(null)}
      >
        {open !== null && (
          <StepForm
            view={view}
            names={names}
            proposal={proposal}
            step={open}
            onClose={() => setOpen(null)}
          />
        )}
      </SidePanel>
    </section>
  );
}

/** The steps that are not open now, together where one reason stands against several. */
function NotNow({ refused }: { refused: readonly Refused[] }) {
  const byReason = new Map<string, string[]>();
  for (const { step, because, clause } of refused) {
    const reason = stepRefusalWords(because, clause);
    byReason.set(reason, [...(byReason.get(reason) ?? []), stepNames[step]]);
  }
  if (byReason.size === 0) return null;
  return (
    <>
      <Title order={3} mt="md" size="h4">
        {proposalText.notNow}
      </Title>
      <ul className={classes.closed}>
        {[...byReason].map(([reason, steps]) => (
          <li key={reason}>
            <strong>{steps.join('; ')}</strong>: {reason}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to correct what was recorded in error, also long after Undo has forgotten it. */
function TakeBack({ view, proposal }: ProposalProps) {
  const { run, isRunning } = useCommand('registers:removeLastStep', () => proposalText.takenBack);
  const last = lastStep(proposal);
  if (last === null) return null;
  const which = { partnershipId: view.partnership.id, proposalId: proposal.id };
  return (
    <div className={classes.takeBack}>
      <BusyButton
        variant="subtle"
        size="compact-sm"
        isBusy={isRunning}
        onClick={() => void run(which)}
      >
        {proposalText.takeBack}
      </BusyButton>
      <Text size="xs" c="dimmed">
        {proposalText.takeBackWhat[last.kind]}
      </Text>
    </div>
  );
}
