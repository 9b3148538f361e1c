import type {
  CastingVoteAnswer,
  MissingNumber,
  VoteResult,
  VoteWarning,
} from '../../domain/decisions/majority';
import type { MethodWarning } from '../../domain/decisions/method';
import type { Tally, VoteRefusal } from '../../domain/decisions/tally';
import type { VoteRule } from '../../domain/decisions/vote-readings';
import type { PersonId } from '../../model/id';
import type { Rules } from '../../model/rules/rules';
import type { Choice } from '../../model/vote';
import { countOf } from '../counts';
import { joined } from '../documents';
import { ruleChoices } from '../rules/choices';
import { ruleNamesInWords } from '../rules/rule-names';
import { shortNote, sourceNote } from './clause-notes';

/** How somebody voted. */
export const choiceLabels: Record<Choice, string> = {
  for: 'For',
  against: 'Against',
  abstain: 'Abstained',
};

/** How a vote ended. */
export const voteResultLabels: Record<VoteResult['state'], string> = {
  carried: 'Carried',
  lost: 'Lost',
  tied: 'Even',
  'not-decided': 'Not decided',
};

/** The sum of a vote: "10 for, 10 against, 2 abstentions". */
export function tallySentence(tally: Tally): string {
  const parts = [`${tally.for} for`, `${tally.against} against`];
  if (tally.abstain > 0) parts.push(countOf(tally.abstain, 'abstention'));
  return parts.join(', ');
}

const missingNumbers: Record<MissingNumber, string> = {
  votes: 'nobody is recorded as voting for or against',
  present: 'how many with a vote were present is not recorded',
  entitled: 'how many have a vote is not recorded',
};

/** The names of rules as the screen of the terms has them: “Majority of” and “Abstentions”. */
export function ruleList(rules: readonly VoteRule[]): string {
  return joined(rules.map((rule) => `“${ruleNamesInWords[rule]}”`));
}

/** Why nobody can say how a vote ended: the rules to be settled first, the numbers missing (V8). */
export function notDecidedSentence({
  settle,
  missing,
}: Pick<VoteResult, 'settle' | 'missing'>): string {
  const parts: string[] = [];
  if (settle.length > 0) {
    const verb = settle.length === 1 ? 'this rule is' : 'these rules are';
    parts.push(
      `The terms of reference leave open ${ruleList(settle)}. How the vote ended cannot be said until ${verb} settled.`,
    );
  }
  if (missing.length > 0) {
    parts.push(`It cannot be counted: ${missing.map((one) => missingNumbers[one]).join('; ')}.`);
  }
  return parts.join(' ');
}

type CountRules = Pick<Rules, VoteRule>;

/** What each rule about the count says, where it is set, in half a sentence. */
const readings: { [R in VoteRule]: (rules: CountRules) => string | null } = {
  majorityBase: ({ majorityBase: rule }) =>
    rule.state === 'set'
      ? `a majority of ${lower(ruleChoices.majorityBase[rule.value])}${shortNote(rule.clause)}`
      : null,
  abstentions: ({ abstentions: rule }) =>
    rule.state === 'set'
      ? `abstentions ${lower(ruleChoices.abstentions[rule.value])}${shortNote(rule.clause)}`
      : null,
  votingUnit: ({ votingUnit: rule }) =>
    rule.state === 'set'
      ? `one vote for ${lower(ruleChoices.votingUnit[rule.value])}${shortNote(rule.clause)}`
      : null,
  standInCounts: ({ standInCounts: rule }) =>
    rule.state === 'set'
      ? `stand-ins ${rule.value ? 'vote' : 'do not vote'}${shortNote(rule.clause)}`
      : null,
  recusedCount: ({ recusedCount: rule }) =>
    rule.state === 'set'
      ? `people with an interest ${rule.value ? 'count' : 'do not count'} among those present${shortNote(rule.clause)}`
      : null,
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * How a vote was counted: by the rules that are set, and in every way where they are open (V8). A
 * result that holds whichever way open rules are read says so.
 */
export function countedSentence({ state }: Pick<VoteResult, 'state'>, rules: CountRules): string {
  const names = Object.keys(readings) as VoteRule[];
  const set = names.map((rule) => readings[rule](rules)).filter((words) => words !== null);
  const open = names.filter((rule) => rules[rule].state !== 'set');
  const parts: string[] = [];
  if (set.length > 0) parts.push(`Counted as ${set.join('; ')}.`);
  if (open.length > 0 && state !== 'not-decided') {
    parts.push(`Where the terms leave open how to count, every way of counting gives this result.`);
  }
  return parts.join(' ');
}

const refusals: Record<VoteRefusal, string> = {
  recused: 'has an interest in the matter',
  'not-entitled': 'has no vote',
  absent: 'was not there',
  'stand-in': 'stands in, and stand-ins do not vote here',
  'no-seat': 'has no seat to vote for',
  'no-organisation': 'votes for no known organisation',
  'second-vote': 'votes for somebody who has voted already',
};

/** What is out of order about a vote, as a sentence; it is recorded all the same (I4, V8). */
export function voteWarningSentence(warning: VoteWarning, name: (id: PersonId) => string): string {
  switch (warning.why) {
    case 'vote-refused':
      return `The vote of ${name(warning.vote.personId)} does not count: ${name(warning.vote.personId)} ${refusals[warning.vote.why]}.`;
    case 'recused-moved':
      return `${name(warning.personId)} moved it and has an interest in it.`;
    case 'recused-seconded':
      return `${name(warning.personId)} seconded it and has an interest in it.`;
    case 'recused-cast':
      return `${name(warning.personId)} gave the casting vote and has an interest in the matter.`;
    case 'more-votes-than-present':
      return 'More votes are recorded than there were people with a vote.';
    case 'more-present-than-entitled':
      return 'More people are recorded as present than have a vote.';
  }
}

const castingRefusals = {
  silent: 'the terms give none',
  'not-entered': 'the rule on it has not been entered',
  excluded: 'the terms exclude it',
  recused: 'whoever gave it has an interest in the matter',
} as const;

/** What became of a casting vote; null where none was given (V8). */
export function castingVoteSentence(answer: CastingVoteAnswer): string | null {
  switch (answer.state) {
    case 'none-given':
      return null;
    case 'used':
      return `The casting vote settled it${sourceNote(answer.clause)}.`;
    case 'not-needed':
      return 'A casting vote was given and not needed.';
    case 'refused': {
      const clause = 'clause' in answer ? answer.clause : '';
      return `The casting vote does not count: ${castingRefusals[answer.because]}${sourceNote(clause)}.`;
    }
  }
}

const methodWarnings: Record<MethodWarning['why'], string> = {
  'reason-missing': 'A vote is the exception: say why there was one',
  'vote-not-provided': 'The terms provide for consensus only, and not for a vote',
  'consensus-not-provided': 'The terms provide for a vote, and not for consensus',
};

/** How the way of deciding does not fit the terms (V1, V2). */
export function methodWarningSentence({ why, clause }: MethodWarning): string {
  return `${methodWarnings[why]}${sourceNote(clause)}.`;
}
