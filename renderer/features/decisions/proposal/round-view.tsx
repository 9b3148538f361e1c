import { ActionIcon, Text } from '@mantine/core';
import { X } from 'lucide-react';
import { countVote, type VoteResult } from '#shared/domain/decisions/majority';
import { methodWarning } from '#shared/domain/decisions/method';
import { rulesOn } from '#shared/domain/terms';
import type { NameBook } from '#shared/documents/name-book';
import type { Feedback, Round, Submission } from '#shared/model/proposal';
import type { Rules } from '#shared/model/rules/rules';
import type { Choice, Voter } from '#shared/model/vote';
import { joined } from '#shared/text/documents';
import {
  castingVoteSentence,
  choiceLabels,
  countedSentence,
  methodWarningSentence,
  notDecidedSentence,
  tallySentence,
  voteResultLabels,
  voteWarningSentence,
} from '#shared/text/decisions/vote-words';
import { proposalText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { WarningLine } from '../../../ui/warning-line';
import classes from '../decisions.module.css';
import type { ProposalProps } from '../part-props';

type RoundViewProps = ProposalProps & { submission: Submission; place: number };

/** One attempt to decide: what was put, how it ended, how it was counted, and who gave which reason. */
export function RoundView({ view, names, proposal, submission, place }: RoundViewProps) {
  const round = submission.rounds[place] as Round;
  const rules = rulesOn(view.partnership, submission.on);
  const warning = methodWarning(round.way, rules);
  return (
    <li>
      <Text size="xs" c="dimmed" fw={600}>
        {place === 0 ? proposalText.firstRound : proposalText.laterRound(place)}
      </Text>
      <Text size="sm" className={classes.text}>
        “{round.text}” {round.movedBy && proposalText.movedBy(names.personName(round.movedBy))}
      </Text>
      {round.way.kind === 'consensus' ? (
        <Text size="sm" fw={600}>
          {round.way.isReached ? proposalText.consensusReached : proposalText.consensusNotReached}
        </Text>
      ) : (
        <Vote round={round} rules={rules} names={names} />
      )}
      {round.recused.length > 0 && (
        <Text size="sm">
          {proposalText.recused(joined(round.recused.map((id) => names.personName(id))))}
        </Text>
      )}
      {warning && <WarningLine>{methodWarningSentence(warning)}</WarningLine>}
      {round.feedback.length > 0 && (
        <FeedbackList view={view} names={names} proposal={proposal} feedback={round.feedback} />
      )}
    </li>
  );
}

type VoteProps = { round: Round; rules: Rules; names: NameBook };

function Vote({ round, rules, names }: VoteProps) {
  const { way, movedBy, recused } = round;
  if (way.kind === 'consensus') return null;
  const { count, castingVote, reason } = way;
  const result = countVote({ count, castingVote, movedBy, recused }, rules);
  return (
    <>
      <VoteOutcome result={result} rules={rules} names={names} />
      {reason !== '' && <Text size="sm">{proposalText.voteReason(reason)}</Text>}
      {count.kind === 'by-name' && <ByName voters={count.voters} names={names} />}
    </>
  );
}

type VoteOutcomeProps = { result: VoteResult; rules: Rules; names: NameBook };

/** How a vote ended, with its sum, how it was counted, and what is out of order about it. */
export function VoteOutcome({ result, rules, names }: VoteOutcomeProps) {
  const casting = castingVoteSentence(result.castingVote);
  const counted = countedSentence(result, rules);
  return (
    <>
      <Text size="sm" fw={600}>
        {result.tally && `${tallySentence(result.tally)}: `}
        {voteResultLabels[result.state]}
      </Text>
      {result.state === 'not-decided' && <Text size="sm">{notDecidedSentence(result)}</Text>}
      {casting !== null && <Text size="sm">{casting}</Text>}
      {counted !== '' && (
        <Text size="xs" c="dimmed">
          {counted}
        </Text>
      )}
      {result.warnings.map((warning) => {
        const words = voteWarningSentence(warning, (id) => names.personName(id));
        return <WarningLine key={words}>{words}</WarningLine>;
      })}
    </>
  );
}

const CHOICES: readonly Choice[] = ['for', 'against', 'abstain'];

/** Who voted how, and who did not, by name. */
function ByName({ voters, names }: { voters: readonly Voter[]; names: NameBook }) {
  const groups: [string, Voter[]][] = [
    ...CHOICES.map((choice): [string, Voter[]] => [
      choiceLabels[choice],
      voters.filter((voter) => voter.choice === choice),
    ]),
    [proposalText.didNotVote, voters.filter(({ choice, isThere }) => choice === null && isThere)],
    [proposalText.absent, voters.filter(({ choice, isThere }) => choice === null && !isThere)],
  ];
  return (
    <details className={classes.names}>
      <summary>{proposalText.byName}</summary>
      <dl>
        {groups
          .filter(([, people]) => people.length > 0)
          .map(([label, people]) => (
            <Group key={label} label={label} words={namesOf(people, names)} />
          ))}
      </dl>
    </details>
  );
}

function namesOf(voters: readonly Voter[], names: NameBook): string {
  return joined(voters.map(({ personId }) => names.personName(personId)));
}

function Group({ label, words }: { label: string; words: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </>
  );
}

type FeedbackListProps = ProposalProps & { feedback: readonly Feedback[] };

function FeedbackList({ view, names, proposal, feedback }: FeedbackListProps) {
  const remove = useCommand('registers:removeFeedback', () => proposalText.feedbackRemoved);
  return (
    <>
      <Text size="xs" c="dimmed" fw={600} mt={6}>
        {proposalText.feedback}
      </Text>
      <ul className={classes.entries}>
        {feedback.map((one) => {
          const who = whoGave(one, names);
          return (
            <li key={one.id}>
              <Text size="sm" className={classes.text}>
                {proposalText.feedbackFrom(who, one.text)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={proposalText.removeFeedback(who)}
                title={proposalText.removeFeedback(who)}
                onClick={() =>
                  void remove.run({
                    partnershipId: view.partnership.id,
                    proposalId: proposal.id,
                    feedbackId: one.id,
                  })
                }
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Who gave the reason: a person with their organisation, an organisation, or somebody not named. */
function whoGave({ personId, organisationId }: Feedback, names: NameBook): string {
  if (personId !== null) return names.personWithOrganisation(personId);
  return organisationId === null ? proposalText.somebody : names.organisationName(organisationId);
}
