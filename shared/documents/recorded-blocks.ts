import { countHands } from '../domain/decisions/show-of-hands';
import type { PersonId } from '../model/id';
import type { DeclarationBlock, DecisionBlock, MinuteBlock, VoteBlock } from '../model/minutes';
import { asSentence, decisionOpening } from '../text/documents';
import type { Tongue } from '../text/tongue/tongue';
import { actionCallout } from './action-words';
import { caveatBlock } from './caveat-blocks';
import type { CalloutBlock, DocumentBlock, Phrase, Phrases } from './document-block';
import { titlePhrases } from './item-title';
import { phrasesOf } from './paper-text';
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
  const { names } = context;
  const words = names.tongue.terms.minutes;
  let paragraphs = 0;
  return blocks.flatMap((block): DocumentBlock[] => {
    const mark = context.isConfidential(block) ? words.confidential : null;
    if (block.type === 'paragraph') {
      paragraphs += 1;
      const text = marked(unlessPlain(names.written(block.text)), mark);
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
  return [{ strong: mark }, ' ', ...phrasesOf(text)];
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
      return { type: 'bullets', items: writtenItems(block.items, context) };
    case 'decision':
      return decisionCallout(block, context);
    case 'vote':
      return voteCallout(block, item, context);
    case 'declaration':
      return declarationCallout(block, context);
    case 'action': {
      const action = context.actionById.get(block.actionId);
      if (action === undefined) {
        return {
          type: 'paragraph',
          role: 'note',
          text: context.names.tongue.terms.minutes.actionGone,
        };
      }
      return actionCallout(action, context.names);
    }
  }
}

/** One phrase of its own language is a text of phrases; a plain one needs none around it. */
function unlessPlain(phrase: Phrase): Phrases {
  return typeof phrase === 'string' ? phrase : [phrase];
}

function writtenItems(items: readonly string[], { names }: MinuteContext): Phrases[] {
  return items.filter((text) => text.trim() !== '').map((text) => unlessPlain(names.written(text)));
}

function decisionCallout(
  { outcome, reference, text }: DecisionBlock,
  { names: { tongue, written } }: MinuteContext,
): CalloutBlock {
  const { outcomes, paper } = tongue.terms;
  const opening = decisionOpening(outcomes[outcome], reference);
  const words = text.trim() === '' ? paper.notRecorded : written(text);
  return { type: 'callout', kind: 'decision', text: [{ strong: opening }, ' ', words] };
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
  const { terms, movers, hands } = names.tongue;
  const isEmpty = block.text.trim() === '';
  const motion = isEmpty
    ? asSentence(terms.paper.notRecorded)
    : names.written(asSentence(block.text));
  const sentences = [
    movers(nameOf(block.movedBy), nameOf(block.secondedBy)),
    hands(block, state),
  ].filter((one) => one !== '');
  return {
    type: 'callout',
    kind: 'vote',
    text: [{ strong: terms.votes.opening }, ' ', motion, ...sentences.map((one) => ` ${one}`)],
  };
}

function declarationCallout(
  block: DeclarationBlock,
  { meeting, names }: MinuteContext,
): CalloutBlock {
  const { terms, declared } = names.tongue;
  const place = meeting.agenda.findIndex((item) => item.id === block.aboutItemId);
  const item = meeting.agenda[place];
  const who = names.personWithOrganisation(block.personId);
  const { declaration, natureNotGiven } = terms.minutes;
  return {
    type: 'callout',
    kind: 'declaration',
    text: [
      { strong: declaration },
      ` ${declared(who, item === undefined ? null : place + 1)}`,
      ...(item === undefined ? [] : [', ', ...phrasesOf(titlePhrases(item, names))]),
      ': ',
      block.nature === '' ? asSentence(natureNotGiven) : names.written(asSentence(block.nature)),
      ` ${partTaken(block, names.tongue)}`,
    ],
  };
}

/** The tier where there are two, what part its holder took, and why where the partnership agreed (I2 to I5). */
export function partTaken(
  { tier, takesPart, waiver }: DeclarationBlock,
  { terms, waiver: waiverSentence }: Pick<Tongue, 'terms' | 'waiver'>,
): string {
  const words = [
    tier === 'not-stated' ? '' : terms.tiers[tier],
    takesPart ? terms.minutes.tookPart : terms.minutes.tookNoPart,
    waiver === '' ? '' : waiverSentence(waiver),
  ];
  return words.filter((word) => word !== '').join(' ');
}
