import type { PutToVote } from '#shared/domain/decisions/majority';
import type { ToldWay } from '#shared/ipc/areas/registers';
import type { PersonId } from '#shared/model/id';
import type { Choice, VoteCount, Voter } from '#shared/model/vote';

/** The ways of deciding, as a form offers them. */
export const WAYS = ['reached', 'not-reached', 'counts', 'by-name'] as const;

/** The numbers of a show of hands, as they are typed. */
export const NUMBERS = ['for', 'against', 'abstain', 'present', 'entitled'] as const;

/** An attempt to decide, as a form holds it; who voted how is by the voter's place on the roll. */
export type TypedRound = {
  text: string;
  movedBy: string;
  how: (typeof WAYS)[number];
  reason: string;
  choices: (Choice | null)[];
} & Record<(typeof NUMBERS)[number], string>;

/** What the form needs of the meeting: who could vote on the item, and who had an interest in it. */
export type Roll = { voters: readonly Voter[]; recused: readonly PersonId[] };

/** Whether somebody on the roll can be chosen: there, with a vote, and without an interest (I4). */
export function canVote({ right, isThere, personId }: Voter, { recused }: Roll): boolean {
  return right !== 'none' && isThere && !recused.includes(personId);
}

function numberOf(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null;
}

/** Whether something typed is a whole number, or nothing. */
export function isNumberOrEmpty(typed: string): boolean {
  return typed.trim() === '' || numberOf(typed) !== null;
}

function countOf(typed: TypedRound, { voters }: Roll): VoteCount {
  if (typed.how === 'by-name') {
    return {
      kind: 'by-name',
      voters: voters.map((voter, place) => ({ ...voter, choice: typed.choices[place] ?? null })),
    };
  }
  return {
    kind: 'counts',
    for: numberOf(typed.for) ?? 0,
    against: numberOf(typed.against) ?? 0,
    abstain: numberOf(typed.abstain) ?? 0,
    present: numberOf(typed.present),
    entitled: numberOf(typed.entitled),
  };
}

/** The vote as typed so far, to be counted while it is typed; null where nobody votes. */
export function putToVote(typed: TypedRound, roll: Roll): PutToVote | null {
  if (typed.how === 'reached' || typed.how === 'not-reached') return null;
  return {
    count: countOf(typed, roll),
    castingVote: null,
    movedBy: (typed.movedBy || null) as PersonId | null,
    recused: roll.recused,
  };
}

/** How it was decided, as the main process is told it. */
export function toldWay(typed: TypedRound, roll: Roll): ToldWay {
  if (typed.how === 'reached' || typed.how === 'not-reached') {
    return { kind: 'consensus', isReached: typed.how === 'reached' };
  }
  const count = countOf(typed, roll);
  if (count.kind === 'counts') return { kind: 'vote', reason: typed.reason, count };
  const votes = count.voters.flatMap(({ personId, seatOf, choice }) =>
    choice === null ? [] : [{ personId, seatOf, choice }],
  );
  return { kind: 'vote', reason: typed.reason, count: { kind: 'by-name', votes } };
}
