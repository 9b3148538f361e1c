import { countHands } from '../domain/decisions/show-of-hands';
import type { AgendaItemId, PersonId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { DeclarationBlock, DecisionBlock, MinuteBlock, VoteBlock } from '../model/minutes';
import { handsOpening, handsSentence, moversSentence } from '../text/decisions/hands-words';
import {
  asSentence,
  decisionOpening,
  declarationSentence,
  itemPhrase,
  minutesWords,
  paperWords,
} from '../text/documents';
import { outcomeLabels } from '../text/labels';
import { actionCallout } from './action-words';
import { caveatBlock } from './caveat-blocks';
import type { CalloutBlock, DocumentBlock, Phrases } from './document-block';
import type { MinuteContext } from './minute-context';

/**
 * What was recorded under an item, in the order written, its paragraphs numbered within it. What is
 * confidential says so in words (M3), and under each decision stands what it waits for (Q2, P10, V12).
 */
export function recordedBlocks(
  blocks: readonly MinuteBlock[],
  item: number,
  context: MinuteContext,
): DocumentBlock[] {
  let paragraphs = 0;
  return blocks.flatMap((block): DocumentBlock[] => {
    const mark = context.isConfidential(block) ? minutesWords.confidential : null;
    if (block.type === 'paragraph') {
      paragraphs += 1;
      const text = marked(block.text, mark);
      return [{ type: 'minute-paragraph', item, paragraph: paragraphs, text }];
    }
    return [
      withMark(calloutOrBullets(block, item, context), mark),
      ...caveatsUnder(block, context),
    ];
  });
}

function marked(text: Phrases, mark: string | null): Phrases {
  if (mark === null) return text;
  return [{ strong: mark }, ' ', ...(typeof text === 'string' ? [text] : text)];
}

function withMark(block: DocumentBlock, mark: string | null): DocumentBlock {
  if (block.type === 'bullets') {
    return { ...block, items: block.items.map((item) => marked(item, mark)) };
  }
  return block.type === 'callout' ? { ...block, text: marked(block.text, mark) } : block;
}

function caveatsUnder(block: MinuteBlock, context: MinuteContext): DocumentBlock[] {
  if (block.type !== 'decision') return [];
  return context.caveats
    .filter(({ decisionId }) => decisionId === block.id)
    .map((caveat) => caveatBlock(caveat, context));
}

function calloutOrBullets(
  block: Exclude<MinuteBlock, { type: 'paragraph' }>,
  item: number,
  context: MinuteContext,
): DocumentBlock {
  switch (block.type) {
    case 'bullets':
      return { type: 'bullets', items: block.items.filter((text) => text.trim() !== '') };
    case 'decision':
      return decisionCallout(block);
    case 'vote':
      return voteCallout(block, item, context);
    case 'declaration':
      return declarationCallout(block, context);
    case 'action': {
      const action = context.actionById.get(block.actionId);
      if (action === undefined) {
        return { type: 'paragraph', role: 'note', text: minutesWords.actionGone };
      }
      return actionCallout(action, context.names);
    }
  }
}

function decisionCallout({ outcome, reference, text }: DecisionBlock): CalloutBlock {
  const opening = decisionOpening(outcomeLabels[outcome], reference);
  const words = text.trim() === '' ? paperWords.notRecorded : text;
  return { type: 'callout', kind: 'decision', text: [{ strong: opening }, ` ${words}`] };
}

/** A vote with its count, and how it ended where the terms say (V1, V2, V8). */
function voteCallout(
  block: VoteBlock,
  item: number,
  { partnership, meeting, names }: MinuteContext,
): CalloutBlock {
  const itemId = meeting.agenda[item - 1]?.id;
  const nameOf = (id: PersonId | null) => (id === null ? null : names.personWithOrganisation(id));
  const state = itemId ? countHands(block, partnership, meeting, itemId).state : 'not-decided';
  const words = [
    asSentence(block.text.trim() === '' ? paperWords.notRecorded : block.text),
    moversSentence(nameOf(block.movedBy), nameOf(block.secondedBy)),
    handsSentence(block, state),
  ];
  const text = words.filter((one) => one !== '').join(' ');
  return { type: 'callout', kind: 'vote', text: [{ strong: handsOpening }, ` ${text}`] };
}

function declarationCallout(
  block: DeclarationBlock,
  { meeting, names }: MinuteContext,
): CalloutBlock {
  const sentence = declarationSentence(
    names.personWithOrganisation(block.personId),
    aboutPhrase(meeting, block.aboutItemId),
    block.nature || minutesWords.natureNotGiven,
  );
  const part = partTaken(block);
  return {
    type: 'callout',
    kind: 'declaration',
    text: [{ strong: minutesWords.declaration }, ` ${sentence} ${part}`],
  };
}

/** The tier where there are two, what part its holder took, and why where the partnership agreed (I2 to I5). */
export function partTaken({ tier, takesPart, waiver }: DeclarationBlock): string {
  const words = [
    tier === 'not-stated' ? '' : minutesWords.tiers[tier],
    takesPart ? minutesWords.tookPart : minutesWords.tookNoPart,
    waiver === '' ? '' : minutesWords.agreedBecause(waiver),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function aboutPhrase({ agenda }: Pick<Meeting, 'agenda'>, itemId: AgendaItemId): string {
  const index = agenda.findIndex((item) => item.id === itemId);
  return itemPhrase(index < 0 ? null : index + 1, agenda[index]?.title ?? '');
}
