import type { InterestConsequence, InterestWarning, OpenAnswer } from '../../domain/interests';
import type { GiftsToRegister } from '../../domain/interest-registers';
import type { DeclarationBlock } from '../../model/minutes';
import { sourceNote } from './clause-notes';

/** The tiers of an interest, where the terms know two (I3, I4). */
export const tierLabels: Record<DeclarationBlock['tier'], string> = {
  'not-stated': 'Not said',
  personal: 'Personal',
  prejudicial: 'Prejudicial',
};

const takesPart: Record<OpenAnswer, string> = {
  yes: 'Takes part in the decision',
  no: 'Takes no part in the decision',
  ask: 'The terms do not say whether they take part',
};

const countsForQuorum: Record<OpenAnswer, string> = {
  yes: 'counts towards the quorum',
  no: 'does not count towards the quorum',
  ask: 'the terms do not say whether they count towards the quorum',
};

const waiver: Record<OpenAnswer, string> = {
  yes: 'The partnership may agree that they take part.',
  no: 'The partnership may not agree otherwise.',
  ask: 'The terms do not say whether the partnership may agree otherwise.',
};

/**
 * What follows from a declared interest, in a sentence or two with its clause (I2, I4, I5, Q9):
 * "Takes no part in the decision; does not count towards the quorum (terms of reference, clause 7)."
 */
export function consequenceSentence({
  takesPart: part,
  countsForQuorum: quorum,
  mayBeWaived,
  warnings,
  clause,
}: InterestConsequence): string {
  if (warnings.includes('consequence-not-stated')) {
    return `The terms do not say what follows from an interest${sourceNote(clause)}: record what was agreed.`;
  }
  const first = `${takesPart[part]}; ${countsForQuorum[quorum]}${sourceNote(clause)}.`;
  return part === 'yes' ? first : `${first} ${waiver[mayBeWaived]}`;
}

/** What is out of order about a declaration, or has to be asked. Nothing of it stops the recording. */
export const interestWarningSentences: Record<InterestWarning, string> = {
  'consequence-not-stated': 'The terms do not say what follows from an interest.',
  'tier-missing': 'Say whether the interest is personal or prejudicial: it decides what follows.',
  'takes-part-without-waiver':
    'It is recorded that they take part, though nothing was agreed that lets them.',
  'waiver-not-allowed': 'The terms do not let the partnership agree to this.',
  'waiver-not-stated': 'The terms do not say whether the partnership may agree to this.',
  'texts-conflict':
    'One text of the terms lets the partnership agree to this and another does not. Ask which governs.',
};

/** Whether the terms ask for gifts to be registered, in a sentence (I6). */
export function giftsRuleSentence(rule: GiftsToRegister): string {
  switch (rule.state) {
    case 'required':
      return `What is accepted is registered with the person’s own organisation${sourceNote(rule.clause)}.`;
    case 'not-required':
      return `The terms do not ask for gifts to be registered${sourceNote(rule.clause)}.`;
    case 'silent':
      return 'The terms say nothing of gifts and hospitality.';
    case 'not-entered':
      return 'The rule “Gifts and hospitality” has not been entered.';
  }
}
