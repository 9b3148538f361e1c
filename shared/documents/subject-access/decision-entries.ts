import type { ElectronicDecision } from '../../model/electronic-decision';
import type { IsoDate } from '../../model/iso-date';
import type { Proposal, Round } from '../../model/proposal';
import type { Voter, VotingPlace } from '../../model/vote';
import { replyLabels } from '../../text/decisions/electronic-words';
import { choiceLabels } from '../../text/decisions/vote-words';
import { subjectRecordWords as text } from '../../text/people/subject-access/record-entry-words';
import type { Subject } from './subject-context';

/** One thing said of somebody, and its day. */
export type Said = { on: IsoDate | null; says: string };

/** What somebody did in a proposal: sought support, moved, voted, took no part, said why not (V1 to V4). */
export function proposalSaid(proposal: Proposal, subject: Subject): Said[] {
  const { title, proposer, submissions } = proposal;
  const sought =
    proposer.personId === subject.person.id
      ? [{ on: submissions[0]?.on ?? null, says: text.proposed(title, proposal.text) }]
      : [];
  const done = submissions.flatMap(({ on, rounds }) =>
    rounds.flatMap((round) => roundSaid(round, title, subject).map((says) => ({ on, says }))),
  );
  return [...sought, ...done];
}

function roundSaid(round: Round, title: string, subject: Subject): string[] {
  const { id } = subject.person;
  return [
    ...(round.movedBy === id ? [text.movedRound(title, round.text)] : []),
    ...(round.recused.includes(id) ? [text.recused(title)] : []),
    ...voteSaid(round, title, subject),
    ...round.feedback
      .filter(({ personId }) => personId === id)
      .map((one) => text.feedback(title, one.text)),
  ];
}

function voteSaid({ way }: Round, title: string, subject: Subject): string[] {
  if (way.kind !== 'vote') return [];
  const { count, castingVote } = way;
  const cast =
    castingVote?.personId === subject.person.id
      ? [text.cast(title, choiceLabels[castingVote.choice])]
      : [];
  const named =
    count.kind === 'by-name' ? count.voters.flatMap((one) => voterSaid(one, title, subject)) : [];
  return [...cast, ...named];
}

function voterSaid(voter: Voter, title: string, { person, personName }: Subject): string[] {
  const voted = text.voted(title, choiceOf(voter));
  if (voter.personId === person.id) return [`${voted}${inPlace(voter, personName)}`];
  if (voter.seatOf !== person.id) return [];
  return [`${voted}, ${text.votedForThem(personName(voter.personId))}`];
}

function choiceOf({ choice, isThere }: Voter): string {
  if (choice !== null) return choiceLabels[choice];
  return isThere ? text.didNotVote : text.wasAway;
}

function inPlace({ personId, seatOf }: VotingPlace, nameOf: Subject['personName']): string {
  return seatOf === null || seatOf === personId ? '' : `, ${text.inPlaceOf(nameOf(seatOf))}`;
}

/** What somebody had to do with a decision between meetings: asked, kept out, answered (V10). */
export function electronicSaid(decision: ElectronicDecision, subject: Subject): Said[] {
  const { title, question, recipients, recused, replies, sentOn } = decision;
  const { person, personName } = subject;
  const asked = recipients.flatMap((place) => {
    if (place.personId === person.id) {
      return [`${text.asked(title, question)}${inPlace(place, personName)}`];
    }
    return place.seatOf === person.id ? [text.seatAsked(personName(place.personId), title)] : [];
  });
  const apart = recused.includes(person.id) ? [text.recused(title)] : [];
  return [
    ...[...asked, ...apart].map((says) => ({ on: sentOn, says })),
    ...replies
      .filter(({ personId }) => personId === person.id)
      .map(({ on, choice, text: said }) => ({
        on,
        says: text.replied(title, replyLabels[choice], said),
      })),
  ];
}
