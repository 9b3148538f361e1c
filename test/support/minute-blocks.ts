import { decisionIdSchema, declarationIdSchema, voteIdSchema } from '#shared/model/id';
import type {
  DecisionBlock,
  DeclarationBlock,
  MinuteBlock,
  VoteBlock,
} from '#shared/model/minutes';
import { ids } from './board-builders';

export function paragraph(text: string, isConfidential = false): MinuteBlock {
  return { type: 'paragraph', text, isConfidential };
}

/** A list of one point, or of several. */
export function bullets(texts: string | string[], isConfidential = false): MinuteBlock {
  return { type: 'bullets', items: [texts].flat(), isConfidential };
}

/** A resolution; its key is the end of its number. */
export function aDecision(key: string, text: string, isConfidential = false): DecisionBlock {
  return {
    type: 'decision',
    id: decisionIdSchema.parse(`decision-${key}`),
    reference: `D-2026-${key.padStart(3, '0')}`,
    outcome: 'resolved',
    text,
    isConfidential,
  };
}

export function aDeclaration(changes: Partial<DeclarationBlock> = {}): DeclarationBlock {
  return {
    type: 'declaration',
    id: declarationIdSchema.parse('declaration-1'),
    personId: ids.person('cole'),
    aboutItemId: ids.item('open'),
    nature: 'a tenancy',
    takesPart: false,
    tier: 'not-stated',
    waiver: '',
    ...changes,
  };
}

/** A vote that nobody is said to have moved: seven for, two against. */
export function aVote(changes: Partial<VoteBlock> = {}): VoteBlock {
  return {
    type: 'vote',
    id: voteIdSchema.parse('vote-1'),
    text: 'That the plan be adopted',
    movedBy: null,
    secondedBy: null,
    for: 7,
    against: 2,
    abstain: 0,
    isConfidential: false,
    ...changes,
  };
}
