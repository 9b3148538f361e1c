import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { electronicResult } from '#shared/domain/decisions/electronic';
import { rulesOn } from '#shared/domain/terms';
import { plainDate } from '#shared/text/dates';
import {
  electronicAssumptions,
  electronicOutcomeLabels,
} from '#shared/text/decisions/electronic-words';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { WarningLine } from '../../../ui/warning-line';
import classes from '../decisions.module.css';
import { dayOfMeeting } from '../decisions-view';
import type { ViewProps } from '../part-props';
import { VoteOutcome } from '../proposal/round-view';
import type { DecisionProps, Doing } from './doing';

type ResultProps = ViewProps & DecisionProps & { onDo: (what: Doing) => void };

/** How the replies count so far, what was taken to be decided, and where it was reported. */
export function ElectronicResultSection({ view, names, decision, onDo }: ResultProps) {
  const rules = rulesOn(view.partnership, decision.sentOn ?? view.today);
  const { vote, assumes } = electronicResult(decision, rules);
  const hasResult = decision.result !== null;
  return (
    <section aria-labelledby="result">
      <Title order={2} id="result" mt="lg" mb="xs">
        {betweenText.result}
      </Title>
      <div className={classes.card}>
        <Text size="xs" c="dimmed" fw={600}>
          {betweenText.soFar}
        </Text>
        <VoteOutcome result={vote} rules={rules} names={names} />
        {assumes.map((one) => (
          <WarningLine key={one}>{electronicAssumptions[one]}</WarningLine>
        ))}
        {vote.settle.length > 0 && (
          <Link href={`/p/${view.partnership.id}/terms`} className={classes.open}>
            {decisionsText.toTerms}
          </Link>
        )}
        <Recorded view={view} decision={decision} />
        <Group gap="xs" mt="sm">
          <Button variant="default" size="xs" onClick={() => onDo({ what: 'close' })}>
            {hasResult ? betweenText.correctResult : betweenText.close}
          </Button>
          {hasResult && (
            <Button variant="default" size="xs" onClick={() => onDo({ what: 'report' })}>
              {betweenText.report}
            </Button>
          )}
        </Group>
      </div>
    </section>
  );
}

/** What was recorded as its result, and the meeting that was told. */
function Recorded({ view, decision: { result, reported } }: DecisionProps) {
  return (
    <>
      {result && (
        <Text size="sm" mt="xs" className={classes.text}>
          <strong>
            {betweenText.recorded(electronicOutcomeLabels[result.outcome], plainDate(result.on))}
          </strong>
          {result.text !== '' && `: ${result.text}`}
        </Text>
      )}
      {reported && (
        <Text size="sm" mt={4}>
          {betweenText.reported(
            dayOfMeeting(view, reported.meetingId),
            reported.decision?.reference ?? '',
          )}
        </Text>
      )}
    </>
  );
}
