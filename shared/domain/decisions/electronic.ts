import type { ElectronicDecision } from '../../model/electronic-decision';
import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Rules } from '../../model/rules/rules';
import type { Choice, Voter } from '../../model/vote';
import { countVote, type CountingRules, type VoteResult } from './majority';

/** Whether a decision may be taken between meetings, by which clause, or why not. */
export type ElectronicPermission =
  | { state: 'allowed'; clause: string }
  | { state: 'refused'; because: 'silent' | 'not-entered' }
  | { state: 'refused'; because: 'excluded'; clause: string };

/**
 * Whether a decision may be taken between meetings by electronic means: only where the terms say so
 * (V10, WACSO, Operation). Where they are silent it is refused with that reason.
 */
export function electronicPermission({
  electronicDecisions: rule,
}: Pick<Rules, 'electronicDecisions'>): ElectronicPermission {
  if (rule.state !== 'set') return { state: 'refused', because: rule.state };
  const { value, clause } = rule;
  return value ? { state: 'allowed', clause } : { state: 'refused', because: 'excluded', clause };
}

/** How far it has come: `due` when it has closed and nobody has recorded a result. */
export type ElectronicStage = 'preparing' | 'open' | 'due' | 'to-report' | 'reported';

/** How far an electronic decision has come on a day; it is open on its closing day still (V10). */
export function electronicStage(
  { sentOn, closesOn, result, reported }: ElectronicDecision,
  today: IsoDate,
): ElectronicStage {
  if (reported !== null) return 'reported';
  if (result !== null) return 'to-report';
  if (sentOn === null) return 'preparing';
  return today <= closesOn ? 'open' : 'due';
}

/** Who has not answered at all, not even with a comment; those with an interest are not asked (V10, I4). */
export function unanswered(decision: ElectronicDecision): PersonId[] {
  const answered = new Set(decision.replies.map((reply) => reply.personId));
  return peopleAsked(decision).filter((personId) => !answered.has(personId));
}

function peopleAsked({ recipients, recused }: ElectronicDecision): PersonId[] {
  const asked = new Set(recipients.map((recipient) => recipient.personId));
  return [...asked].filter((personId) => !recused.includes(personId));
}

/** A reply that does not count, and why. */
export type StrayReply = {
  reply: ElectronicDecision['replies'][number];
  why: 'not-asked' | 'before-sent' | 'after-closing' | 'second-vote';
};

/** How the replies stand, and what the answer takes for granted. */
export type ElectronicResult = {
  vote: VoteResult;
  asked: number;
  unanswered: PersonId[];
  strayReplies: StrayReply[];
  /**
   * Nobody is present where nobody meets. Where a majority of those present is required, all who were
   * asked are taken to be; empty where that plays no part.
   */
  assumes: 'all-asked-are-present'[];
};

/**
 * The result of the replies that came by the closing day, counted like a vote (V10, V8). Silence is
 * no vote: it counts only in the number a majority is taken of, where that is not the votes cast.
 */
export function electronicResult(
  decision: ElectronicDecision,
  rules: CountingRules,
): ElectronicResult {
  const { recipients, recused, replies } = decision;
  const strayReplies = findStrayReplies(decision);
  const stray = new Set(strayReplies.map(({ reply }) => reply));
  const votes = new Map<PersonId, Choice>();
  for (const reply of replies) {
    if (reply.choice !== 'comment' && !stray.has(reply)) votes.set(reply.personId, reply.choice);
  }
  const voters = recipients.map((place): Voter => ({
    ...place,
    isThere: true,
    choice: votes.get(place.personId) ?? null,
  }));
  const count = { kind: 'by-name', voters } as const;
  const isOfPresent = rules.majorityBase.state === 'set' && rules.majorityBase.value === 'present';
  return {
    vote: countVote({ count, castingVote: null, movedBy: null, recused }, rules),
    asked: peopleAsked(decision).length,
    unanswered: unanswered(decision),
    strayReplies,
    assumes: isOfPresent ? ['all-asked-are-present'] : [],
  };
}

function findStrayReplies(decision: ElectronicDecision): StrayReply[] {
  const { recipients, sentOn, closesOn, replies } = decision;
  const asked = new Set(recipients.map((recipient) => recipient.personId));
  const voted = new Set<PersonId>();
  const whyStray = ({ personId, choice, on }: StrayReply['reply']): StrayReply['why'] | null => {
    if (!asked.has(personId)) return 'not-asked';
    if (sentOn === null || on < sentOn) return 'before-sent';
    if (on > closesOn) return 'after-closing';
    if (choice === 'comment') return null;
    if (voted.has(personId)) return 'second-vote';
    voted.add(personId);
    return null;
  };
  return replies.flatMap((reply): StrayReply[] => {
    const why = whyStray(reply);
    return why === null ? [] : [{ reply, why }];
  });
}

/** Decisions with a recorded result that no meeting has been told of: the next one is (V10). */
export function electronicDecisionsToReport(
  decisions: readonly ElectronicDecision[],
): ElectronicDecision[] {
  return decisions.filter(({ result, reported }) => result !== null && reported === null);
}
