import { decisionIdSchema, declarationIdSchema } from '#shared/model/id';
import type { DecisionBlock, DeclarationBlock, MinuteBlock } from '#shared/model/minutes';
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
