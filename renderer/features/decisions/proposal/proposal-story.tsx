import { Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import type { ProposalStanding } from '#shared/domain/decisions/proposal-state';
import type { Submission } from '#shared/model/proposal';
import { plainDate } from '#shared/text/dates';
import { joined } from '#shared/text/documents';
import { decisionKindLabels, typedOutcomeLabels } from '#shared/text/decisions/need-words';
import { proposalText } from '#shared/text/screens/proposals';
import { WarningLine } from '../../../ui/warning-line';
import classes from '../decisions.module.css';
import { dayOfMeeting, itemWords, meetingIn, proposerWords, rulesOfView } from '../decisions-view';
import type { ProposalProps } from '../part-props';
import { RoundView } from './round-view';

/** What was proposed, and all that happened to it, meeting by meeting and round by round. */
export function ProposalStory({ view, names, proposal }: ProposalProps) {
  const proposer = proposerWords(proposal.proposer, names);
  const standing = proposalState(proposal, rulesOfView(view));
  return (
    <>
      <section aria-labelledby="the-proposal">
        <Title order={2} id="the-proposal" mb="xs">
          {proposalText.theProposal}
        </Title>
        <div className={classes.card}>
          <Text size="sm" className={classes.text}>
            {proposal.text}
          </Text>
          <Text size="xs" c="dimmed" mt={6}>
            {proposer === '' ? proposalText.nobody : proposalText.proposedBy(proposer)}
            {proposal.kind !== 'other' && `; ${decisionKindLabels[proposal.kind]}`}
          </Text>
        </div>
      </section>
      <section aria-labelledby="story">
        <Title order={2} id="story" mt="lg" mb="xs">
          {proposalText.story}
        </Title>
        {proposal.submissions.length === 0 && (
          <Text size="sm" c="dimmed">
            {proposalText.noStory}
          </Text>
        )}
        {proposal.submissions.map((submission) => (
          <SubmissionCard
            key={submission.id}
            view={view}
            names={names}
            proposal={proposal}
            submission={submission}
          />
        ))}
        <Irregular standing={standing} />
      </section>
    </>
  );
}

function Irregular({ standing: { irregularities } }: { standing: ProposalStanding }) {
  if (irregularities.length === 0) return null;
  return <WarningLine>{proposalText.irregular(irregularities.length)}</WarningLine>;
}

type SubmissionProps = ProposalProps & { submission: Submission };

function SubmissionCard({ view, names, proposal, submission }: SubmissionProps) {
  const { meetingId, itemId, rounds, represented } = submission;
  const item = itemWords(view, meetingId, itemId);
  const meeting = meetingIn(view, meetingId);
  const day = dayOfMeeting(view, meetingId);
  return (
    <article className={classes.card} aria-label={day}>
      <Title order={3}>
        {meeting ? (
          <Link href={`/m/${meetingId}/minutes`} className={classes.open}>
            {day}
          </Link>
        ) : (
          day
        )}
        {item !== '' && `, ${item}`}
      </Title>
      {represented.length > 0 && (
        <Text size="xs" c="dimmed">
          {proposalText.represented(joined(represented.map((id) => names.organisationName(id))))}
        </Text>
      )}
      {rounds.length > 0 && (
        <ol className={classes.rounds}>
          {rounds.map((round, place) => (
            <RoundView
              key={round.id}
              view={view}
              names={names}
              proposal={proposal}
              submission={submission}
              place={place}
            />
          ))}
        </ol>
      )}
      <Rulings submission={submission} />
    </article>
  );
}

/** What followed from the rounds: the Chair's rulings, and an outcome the terms do not provide for. */
function Rulings({
  submission: { urgency, typedOutcome, modifications },
}: {
  submission: Submission;
}) {
  return (
    <>
      {urgency && (
        <Text size="sm" mt="xs">
          {(urgency.isUrgent ? proposalText.ruledUrgent : proposalText.ruledNotUrgent)(
            urgency.by,
            plainDate(urgency.on),
          )}{' '}
          {urgency.reason !== '' && proposalText.reason(urgency.reason)}
        </Text>
      )}
      {typedOutcome && (
        <Text size="sm" mt="xs" className={classes.text}>
          <strong>
            {proposalText.outcome(
              typedOutcomeLabels[typedOutcome.result],
              plainDate(typedOutcome.on),
            )}
          </strong>{' '}
          {typedOutcome.text}
        </Text>
      )}
      {modifications.map((ruling) => (
        <Text key={ruling.id} size="sm" mt="xs" className={classes.text}>
          {(ruling.isSubstantial ? proposalText.ruledModified : proposalText.ruledNotModified)(
            ruling.by,
            plainDate(ruling.on),
          )}{' '}
          “{ruling.text}” {ruling.reason !== '' && proposalText.reason(ruling.reason)}
        </Text>
      ))}
    </>
  );
}
